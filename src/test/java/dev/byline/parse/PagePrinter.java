package dev.byline.parse;

import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.Profile;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;

/// Writes profiles as profile pages have them: the inverse of reading.
public final class PagePrinter {

  private final StringBuilder page = new StringBuilder();

  /// The page of these profiles, which must be such as a page can say.
  public static String print(Iterable<Profile> profiles) {
    var printer = new PagePrinter();
    profiles.forEach(printer::profile);
    return printer.page.toString();
  }

  private void profile(Profile profile) {
    header(profile.author());
    profile.papers().forEach(this::entry);
  }

  private void header(Author author) {
    if (!author.nameInferred()) {
      page.append(author.name()).append("\n\n");
    }
    author.category().ifPresent(category -> page.append(category).append('\n'));
    Figures figures = author.figures();
    counter("h-index", figures.hIndex(), "");
    counter("", figures.paperCount(), one(figures.paperCount()) ? "paper" : "papers");
    counter("", figures.citations(), one(figures.citations()) ? "citation" : "citations");
    counter("Novelty", figures.noveltyPercent(), "%");
    counter("AI Score", figures.aiScore(), "");
    page.append('\n');
    figures.paperCount().ifPresent(count -> page.append(number(count)).append(" Papers\n\n"));
  }

  private void counter(String before, OptionalInt value, String after) {
    value.ifPresent(n -> page.append(before).append(number(n)).append(after).append('\n'));
  }

  private void entry(Paper paper) {
    paper.score().ifPresent(score -> page.append("%.1f".formatted(score)));
    page.append(paper.categories().getFirst());
    page.append(date(paper.published().orElseThrow(), paper.yearInferred()));
    page.append(paper.hasCode() ? "Code\n" : "\n");
    page.append(paper.title()).append("\n\n");
    page.append(String.join(", ", paper.authors())).append(paper.moreAuthors() ? " et al." : "");
    if (!paper.affiliations().isEmpty()) {
      page.append(" · ").append(String.join(", ", paper.affiliations()));
    }
    page.append("\n\n");
    paper.abstractText().ifPresent(text -> page.append(text).append("\n\n"));
  }

  private static String date(PartialDate date, boolean yearInferred) {
    String month = Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.US);
    return month + " " + date.day() + (yearInferred ? "" : ", %04d".formatted(date.year()));
  }

  private static boolean one(OptionalInt count) {
    return count.equals(OptionalInt.of(1));
  }

  private static String number(int value) {
    return NumberFormat.getIntegerInstance(Locale.US).format(value);
  }

  /// Whether a date without a year on a page of that day is read as `date`.
  public static boolean canOmitYear(PartialDate date, CaptureDay captured) {
    return !date.earliest().isAfter(captured.date())
        && date.earliest().isAfter(captured.date().minusYears(1));
  }
}
