package dev.byline.cli.options;

import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.QueryText;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A query for papers: its words, and options that narrow it.
public final class PaperScopeOptions {

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words, or a whole query.")
  private List<String> words = List.of();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Only papers with this author; same as author:NAME.")
  private @Nullable String author;

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description = "Only papers on pages of this group's authors; may be repeated.")
  private List<String> groups = List.of();

  @Option(
      names = "--category",
      paramLabel = "CODE",
      split = ",",
      description = "Only papers in one of these categories, such as LG or ML,OC.")
  private List<String> categories = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Only papers published on this day or later: 2024, 2024-06 or 2024-06-30.")
  private @Nullable PartialDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Only papers published on this day or earlier.")
  private @Nullable PartialDate to;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "${COMPLETION-CANDIDATES} (default: the query's sort:, else RELEVANCE).")
  private @Nullable PaperSort sort;

  /// True if nothing is asked for.
  public boolean isEmpty() {
    boolean isAnyTime = from == null && to == null;
    return text().isBlank()
        && groups.isEmpty()
        && categories.isEmpty()
        && isAnyTime
        && sort == null;
  }

  /// The names of the groups, as typed; [#read] knows nothing of them.
  public List<String> groups() {
    return groups;
  }

  /// The query that words and options ask for together, and what of the words was not understood.
  public QueryText.Reading read() {
    QueryText.Reading reading = QueryText.read(text());
    return new QueryText.Reading(narrowed(reading.query()), reading.issues());
  }

  /// The query text; words of several arguments stand apart, an argument with blanks is read as it
  /// is, so that a whole query may be quoted once for the shell.
  private String text() {
    String text = String.join(" ", words);
    return author == null ? text : (text + " author:\"" + author + '"').strip();
  }

  private PaperQuery narrowed(PaperQuery query) {
    PaperQuery narrowed = query;
    if (!categories.isEmpty()) {
      narrowed =
          narrowed.choosing(
              Facet.CATEGORY, categories.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList());
    }
    if (from != null || to != null) {
      narrowed = narrowed.published(Optional.ofNullable(from), Optional.ofNullable(to));
    }
    return sort == null ? narrowed : narrowed.withSort(sort);
  }
}
