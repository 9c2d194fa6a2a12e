package dev.byline.ui;

import dev.byline.PageCounters;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/// Invented people and their papers, the same every time.
public final class People {

  private static final String[] NAMES = {
    "Ada Quill",
    "Bartholomew Featherstonehaugh-Cholmondeley de la Rivière",
    "Chen Wu",
    "Dörte Öz",
    "Edna Marlow",
    "Farouk Benali",
    "G. Ito"
  };
  private static final String[] SUBJECTS = {
    "Momentum", "Sparse attention", "Wasserstein gradient flows", "Langevin dynamics",
    "Implicit regularisation", "Mirror descent", "Deep linear networks", "Diffusion models"
  };
  private static final String[] CLAIMS = {
    "in the large-depth regime",
    "without a learning rate",
    "for $\\ell_1$ penalties with $O(1/\\sqrt{n})$ error",
    "revisited: a long title that goes on to say what was done, to what, and why one should care",
    "on curved spaces",
    "under heavy-tailed noise",
    "and the geometry of \\emph{flat} minima"
  };
  private static final String[] CATEGORIES = {"ML", "LG", "OC", "AI", "PR", "CV", "QUANT-PH"};
  private static final String[] AFFILIATIONS = {"northbank", "lakeside-ml"};

  private People() {}

  /// A library of a handful of authors with `perAuthor` papers each, some of them shared.
  public static FakeLibrary library(int perAuthor) {
    var random = new Random(7);
    var authors = new ArrayList<AuthorRecord>();
    var papers = new ArrayList<PaperRecord>();
    for (int i = 0; i < NAMES.length; i++) {
      AuthorId id = new AuthorId("author-" + i);
      authors.add(author(id, i, perAuthor));
      for (int k = 0; k < perAuthor; k++) {
        papers.add(paper(id, NAMES[i], k, random));
      }
    }
    return new FakeLibrary(authors, papers);
  }

  private static AuthorRecord author(AuthorId id, int i, int listed) {
    Figures figures =
        i == 5
            ? Figures.NONE
            : PageCounters.of(
                OptionalInt.of(i == 1 ? 72 : 4 + 3 * i),
                OptionalInt.of(i == 1 ? listed + 7 : listed),
                OptionalInt.of(1184 + 977 * i),
                i % 3 == 2 ? OptionalInt.empty() : OptionalInt.of(50 + i),
                OptionalInt.of(55 + i));
    Optional<String> about =
        i == 5
            ? Optional.of(
                "Works on optimisation. Teaches when there is time. Write to"
                    + " farouk@lakeside.example.")
            : Optional.empty();
    return new AuthorRecord(
        id,
        Author.builder(NAMES[i])
            .nameInferred(i == 3)
            .category(Optional.of(CATEGORIES[i]))
            .figures(figures)
            .about(about)
            .build(),
        i == 3 ? List.of("D. Öz", "Öz, Dörte") : List.of(),
        Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), i == 4)),
        "profile-page",
        "hash-" + i,
        "page-" + i + ".txt",
        listed,
        Optional.of(new PartialDate(2026, 5, 7)),
        1);
  }

  private static PaperRecord paper(AuthorId id, String owner, int k, Random random) {
    String subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
    var builder =
        Paper.builder(subject + " " + CLAIMS[random.nextInt(CLAIMS.length)])
            .authors(List.of(owner, NAMES[random.nextInt(NAMES.length)], "T. Someone", "Zoë Other"))
            .moreAuthors(random.nextInt(3) == 0)
            .categories(List.of(CATEGORIES[Math.min(random.nextInt(9), 6)]))
            .published(Optional.of(date(random)))
            .yearInferred(random.nextInt(4) == 0)
            .hasCode(random.nextInt(5) == 0);
    if (random.nextInt(3) == 0) {
      builder.score(OptionalDouble.of(40 + random.nextInt(500) / 10.0));
    }
    if (random.nextInt(6) != 0) {
      builder.abstractText(Optional.of(abstractOn(subject)));
    }
    if (random.nextInt(4) == 0) {
      builder.affiliations(List.of(AFFILIATIONS));
    }
    return new PaperRecord(
        new PaperId(id + "-" + k), builder.build(), List.of(new Listing(id, owner, "hash", 0, k)));
  }

  private static PartialDate date(Random random) {
    int year = 2026 - (int) Math.abs(random.nextGaussian() * 4);
    return random.nextInt(5) == 0
        ? PartialDate.ofYear(year)
        : new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static String abstractOn(String subject) {
    return "We study how "
        + subject
        + " behaves. Learning is slow at first and then fast; the change happens at a depth of"
        + " $L \\sim \\log n$, which we prove for smooth losses. Experiments agree with the theory"
        + " to within 2\\% on all of the tasks that were tried.\n\nA second part looks at what is"
        + " left open: lower bounds, and data that are not independent.";
  }
}
