package dev.byline.parse;

import dev.byline.PageCounters;
import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/// Profiles such as a profile page can say, with titles and abstracts that look like other parts of
/// the page.
public final class RandomProfiles {

  private static final List<String> FIRST =
      List.of("Zoë", "Jürgen", "Ana-Maria", "Wei", "Ólafur", "Ngọc", "X.", "J.-P.", "Élodie", "李");

  private static final List<String> LAST =
      List.of("Brandt", "O'Neil", "García-López", "van der Berg", "Åström", "明", "Ng", "Đặng");

  private static final List<String> CODES =
      List.of("LG", "ML", "DIS-NN", "QUANT-PH", "GT", "MAR", "AUG", "A", "XX-YY");

  private static final List<String> TITLES =
      List.of(
          "Flat minima",
          "LGMay 5",
          "AI Score59",
          "18papers",
          "h-index45",
          "57 Papers",
          "$\\ell_{1}$-norms: a survey, Jan 24, 2025",
          "1984",
          "Does it converge?",
          "ML",
          "Three authors, one title · and a dot");

  private static final List<String> PARAGRAPHS =
      List.of(
          "We bound $\\|x\\|_2 \\le 1$, and more.",
          "18papers",
          "LGMay 5 is how an entry would begin.",
          "On Jan 24, 2025 the data were frozen.",
          "A paragraph of \\emph{several} sentences, with commas. It ends here.",
          "é à ü: ﬁ ½ ℝ 😀",
          "h-index45");

  private final RandomGenerator random;
  private final CaptureDay captured;

  public RandomProfiles(RandomGenerator random, CaptureDay captured) {
    this.random = random;
    this.captured = captured;
  }

  /// One to three profiles.
  public List<Profile> profiles() {
    var profiles = new ArrayList<Profile>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      profiles.add(profile());
    }
    return profiles;
  }

  private Profile profile() {
    var papers = new ArrayList<Paper>();
    for (int n = random.nextInt(12); n > 0; n--) {
      papers.add(paper());
    }
    Optional<String> category = random.nextBoolean() ? Optional.of("LG") : Optional.empty();
    return new Profile(
        Author.builder(name()).category(category).figures(figures()).build(), papers);
  }

  /// Never without a count of papers: below another page, a name alone is no profile.
  private Figures figures() {
    return PageCounters.of(
        maybe(200),
        OptionalInt.of(random.nextInt(random.nextBoolean() ? 3 : 5000)),
        maybe(Integer.MAX_VALUE),
        maybe(101),
        maybe(101));
  }

  private Paper paper() {
    PartialDate date = date();
    boolean omitYear = PagePrinter.canOmitYear(date, captured) && random.nextBoolean();
    return Paper.builder(pick(TITLES) + (random.nextBoolean() ? "" : ": part " + random.nextInt(9)))
        .categories(List.of(pick(CODES)))
        .score(maybeScore())
        .published(Optional.of(date))
        .yearInferred(omitYear)
        .hasCode(random.nextBoolean())
        .authors(names())
        .moreAuthors(random.nextBoolean())
        .affiliations(random.nextBoolean() ? List.of() : List.of("apple-ml", "berkeley"))
        .abstractText(abstractText())
        .build();
  }

  private PartialDate date() {
    LocalDate day = captured.date().minusDays(random.nextInt(12_000));
    return PartialDate.of(
        random.nextBoolean() ? day : captured.date().minusDays(random.nextInt(365)));
  }

  private OptionalDouble maybeScore() {
    return random.nextBoolean()
        ? OptionalDouble.empty()
        : OptionalDouble.of(random.nextInt(1001) / 10.0);
  }

  private Optional<String> abstractText() {
    int count = random.nextInt(4);
    var paragraphs = new ArrayList<String>();
    for (int n = 0; n < count; n++) {
      paragraphs.add(pick(PARAGRAPHS));
    }
    return count == 0 ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      names.add(name());
    }
    return names;
  }

  private String name() {
    return pick(FIRST) + " " + (random.nextInt(4) == 0 ? "M. " : "") + pick(LAST);
  }

  private OptionalInt maybe(int bound) {
    return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(bound));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
