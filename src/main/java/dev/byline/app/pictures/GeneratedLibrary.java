package dev.byline.app.pictures;

import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.FigureIndexing;
import dev.byline.stats.citations.SidePapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// A library of invented papers, as large as one likes, the same every time.
///
/// @param papers how many; there is one author for every ten
/// @param authors how many; those who are too many for the papers have none listed
public record GeneratedLibrary(int papers, int authors) {

  private static final int PER_AUTHOR = 10;
  private static final int THREADS = 2;

  private static final String[] GIVEN = {
    "Ada", "Bela", "Chen", "Dana", "Emil", "Farida", "Goro", "Hana", "Ivo", "Jun", "Karin", "Lev",
    "Mina", "Nils", "Olga", "Pavel", "Qi", "Rosa", "Sanjay", "Tove"
  };
  private static final String[] SYLLABLES = {
    "ba", "ren", "sto", "kal", "mi", "dor", "fel", "gan", "ho", "lin", "mar", "nov", "pe", "ras",
    "sen", "tu", "vi", "wal", "yo", "zim"
  };
  private static final String[] METHODS = {
    "Gradient flow",
    "Sparse attention",
    "Mirror descent",
    "Langevin sampling",
    "Message passing",
    "Low-rank adaptation",
    "Optimal transport",
    "Variational inference",
    "Contrastive learning",
    "Policy search"
  };
  private static final String[] OBJECTS = {
    "two-layer networks",
    "long sequences",
    "noisy graphs",
    "convex games",
    "molecular dynamics",
    "tabular data",
    "diffusion models",
    "$\\ell_1$ penalties",
    "heavy-tailed losses",
    "partially observed systems"
  };
  private static final String[] CLAIMS = {
    "converges at rate $O(1/\\sqrt{n})$", "needs no learning rate", "forgets its start",
    "is minimax optimal", "works with half of the data", "is stable for all depths"
  };
  private static final String[] CATEGORIES = {"LG", "ML", "AI", "CV", "CL", "OC", "PR", "DS"};
  private static final String[] VENUES = {"NeurIPS", "ICML", "ICLR", "AISTATS", "COLT"};
  private static final String[] AFFILIATIONS = {"northbank", "lakeside-ml", "institute-of-rivers"};

  /// Writes the library into an empty index. Takes about a minute for a million papers.
  public void write(LibraryIndex index) throws IOException {
    try (IndexUpdate update = index.update(true)) {
      List<CompletableFuture<Void>> parts =
          IntStream.range(0, THREADS)
              .mapToObj(part -> CompletableFuture.runAsync(() -> write(update, part)))
              .toList();
      parts.forEach(CompletableFuture::join);
      update.commit(1, 1, "generated");
    }
    index.refresh();
  }

  private void write(IndexUpdate update, int part) {
    try {
      for (int author = part; author < authors; author += THREADS) {
        var random = new SplittableRandom(author);
        AuthorRecord record = author(author, random);
        var listed = new ArrayList<Paper>();
        for (int i = 0; i < PER_AUTHOR && author < papers / PER_AUTHOR; i++) {
          PaperRecord paper = paper(author, i, random);
          update.put(paper);
          listed.add(paper.paper());
        }
        update.put(record, measures(record, listed));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuthorRecord author(int number, SplittableRandom random) {
    int h = random.nextInt(1, 60);
    Figures figures =
        Figures.NONE
            .with(FigureKind.H_INDEX, OptionalInt.of(h))
            .with(FigureKind.PAPERS, OptionalInt.of(PER_AUTHOR))
            .with(FigureKind.CITATIONS, OptionalInt.of(h * h + random.nextInt(4000)))
            .with(FigureKind.NOVELTY, OptionalInt.of(random.nextInt(20, 90)))
            .with(FigureKind.AI_SCORE, OptionalInt.of(random.nextInt(20, 90)));
    String name = name(number);
    return new AuthorRecord(
        id(number),
        Author.builder(name)
            .category(Optional.of(pick(CATEGORIES, random)))
            .figures(figures)
            .build(),
        List.of(name.charAt(0) + ". " + name.substring(name.indexOf(' ') + 1)),
        Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false)),
        "profile-page",
        "page-" + number,
        id(number) + ".txt",
        PER_AUTHOR,
        Optional.of(new PartialDate(2026, 1 + random.nextInt(5), 1)),
        1);
  }

  private static Map<String, Double> measures(AuthorRecord author, List<Paper> papers) {
    return FigureIndexing.of(
        AuthorStatistics.of(
            SidePapers.of(
                author.author().name(), author.author().figures(), author.captured(), papers)));
  }

  private static AuthorId id(int author) {
    return new AuthorId("author-" + author);
  }

  /// A surname of four syllables out of twenty is enough for all.
  private static String name(int author) {
    var surname = new StringBuilder();
    for (int rest = author + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      surname.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
    return GIVEN[author * 7 % GIVEN.length] + " " + surname;
  }

  private PaperRecord paper(int author, int number, SplittableRandom random) {
    String method = pick(METHODS, random);
    String object = pick(OBJECTS, random);
    String claim = pick(CLAIMS, random);
    var builder =
        Paper.builder(method + " for " + object + " " + claim)
            .authors(authors(author, random))
            .categories(List.of(pick(CATEGORIES, random)))
            .published(Optional.of(date(random)))
            .hasCode(random.nextInt(5) == 0)
            .abstractText(Optional.of(abstractOn(method, object, claim)));
    if (random.nextInt(3) > 0) {
      builder.score(OptionalDouble.of(random.nextInt(300, 990) / 10.0));
    }
    if (random.nextInt(3) == 0) {
      builder.venue(Optional.of(pick(VENUES, random) + " " + (2010 + random.nextInt(17))));
    }
    if (random.nextInt(4) == 0) {
      builder.affiliations(List.of(pick(AFFILIATIONS, random)));
    }
    return new PaperRecord(
        new PaperId("paper-" + author + "-" + number),
        builder.build(),
        List.of(new Listing(id(author), name(author), "page-" + author, 0, number)));
  }

  private List<String> authors(int owner, SplittableRandom random) {
    var authors = new ArrayList<String>();
    authors.add(name(owner));
    for (int i = random.nextInt(4); i > 0; i--) {
      authors.add(random.nextInt(authors.size() + 1), name(random.nextInt(papers / PER_AUTHOR)));
    }
    return authors;
  }

  private static PartialDate date(SplittableRandom random) {
    int year = 2026 - Math.min(random.nextInt(24), random.nextInt(24));
    int months = year == 2026 ? 5 : 12;
    return new PartialDate(year, 1 + random.nextInt(months), 1 + random.nextInt(28));
  }

  private static String abstractOn(String method, String object, String claim) {
    return "We study "
        + method.toLowerCase(java.util.Locale.ROOT)
        + " for "
        + object
        + " and show that it "
        + claim
        + ". The proof bounds $\\|\\nabla f(x_t)\\|_2$ along the path; experiments agree with it"
        + " to within 2\\% on all tasks that were tried, and code is public.";
  }

  private static String pick(String[] values, SplittableRandom random) {
    return values[random.nextInt(values.length)];
  }
}
