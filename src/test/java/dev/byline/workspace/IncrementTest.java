package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.identity.DisplayedProfile;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a library came to hold what it holds, its records are the same.
class IncrementTest {

  private static final List<String> PEOPLE =
      List.of("Ada Ames", "Bo Berg", "Cy Cole", "Wei Wang", "wei wang", "Ångström Ek", "A. Ames");

  @TempDir Path temp;

  /// Pages of few people with few titles, so that nearly everything is shared.
  private static PageSource page(Random random) {
    String owner = PEOPLE.get(random.nextInt(PEOPLE.size()));
    var page = new PageText(owner);
    int papers = 1 + random.nextInt(6);
    for (int i = 0; i < papers; i++) {
      String title = (random.nextBoolean() ? "On Paper " : "on  paper: ") + random.nextInt(8);
      String date =
          random.nextInt(4) == 0
              ? "May " + (1 + random.nextInt(28))
              : "Jun 2, " + (2019 + random.nextInt(4));
      String authors =
          random.nextInt(3) == 0
              ? owner + " et al."
              : owner + ", " + PEOPLE.get(random.nextInt(PEOPLE.size()));
      page.paper(title, date, authors, "Told by " + owner + " " + random.nextInt(3) + ".");
    }
    return page.source("page " + random.nextInt(5) + ".txt");
  }

  private static void add(LibraryFolder library, List<PageSource> pages, int day, boolean samples)
      throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 6, day)), samples);
    library.importPages(pages, options, ProgressListener.NONE, () -> false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesStepByStepGiveWhatARebuildGives(long seed) throws IOException {
    var random = new Random(seed);
    var index = new MemoryIndex();
    LibraryFolder library = LibraryFolder.open(temp.resolve("library"), _ -> index);
    for (int step = 0; step < Repetitions.of(10, 25); step++) {
      change(library, index, random);
      MemoryIndex.Content stepByStep = index.content();
      var fresh = new MemoryIndex();
      LibraryFolder.open(temp.resolve("library"), _ -> fresh)
          .rebuild(ProgressListener.NONE, () -> false);
      assertEquals(fresh.content(), stepByStep, "seed " + seed + ", step " + step);
      assertEveryEntryIsListedOnce(stepByStep, library.state());
    }
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  private static void change(LibraryFolder library, MemoryIndex index, Random random)
      throws IOException {
    switch (random.nextInt(22)) {
      case 0 -> library.removeSamples();
      case 1 -> {
        if (!index.content().authors().isEmpty()) {
          AuthorId author = any(index.content().authors().keySet(), random);
          library.nameAuthor(author, random.nextBoolean() ? "" : "Name " + random.nextInt(3));
        }
      }
      case 18, 19, 20, 21 -> {
        if (!index.content().authors().isEmpty()) {
          Verdict removal = removal(library, index.content(), random);
          library.decide(_ -> List.copyOf(rule(removal)));
        }
      }
      case 8 -> correctTitle(library, index.content(), random);
      case 2, 3, 4, 5, 6, 7 ->
          library.decide(state -> List.copyOf(verdict(state, index.content(), random)));
      default -> {
        List<PageSource> pages =
            Stream.generate(() -> page(random)).limit(1 + random.nextInt(4)).toList();
        add(library, pages, 1 + random.nextInt(5), random.nextInt(4) == 0);
      }
    }
  }

  /// Corrects a title on the pages of somebody, or takes the correction back.
  private static void correctTitle(
      LibraryFolder library, MemoryIndex.Content content, Random random) throws IOException {
    if (content.authors().isEmpty()) {
      return;
    }
    AuthorId author = any(content.authors().keySet(), random);
    var paper = new FieldPlace.PaperKey("on paper " + random.nextInt(8), 0);
    Optional<String> title =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of("On Paper " + random.nextInt(8));
    var correction = new Correction(new FieldPlace.OfPaper(paper, PaperField.TITLE), "", title);
    library.decide(_ -> List.of(new Decision.CorrectField(author, correction)));
  }

  private static <T> T any(Collection<T> all, Random random) {
    return List.copyOf(all).get(random.nextInt(all.size()));
  }

  /// Something that the user may say of what the library shows, or takes back.
  private static Set<Decision> verdict(
      ArchiveState state, MemoryIndex.Content content, Random random) {
    if (content.authors().isEmpty()) {
      return Set.of();
    }
    AuthorId one = any(content.authors().keySet(), random);
    AuthorId other = any(content.authors().keySet(), random);
    Verdict.Work paper = PaperVerdictSamples.work(any(content.papers().values(), random));
    Verdict.Work otherPaper = PaperVerdictSamples.work(any(content.papers().values(), random));
    AuthorRecord author =
        content.authors().getOrDefault(one, content.authors().firstEntry().getValue());
    return switch (random.nextInt(6)) {
      case 0, 1 -> one.equals(other) ? Set.of() : rule(new Verdict.SameAuthor(one, other));
      case 2 ->
          rule(
              random.nextBoolean()
                  ? new Verdict.SamePaper(paper, otherPaper)
                  : new Verdict.SplitPaper(
                      PaperVerdictSamples.listed(any(content.papers().values(), random), random),
                      paper));
      case 3 ->
          rule(
              random.nextBoolean()
                  ? new Verdict.DifferentAuthors(one, other)
                  : new Verdict.DifferentPapers(paper, otherPaper));
      case 4 ->
          rule(new Verdict.OwnerOf(author.page(), 0, new AuthorId("split-" + random.nextInt(3))));
      default -> {
        Set<Verdict> all = state.verdicts().all().keySet();
        yield all.isEmpty() ? Set.of() : Set.of(new Decision.TakeBack(any(all, random)));
      }
    };
  }

  /// Something that the user may take out of the library; verdicts are taken back elsewhere.
  private static Verdict removal(LibraryFolder library, MemoryIndex.Content content, Random random)
      throws IOException {
    AuthorRecord author = any(content.authors().values(), random);
    PaperRecord paper = any(content.papers().values(), random);
    return switch (random.nextInt(3)) {
      case 0 -> new Verdict.RemoveAuthor(author.id());
      case 1 -> new Verdict.RemoveCapture(author.page(), 0);
      default ->
          new Verdict.RemovePaper(
              PaperVerdictSamples.work(paper), library.entries(paper.listings()));
    };
  }

  private static Set<Decision> rule(Verdict verdict) {
    return Set.of(new Decision.Rule(verdict, PaperVerdictSamples.GROUNDS));
  }

  /// A profile that is shown lists each of its papers once, but those that were removed, and an
  /// author has as many papers as the record says.
  private static void assertEveryEntryIsListedOnce(
      MemoryIndex.Content content, ArchiveState state) {
    Map<DisplayedProfile.Spot, List<Integer>> entries =
        content.papers().values().stream()
            .map(PaperRecord::listings)
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    listing -> new DisplayedProfile.Spot(listing.page(), listing.profile()),
                    Collectors.mapping(Listing::entry, Collectors.toList())));
    entries.forEach((spot, listed) -> {
      int removed = state.verdicts().papersRemoved(spot.page(), spot.profile()).size();
      assertEquals(listed.size(), Set.copyOf(listed).size(), spot.toString());
      int missing = Collections.max(listed) + 1 - listed.size();
      assertTrue(missing <= removed, () -> spot + " lacks " + missing + " of " + listed);
    });
    for (AuthorRecord author : content.authors().values()) {
      long papers =
          content.papers().values().stream()
              .filter(
                  paper -> paper.listings().stream().anyMatch(l -> l.author().equals(author.id())))
              .count();
      assertEquals(papers, author.papersListed(), author.id().value());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void oneByOneAndAllAtOnceAreTheSame(long seed) throws IOException {
    var random = new Random(seed);
    var pages = new ArrayList<PageSource>();
    for (int i = 0; i < 30; i++) {
      pages.add(page(random));
    }
    var oneByOne = new MemoryIndex();
    LibraryFolder first = LibraryFolder.open(temp.resolve("first"), _ -> oneByOne);
    for (PageSource page : pages) {
      add(first, List.of(page), 1, false);
    }
    var allAtOnce = new MemoryIndex();
    LibraryFolder second = LibraryFolder.open(temp.resolve("second"), _ -> allAtOnce);
    add(second, pages, 1, false);
    assertEquals(oneByOne.content(), allAtOnce.content());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void indexThatIsBehindCatchesUp(long seed) throws IOException {
    var random = new Random(seed);
    var ahead = new MemoryIndex();
    var behind = new MemoryIndex();
    LibraryFolder one = LibraryFolder.open(temp.resolve("library"), _ -> ahead);
    LibraryFolder other = LibraryFolder.open(temp.resolve("library"), _ -> behind);
    for (int step = 0; step < 10; step++) {
      change(one, ahead, random);
      change(one, ahead, random);
      other.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(ahead.content(), behind.content());
      assertEquals(Optional.empty(), other.needsRebuild());
    }
  }
}
