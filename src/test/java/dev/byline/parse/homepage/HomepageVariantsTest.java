package dev.byline.parse.homepage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.Profile;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Homepages of invented academics, each in a style of its own, give what stands in the file beside
/// them: the owner, a line for each paper, and each line that was not recognised.
class HomepageVariantsTest {

  private static final Path PAGES = Path.of("src/test/resources/homepages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheStyleOf(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".txt", ".expected");
    assertEquals(
        Files.readString(PAGES.resolve(name)).lines().toList(),
        summary(PageCheck.page(PageSource.of(file))));
  }

  private static List<String> summary(ParsedPage page) {
    var summary = new ArrayList<String>();
    Profile profile = page.profiles().getFirst();
    summary.add(profile.author().name() + (profile.author().nameInferred() ? " (inferred)" : ""));
    profile.papers().forEach(paper -> summary.add(summary(paper)));
    page.labels().stream()
        .filter(label -> label.kind() == LineLabel.Kind.UNRECOGNISED)
        .forEach(label -> summary.add("? " + page.lines().get(label.line() - 1)));
    return summary;
  }

  private static String summary(Paper paper) {
    return String.join(
        " | ",
        paper.title(),
        String.join("; ", paper.authors()) + (paper.moreAuthors() ? " +" : ""),
        paper.venue().orElse("-"),
        paper.published().map(PartialDate::toString).orElse("-"),
        String.join(", ", paper.links()),
        paper.arxivId().or(paper::doi).orElse("-"),
        paper.abstractText().map(text -> text.length() + " characters").orElse("-"),
        paper.confidence() < 0.7 ? "doubtful" : "sure");
  }
}
