package dev.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.ProfilesOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample pages tell the facts of the real ones in words of our own.
class SampleDataTest {

  /// So many words in a row are a quotation.
  private static final int QUOTATION = 8;

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(ProfilesOnDisk.SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(f -> f.endsWith(".txt"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsTheFactsOfTheRealPage(String file) throws IOException {
    assertEquals(facts(real(file)), facts(sample(file)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void quotesNothingOfTheRealPage(String file) throws IOException {
    Set<List<String>> quotations = runs(real(file));
    quotations.retainAll(runs(sample(file)));
    assertEquals(Set.of(), quotations);
  }

  /// Everything but the texts that are not facts, and the confidence that rests on them.
  private static List<Profile> facts(ParsedPage page) {
    return page.profiles().stream().map(SampleDataTest::facts).toList();
  }

  private static Profile facts(Profile profile) {
    Author author = profile.author();
    return new Profile(
        Author.builder(author.name())
            .nameInferred(author.nameInferred())
            .category(author.category())
            .figures(author.figures())
            .build(),
        profile.papers().stream().map(SampleDataTest::facts).toList());
  }

  private static Paper facts(Paper paper) {
    Optional<String> isThere = paper.abstractText().map(_ -> "an abstract");
    return paper.toBuilder().abstractText(isThere).confidence(1).build();
  }

  /// The runs of words in all texts that are neither titles nor names.
  private static Set<List<String>> runs(ParsedPage page) {
    var runs = new HashSet<List<String>>();
    for (Profile profile : page.profiles()) {
      profile.author().about().ifPresent(text -> addRuns(text, runs));
      for (Paper paper : profile.papers()) {
        paper.abstractText().ifPresent(text -> addRuns(text, runs));
      }
    }
    return runs;
  }

  private static void addRuns(String text, Set<List<String>> runs) {
    List<String> words = Arrays.asList(TextFolding.words(text).split(" ", -1));
    for (int from = 0; from + QUOTATION <= words.size(); from++) {
      runs.add(List.copyOf(words.subList(from, from + QUOTATION)));
    }
  }

  private static ParsedPage sample(String file) throws IOException {
    return PageCheck.page(PageSource.of(ProfilesOnDisk.SAMPLES.resolve(file)));
  }

  private static ParsedPage real(String file) throws IOException {
    Path page = ProfilesOnDisk.REAL.resolve(file);
    assumeTrue(Files.exists(page), "The real pages are not on this machine: " + page);
    return PageCheck.page(PageSource.of(page));
  }
}
