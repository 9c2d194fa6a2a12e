package dev.byline.parse.formats;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParseIssue.Severity;
import dev.byline.parse.text.Layout;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A reader of one entry of a profile page's list: head, title, authors, abstract.
final class EntryReader {

  /// Characters of an abstract that are kept; no page may take all memory.
  private static final int MAX_ABSTRACT = 1 << 20;

  /// Longer lines are certainly text.
  private static final int MAX_SIGNAL_LINE = 90;

  /// The factor of the confidence in an entry without readable authors.
  private static final double WITHOUT_AUTHORS = 0.7;

  private final PageLines lines;
  private final PageOrigin origin;
  private final EntryScout scout;

  EntryReader(PageLines lines, PageOrigin origin, EntryScout scout) {
    this.lines = lines;
    this.origin = origin;
    this.scout = scout;
  }

  /// The entry that begins with the next line; [EntryScout#isEntry] must hold there.
  Paper entry() throws IOException {
    EntryHead head = EntryHead.of(lines.peek(0)).orElseThrow();
    Optional<PartialDate> published = published(head);
    OptionalDouble score = score(head);
    lines.takeOfPaper(Kind.ENTRY_HEAD);
    Paper.Builder paper = Paper.builder(title());
    AuthorLine authors = authors();
    return paper
        .authors(authors.authors())
        .moreAuthors(authors.more())
        .affiliations(authors.affiliations())
        .confidence(authors.equals(AuthorLine.NONE) ? WITHOUT_AUTHORS : 1)
        .categories(List.of(head.category()))
        .score(score)
        .published(published)
        .yearInferred(published.isPresent() && head.year().isEmpty())
        .hasCode(head.hasCode())
        .abstractText(abstractText())
        .build();
  }

  private Optional<PartialDate> published(EntryHead head) {
    Optional<PartialDate> date = head.published(origin.captured());
    if (!head.dateExists()) {
      issue(Severity.ERROR, head.dateColumn(), Text.of("page.issue.date"));
    } else if (date.isEmpty()) {
      issue(Severity.WARNING, head.dateColumn(), Text.of("page.issue.yearless"));
    }
    return date;
  }

  private OptionalDouble score(EntryHead head) {
    if (head.score().isPresent() && head.score().getAsDouble() > 100) {
      issue(Severity.ERROR, 1, Text.of("page.issue.score"));
      return OptionalDouble.empty();
    }
    return head.score();
  }

  private String title() throws IOException {
    lines.skipBlank();
    String title = lines.takeOfPaper(Kind.TITLE).strip();
    if (scout.wrapsInto(0)) {
      return title + " " + lines.takeOfPaper(Kind.TITLE).strip();
    }
    return title;
  }

  private AuthorLine authors() throws IOException {
    lines.skipBlank();
    String line = lines.peek(0);
    if (isAuthors(line)) {
      return AuthorLine.of(lines.takeOfPaper(Kind.AUTHORS));
    }
    issue(Severity.WARNING, 1, Text.of("page.issue.noAuthors"));
    return AuthorLine.NONE;
  }

  private boolean isAuthors(String line) throws IOException {
    if (lines.atEnd() || scout.isEntry(0, true) || scout.isProfileBelowTitle(0)) {
      return false;
    }
    return AuthorLine.mayBe(line) || AuthorLine.fits(line);
  }

  /// All paragraphs up to the next entry or profile.
  private Optional<String> abstractText() throws IOException {
    var text = new StringBuilder();
    boolean afterBlank = lines.peek(0).isBlank();
    lines.skipBlank();
    while (!lines.atEnd() && !ends(afterBlank) && text.length() < MAX_ABSTRACT) {
      String line = lines.takeOfPaper(Kind.ABSTRACT);
      if (!text.isEmpty()) {
        text.append(afterBlank ? "\n\n" : " ");
      }
      text.append(line.strip());
      afterBlank = lines.peek(0).isBlank();
      lines.skipBlank();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(cut(text));
  }

  private String cut(StringBuilder text) {
    if (text.length() > MAX_ABSTRACT) {
      issue(Severity.ERROR, 1, Text.of("page.issue.longAbstract", MAX_ABSTRACT));
      text.setLength(MAX_ABSTRACT);
    }
    return text.toString();
  }

  /// True if the entry that is being read is over before the next line.
  private boolean ends(boolean afterBlank) throws IOException {
    String line = lines.peek(0);
    if (line.length() > MAX_SIGNAL_LINE) {
      return false;
    }
    return scout.isEntry(0, afterBlank)
        || (afterBlank
            ? scout.isProfile(0) || Layout.isButton(line) || isTruncatedHead(line)
            : scout.isProfileWithinText(0));
  }

  /// True if the line is an entry's head after which the page breaks off or goes on otherwise.
  private boolean isTruncatedHead(String line) throws IOException {
    if (!EntryHead.looksLike(line)) {
      return false;
    }
    int next = scout.text(1);
    return next < 0 || scout.isEntry(next, true) || scout.isProfile(next);
  }

  private void issue(Severity severity, int column, Text text) {
    lines.issue(new ParseIssue(severity, lines.number(), column, text));
  }
}
