package dev.byline.compare;

import dev.byline.model.FigureKind;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PartialDate;
import dev.byline.stats.CaptureDiff.Change;
import dev.byline.stats.CaptureDiff.Counter;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Changes of a page in words.
public final class ChangeText {

  private ChangeText() {}

  /// `h-index`, `Papers`.
  public static String name(FigureKind figure) {
    return Wording.named("figure", figure);
  }

  /// A count, or that the page gives none.
  public static String count(OptionalInt count) {
    return count.isPresent()
        ? String.format(Locale.UK, "%,d", count.getAsInt())
        : Wording.of("change.none");
  }

  /// `+12`, `-3`, `no change`; nothing where one side is not given.
  public static String difference(Counter counter) {
    OptionalInt difference = counter.difference();
    if (difference.isEmpty()) {
      return "";
    }
    int value = difference.getAsInt();
    return value == 0 ? Wording.of("change.same") : String.format(Locale.UK, "%+,d", value);
  }

  /// `category` and so on.
  public static String name(PaperField field) {
    return Wording.named("change", field);
  }

  /// The old and the new value of a field of a changed paper: `score 60.1 to 61.3`.
  public static String change(Change change, PaperField field) {
    String before = value(change.before(), field);
    String after = value(change.after(), field);
    return before.isEmpty() && after.isEmpty()
        ? name(field)
        : Wording.of("change.pair", name(field), orNothing(before), orNothing(after));
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? Wording.of("change.none") : value;
  }

  /// A field where it fits into a line; empty otherwise.
  private static String value(Paper paper, PaperField field) {
    return switch (field) {
      case TITLE -> paper.title();
      case GROUP_AUTHORS -> joined(paper.groupAuthors());
      case CATEGORIES -> joined(paper.categories());
      case KEYWORDS -> joined(paper.keywords());
      case SCORE -> number(paper.score());
      case PUBLISHED -> paper.published().map(PartialDate::toString).orElse("");
      case AFFILIATIONS -> joined(paper.affiliations());
      case CODE -> paper.hasCode() ? Wording.of("change.code.public") : "";
      case VENUE -> paper.venue().orElse("");
      case VENUE_LINE -> text(paper.venueLine());
      case TYPE -> text(paper.type());
      case CITATIONS -> paper.citations().isEmpty() ? "" : count(paper.citations());
      case ARXIV_ID -> text(paper.arxivId());
      case DOI -> text(paper.doi());
      case AUTHORS, LINKS, CITATION_COUNTS, INDICATORS, IDS, REFERENCES, ABSTRACT -> "";
    };
  }

  private static String joined(List<String> values) {
    return String.join(", ", values);
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.UK, "%.1f", value.getAsDouble()) : "";
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }
}
