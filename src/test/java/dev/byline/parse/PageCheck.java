package dev.byline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.byline.model.CaptureDay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads pages in tests and checks of each what must hold of all.
public final class PageCheck {

  /// The day on which the sample pages were copied.
  public static final Optional<CaptureDay> CAPTURED =
      Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false));

  static final PageParser PARSER = PageParser.standard();

  private PageCheck() {}

  /// The page that `text` is.
  public static ParsedPage page(String text) throws IOException {
    return page(PageSource.of("page.txt", text));
  }

  public static ParsedPage page(PageSource source) throws IOException {
    PageReading reading = PARSER.read(source, CAPTURED);
    ParsedPage page = assertInstanceOf(ParsedPage.class, reading, reading.toString());
    assertAccountsForEveryLine(page);
    return page;
  }

  /// The message about a text that is no page.
  public static String refusal(PageSource source) throws IOException {
    return assertInstanceOf(NotAPage.class, PARSER.read(source, CAPTURED)).message();
  }

  /// Every line that is not blank has exactly one label, every label a record that exists, and
  /// every issue a place on the page.
  public static void assertAccountsForEveryLine(ParsedPage page) {
    List<Integer> texts =
        IntStream.rangeClosed(1, page.lines().size())
            .filter(line -> !page.lines().get(line - 1).isBlank())
            .boxed()
            .toList();
    assertEquals(texts, page.labels().stream().map(LineLabel::line).toList());
    page.labels().forEach(label -> assertPointsToARecord(page, label));
    page.issues().forEach(issue -> assertPointsIntoThePage(page, issue));
  }

  private static void assertPointsToARecord(ParsedPage page, LineLabel label) {
    int profiles = page.profiles().size();
    assertEquals(true, label.profile() >= -1 && label.profile() < profiles, label.toString());
    int papers = label.profile() < 0 ? 0 : page.profiles().get(label.profile()).papers().size();
    assertEquals(true, label.paper() >= -1 && label.paper() < papers, label.toString());
  }

  private static void assertPointsIntoThePage(ParsedPage page, ParseIssue issue) {
    assertEquals(true, issue.line() >= 1, issue.toString());
    assertEquals(true, issue.line() <= page.lines().size() + 1, issue.toString());
    assertEquals(true, issue.column() >= 1, issue.toString());
  }
}
