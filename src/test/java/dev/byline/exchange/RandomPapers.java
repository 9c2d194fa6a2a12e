package dev.byline.exchange;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Invented papers, the same for the same seed: every field present or not, texts with LaTeX,
/// prices, braces and signs that other formats give a meaning to. Braces outside commands never
/// pair: BibTeX takes a pair for protection and drops it.
public final class RandomPapers {

  private static final List<String> WORDS =
      List.of(
          "kites",
          "$\\ell_1$",
          "$x_{i}^2$",
          "R&D",
          "50%",
          "#1",
          "snake_case",
          "a^b",
          "\\emph{old}",
          "réseaux",
          "Ω-limits",
          "\"quoted\"",
          "et",
          "and",
          "costs",
          "$5",
          "@home",
          "=sum",
          "C++",
          "{",
          "}{",
          "\\(y_1\\)",
          "$ L $",
          "\\begin{math}x_1\\end{math}",
          "漢字",
          "[sic]",
          "--",
          "it's",
          "$",
          "'tick",
          "TY",
          "a,b;c",
          "𝔸",
          "\\",
          "{\\bf bold}",
          "\\frac{1}{2}",
          "~",
          "<i>",
          "\\alpha",
          "a--b",
          "---",
          "``q''",
          "`a'",
          "x~y",
          "\\kite{x}{\\bf y}",
          "don\\-key");

  /// The name of a group that does not say so.
  private static final String GROUP = "Winged Kites";

  private static final List<String> NAMES =
      List.of(
          "Ann Person",
          "Zoë Other",
          "Laurens van der Kite",
          "R-A. Dragonfly",
          "Aristotle",
          "de Finestra",
          "王 小明",
          "Bo Third III",
          "Sam Young Jr.",
          "O'Brien Kite",
          "The ATLAS Collaboration",
          "Kite Labs",
          "D. E. F. Many",
          GROUP);

  private static final List<String> KEYWORDS =
      List.of("flying things", "R&D", "réseaux", "Kite-flying", "wind, and water");

  private static final List<String> CODES =
      List.of("LG", "QUANT-PH", "cs.LG", "hep-th", "cond-mat.dis-nn", "ML", "GR-QC");

  private static final List<Figure> COUNTS =
      List.of(
          new Figure("google-scholar", Optional.of(LocalDate.of(2026, 11, 30)), 12),
          new Figure("openalex", Optional.empty(), 0),
          Figure.of(7));

  private static final List<PaperIndicator> INDICATORS =
      List.of(
          new PaperIndicator(
              PaperIndicator.Kind.FWCI,
              0,
              new Figure("openalex", Optional.of(LocalDate.of(2026, 11, 30)), 2_350)),
          new PaperIndicator(PaperIndicator.Kind.CITATION_PERCENTILE, 0, Figure.of(100_000)),
          new PaperIndicator(
              PaperIndicator.Kind.CITATIONS, 2024, new Figure("openalex", Optional.empty(), 10)));

  private final Random random;

  public RandomPapers(long seed) {
    random = new Random(seed);
  }

  /// A paper with the fields that every bibliographic format holds.
  public Paper common() {
    List<String> authors = some(NAMES);
    return Paper.builder(text())
        .authors(authors)
        .groupAuthors(authors.contains(GROUP) ? List.of(GROUP) : List.of())
        .keywords(some(KEYWORDS))
        .moreAuthors(random.nextBoolean())
        .categories(some(CODES))
        .published(maybe(this::date))
        .venue(maybe(() -> "J. Kite " + word("R&D", "NeurIPS 2024", "$L_p$ Reports", "100%")))
        .abstractText(maybe(this::paragraphs))
        .arxivId(maybe(() -> word("2401.01234", "hep-th/9901001", "math/0309136")))
        .doi(maybe(() -> word("10.1000/182", "10.1000/kite_(3)[<a>", "10.12345.6/a;b#c")))
        .build();
  }

  /// A paper with any fields.
  public Paper whole() {
    Paper.Builder whole =
        common().toBuilder()
            .score(
                random.nextBoolean()
                    ? OptionalDouble.of(random.nextInt(1001) / 10.0)
                    : OptionalDouble.empty())
            .yearInferred(random.nextBoolean())
            .affiliations(some(List.of("apple-ml", "Kite, Inc.", "Heron; Port\\", "'=1", "-lab")))
            .hasCode(random.nextBoolean())
            .links(some(List.of("arxiv", "poster")))
            .citations(
                random.nextBoolean()
                    ? OptionalInt.of(random.nextInt() & 0xFFFF)
                    : OptionalInt.empty())
            .confidence(random.nextInt(101) / 100.0)
            .venueLine(maybe(() -> word("J. Kite 12 (3), 1-9", "In: \"Kites\"; p. 7")))
            .type(maybe(() -> word("Journal article", "preprint")))
            .citationCounts(some(COUNTS))
            .indicators(some(INDICATORS))
            .ids(some(List.of("openalex:W1", "pmid:7", "mag:8")))
            .references(some(List.of("openalex:W2", "openalex:W3", "pmid:9")));
    Paper paper = whole.build();
    return paper.links().isEmpty() || random.nextBoolean()
        ? paper
        : whole.linkAddresses(paper.links().stream().map(this::address).toList()).build();
  }

  private String address(String label) {
    return random.nextBoolean() ? "https://example.org/" + label + "?a=1;2,3" : "";
  }

  private PartialDate date() {
    int year = 1 + random.nextInt(9999);
    int month = random.nextInt(13);
    return new PartialDate(year, month, month == 0 ? 0 : random.nextInt(29));
  }

  private String paragraphs() {
    return String.join("\n\n", Stream.generate(this::text).limit(1 + random.nextInt(3)).toList());
  }

  private String text() {
    int count = 1 + random.nextInt(8);
    return String.join(
        " ", Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(count).toList());
  }

  private String word(String... words) {
    return words[random.nextInt(words.length)];
  }

  private <T> List<T> some(List<T> of) {
    return of.stream().filter(_ -> random.nextInt(3) == 0).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
