package dev.byline.bench;

import dev.byline.PageCounters;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.FigureIndexing;
import dev.byline.stats.citations.SidePapers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Authors with as many papers each as one likes, the same every time.
///
/// @param papers of each
record InventedAuthors(int authors, int papers) {

  private static final String[] CATEGORIES = {"LG", "ML", "AI", "CV", "CL", "OC", "PR", "DS"};

  private static final int NAMES = 400;

  /// Writes them into an empty index.
  void write(LibraryIndex index) throws IOException {
    try (IndexUpdate update = index.update(true)) {
      for (int author = 0; author < authors; author++) {
        var random = new SplittableRandom(author);
        AuthorRecord record = author(author, random);
        var listed = new ArrayList<Paper>();
        for (int i = 0; i < papers; i++) {
          PaperRecord paper = paper(author, i, random);
          update.put(paper);
          listed.add(paper.paper());
        }
        update.put(record, measures(record, listed));
      }
      update.commit(1, 1, "invented");
    }
    index.refresh();
  }

  private static Map<String, Double> measures(AuthorRecord author, List<Paper> papers) {
    return FigureIndexing.of(
        AuthorStatistics.of(
            SidePapers.of(
                author.author().name(), author.author().figures(), author.captured(), papers)));
  }

  static AuthorId id(int author) {
    return new AuthorId("author-" + author);
  }

  private static String name(int number) {
    return "Given" + number % NAMES + " Surname" + number;
  }

  private AuthorRecord author(int number, SplittableRandom random) {
    int h = random.nextInt(1, 60);
    var figures =
        PageCounters.of(
            OptionalInt.of(h),
            OptionalInt.of(papers),
            OptionalInt.of(h * h + random.nextInt(4000)),
            OptionalInt.of(random.nextInt(20, 90)),
            OptionalInt.of(random.nextInt(20, 90)));
    return new AuthorRecord(
        id(number),
        Author.builder(name(number))
            .category(Optional.of(CATEGORIES[number % CATEGORIES.length]))
            .figures(figures)
            .build(),
        List.of(),
        Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false)),
        "profile-page",
        "page-" + number,
        id(number) + ".txt",
        papers,
        Optional.of(new PartialDate(2026, 5, 1)),
        1);
  }

  private static PaperRecord paper(int author, int number, SplittableRandom random) {
    Paper paper =
        Paper.builder("On the subject %d of number %d".formatted(random.nextInt(1000), number))
            .authors(
                List.of(
                    name(author),
                    name(1_000_000 + random.nextInt(NAMES)),
                    name(1_000_000 + random.nextInt(NAMES))))
            .categories(List.of(CATEGORIES[random.nextInt(CATEGORIES.length)]))
            .published(
                Optional.of(
                    new PartialDate(
                        2000 + random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28))))
            .score(OptionalDouble.of(random.nextInt(300, 990) / 10.0))
            .citations(OptionalInt.of(random.nextInt(60)))
            .build();
    return new PaperRecord(
        new PaperId("paper-" + author + "-" + number),
        paper,
        List.of(new Listing(id(author), name(author), "page-" + author, 0, number)));
  }
}
