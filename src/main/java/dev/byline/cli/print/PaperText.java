package dev.byline.cli.print;

import dev.byline.compare.PaperImpact;
import dev.byline.exchange.json.PaperJson;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.wording.Wording;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A paper of a library as text and as JSON.
public final class PaperText {

  /// The fields that are facts of a line each; the others are the head and the text.
  private static final Set<PaperField> FACTS =
      EnumSet.complementOf(EnumSet.of(PaperField.TITLE, PaperField.AUTHORS, PaperField.ABSTRACT));

  private PaperText() {}

  /// Two lines: score, category, date and title; then id and authors.
  public static void printRow(PaperHit hit, PrintWriter out) {
    Paper paper = hit.paper();
    out.printf("%s  %s%n", head(paper), paper.title());
    out.printf("%-13s  %s%n", hit.id(), authors(paper));
  }

  /// Everything that is known of the paper.
  ///
  /// @param owners names of those on whose pages it stands
  public static void print(PaperRecord record, Collection<String> owners, PrintWriter out) {
    Paper paper = record.paper();
    out.println(paper.title());
    out.println(authors(paper));
    out.println();
    for (PaperField field : FACTS) {
      printFact(Wording.named("field", field), value(field, paper), out);
    }
    printFact("Listed by", String.join(", ", owners), out);
    printFact("Id", record.id().value(), out);
    out.println();
    out.println(paper.abstractText().orElse("(no abstract on the page)"));
  }

  private static String value(PaperField field, Paper paper) {
    return switch (field) {
      case AUTHORS -> authors(paper);
      case GROUP_AUTHORS -> String.join(", ", paper.groupAuthors());
      case CATEGORIES -> String.join(", ", paper.categories());
      case KEYWORDS -> String.join(", ", paper.keywords());
      case AFFILIATIONS -> String.join(", ", paper.affiliations());
      case PUBLISHED -> published(paper);
      case SCORE -> score(paper);
      case INDICATORS -> String.join("; ", PaperImpact.of(paper).all());
      case REFERENCES ->
          paper.references().isEmpty() ? "" : String.valueOf(paper.references().size());
      case CODE -> paper.hasCode() ? "public" : "";
      default -> field.of(paper);
    };
  }

  public static ObjectNode node(PaperRecord record) {
    ObjectNode node = CommandJson.object().put("id", record.id().value());
    node.setAll(PaperJson.of(record.paper()));
    ArrayNode profiles = node.putArray("profiles");
    record.listings().stream()
        .map(listing -> listing.author().value())
        .distinct()
        .forEach(profiles::add);
    return node;
  }

  private static String head(Paper paper) {
    return "%5s  %-10s %-8s"
        .formatted(
            score(paper),
            paper.published().map(Object::toString).orElse("-"),
            paper.primaryCategory().orElse("-"));
  }

  private static String score(Paper paper) {
    return paper.score().isPresent()
        ? String.format(Locale.ROOT, "%.1f", paper.score().getAsDouble())
        : "";
  }

  private static String published(Paper paper) {
    return paper
        .published()
        .map(date -> date + (paper.yearInferred() ? " (year inferred)" : ""))
        .orElse("");
  }

  private static String authors(Paper paper) {
    return String.join(", ", paper.authors()) + (paper.moreAuthors() ? " et al." : "");
  }

  static void printFact(String name, String value, PrintWriter out) {
    if (!value.isEmpty()) {
      out.printf("%-16s %s%n", name, value);
    }
  }
}
