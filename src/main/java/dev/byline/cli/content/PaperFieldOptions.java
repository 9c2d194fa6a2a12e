package dev.byline.cli.content;

import dev.byline.model.PaperField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that give the fields of a paper other values.
final class PaperFieldOptions {

  @Option(names = "--title", paramLabel = "TITLE", description = "The title of a paper.")
  private @Nullable String title;

  @Option(
      names = "--authors",
      paramLabel = "NAMES",
      description = "The authors of a paper, parted by commas or semicolons.")
  private @Nullable String authors;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of a paper: 2024, 2024-06 or 2024-06-30.")
  private @Nullable String date;

  @Option(names = "--venue", paramLabel = "VENUE", description = "The venue of a paper.")
  private @Nullable String venue;

  @Option(names = "--type", paramLabel = "TYPE", description = "The type of a paper.")
  private @Nullable String type;

  @Option(names = "--doi", paramLabel = "DOI", description = "The DOI of a paper.")
  private @Nullable String doi;

  @Option(names = "--arxiv", paramLabel = "ID", description = "The arXiv id of a paper.")
  private @Nullable String arxivId;

  @Option(
      names = "--citations",
      paramLabel = "N",
      description = "The citations of a paper, until a page gives another count.")
  private @Nullable String citations;

  @Option(names = "--abstract", paramLabel = "TEXT", description = "The abstract of a paper.")
  private @Nullable String abstractText;

  /// The values that were given.
  Map<PaperField, String> values() {
    var values = new EnumMap<PaperField, String>(PaperField.class);
    put(values, PaperField.TITLE, title);
    put(values, PaperField.AUTHORS, authors);
    put(values, PaperField.PUBLISHED, date);
    put(values, PaperField.VENUE, venue);
    put(values, PaperField.TYPE, type);
    put(values, PaperField.DOI, doi);
    put(values, PaperField.ARXIV_ID, arxivId);
    put(values, PaperField.CITATIONS, citations);
    put(values, PaperField.ABSTRACT, abstractText);
    return values;
  }

  private static void put(
      Map<PaperField, String> values, PaperField field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }
}
