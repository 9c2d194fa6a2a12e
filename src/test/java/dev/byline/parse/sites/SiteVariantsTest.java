package dev.byline.parse.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small pages of the known sites with what is rare, missing or misleading on them, each followed
/// by what is to be read from it.
class SiteVariantsTest {

  static Stream<Path> variants() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/sites/variants"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsWhatIsThere(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^=== ", 2);
    PageSource source = PageSource.of(file.getFileName().toString(), parts[0]);
    String expected = parts[1].strip();
    if (expected.startsWith("refused ")) {
      String message = PageCheck.refusal(source);
      assertTrue(message.contains(expected.substring("refused ".length())), message);
    } else {
      assertEquals(expected, summary(PageCheck.page(source)));
    }
  }

  private static String summary(ParsedPage page) {
    Profile profile = page.profiles().getFirst();
    Author author = profile.author();
    return page.format()
        + "\n"
        + author(author)
        + profile.papers().stream().map(p -> "\n" + paper(p)).collect(Collectors.joining());
  }

  private static String author(Author author) {
    return String.join(
        " | ",
        author.name(),
        author.affiliation().orElse("-"),
        "h " + text(author.figures().hIndex()),
        "c " + text(author.figures().citations()),
        "i10 " + text(author.figures().i10Index()));
  }

  private static String paper(Paper paper) {
    String authors = String.join("; ", paper.authors()) + (paper.moreAuthors() ? "; +" : "");
    String ids =
        Stream.of(
                paper.arxivId().map(id -> "arXiv:" + id).stream(),
                paper.doi().stream(),
                paper.ids().stream())
            .flatMap(id -> id)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return String.join(
            " | ",
            paper.title(),
            authors.isEmpty() ? "-" : authors,
            paper.venue().orElse("-"),
            paper.published().map(Object::toString).orElse("-"),
            text(paper.citations()))
        + (ids.isEmpty() ? "" : " | " + ids);
  }

  private static String text(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "-";
  }
}
