package dev.byline.index;

import dev.byline.PageCounters;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexedFigures;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.library.query.IdScheme;
import dev.byline.library.query.NumberRange;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import dev.byline.model.own.OwnMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;

/// Makes small records and queries at random, over few words, so that they meet.
public final class SampleRecords {

  static final List<String> WORDS =
      List.of(
          "network",
          "networks",
          "Training",
          "trained",
          "two-layer",
          "two",
          "layer",
          "layers",
          "twolayer",
          "$\\ell_1$",
          "l1",
          "ell",
          "$\\theta_0$-regularized",
          "regularized",
          "theta",
          "Müller",
          "mueller",
          "muller",
          "M\\\"{u}ller",
          "Straße",
          "strasse",
          "min/max",
          "max",
          "機械学習",
          "機械",
          "習",
          "deep深層",
          "x^2",
          "studies",
          "study",
          "$O(\\log n)$",
          "n",
          "\\emph{deep}",
          "and",
          "of",
          "boxes",
          "box");

  private static final List<String> NAMES =
      List.of(
          "Pierre Marion",
          "P. Marion",
          "Marion Pierre",
          "Anna Müller",
          "A. Muller",
          "Loucas Pillaud-Vivien",
          "L. Pillaud-Vivien",
          "Wei Wei",
          "Michaël E. Sander",
          "李明",
          "Pierre Ablin");
  private static final List<String> AUTHORS = List.of("pierre-marion", "anna-muller", "l-p-v");
  private static final List<String> OWNERS =
      List.of("Pierre Marion", "Anna Müller", "L. Pillaud-Vivien");
  private static final List<String> CATEGORIES = List.of("LG", "ML", "QUANT-PH");
  private static final List<String> ORGS = List.of("google", "meta-ai", "apple ml");
  private static final List<String> ARXIV = List.of("2401.01234", "hep-th/9901001");
  private static final List<String> DOIS =
      List.of("10.1000/182", "10.1016/s0370-2693(01)00001-1", "10.48550/arxiv.2401.01234");
  private static final List<String> ORCIDS = List.of("0000-0002-1825-0097", "0000-0001-5109-3700");
  private static final List<String> TAGS =
      List.of("To read", "to  READ", "Caf\u00e9", "deep", "teaching");
  private static final List<String> VENUES =
      List.of("NeurIPS 2024", "NeurIPS 2023", "Two Layer Conf");

  private final Random random;

  public SampleRecords(long seed) {
    random = new Random(seed);
  }

  private List<Figure> counts(OptionalInt citations) {
    if (citations.isEmpty() || chance(20)) {
      return List.of();
    }
    Optional<LocalDate> day =
        chance(80) ? Optional.of(LocalDate.of(2022 + random.nextInt(5), 6, 1)) : Optional.empty();
    return List.of(
        new Figure("openalex", day, citations.getAsInt()),
        new Figure("dblp", Optional.of(LocalDate.of(2029, 1, 1)), 7_000));
  }

  private OptionalInt citations() {
    int most = any(List.of(2, 30, 200, 2_000));
    return chance(60) ? OptionalInt.of(random.nextInt(most)) : OptionalInt.empty();
  }

  public PaperRecord paper() {
    OptionalInt citations = citations();
    Paper paper =
        Paper.builder(words(1, 6))
            .authors(some(NAMES, 4))
            .moreAuthors(chance(20))
            .categories(some(CATEGORIES, 2))
            .score(
                chance(50)
                    ? OptionalDouble.of(random.nextInt(1001) / 10.0)
                    : OptionalDouble.empty())
            .published(chance(85) ? Optional.of(date()) : Optional.empty())
            .yearInferred(chance(10))
            .affiliations(some(ORGS, 2))
            .hasCode(chance(20))
            .venue(chance(30) ? Optional.of(any(VENUES)) : Optional.empty())
            .links(some(List.of("arxiv", "pdf"), 2))
            .abstractText(chance(80) ? Optional.of(words(1, 30)) : Optional.empty())
            .citations(citations)
            .citationCounts(counts(citations))
            .arxivId(chance(30) ? Optional.of(any(ARXIV)) : Optional.empty())
            .doi(chance(20) ? Optional.of(any(DOIS)) : Optional.empty())
            .confidence(random.nextInt(11) / 10.0)
            .build();
    var listings = new ArrayList<Listing>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      int owner = random.nextInt(AUTHORS.size());
      var author = new AuthorId(AUTHORS.get(owner));
      listings.add(
          new Listing(
              author,
              OWNERS.get(owner),
              "page" + owner,
              i,
              random.nextInt(9),
              chance(60),
              chance(80) ? author : new AuthorId("part-of-" + author)));
    }
    return new PaperRecord(paperId(), paper, listings);
  }

  /// Marks of some papers, of which the library may lack some.
  public MarkBook marks() {
    var marks = new HashMap<PaperId, OwnMarks>();
    for (int i = random.nextInt(60); i > 0; i--) {
      String note = chance(50) ? words(1, 8) : "";
      marks.put(paperId(), new OwnMarks(chance(40), chance(40), note, some(TAGS, 3)));
    }
    var people = new HashMap<AuthorId, OwnMarks>();
    for (int i = random.nextInt(20); i > 0; i--) {
      String note = chance(50) ? words(1, 8) : "";
      people.put(authorId(), new OwnMarks(chance(60), false, note, some(TAGS, 3)));
    }
    return new MarkBook(marks, people);
  }

  /// Some figures, of few values, so that some are equal.
  public Map<String, Double> figures() {
    var figures = new HashMap<String, Double>();
    for (String name : List.of("h_index", "h_index-given", "papers_per_year")) {
      if (chance(70)) {
        figures.put(name, List.of(0.0, 0.1, 2.0 / 3, 3.0, 1_234.5).get(random.nextInt(5)));
      }
    }
    return figures;
  }

  /// An author, of whom the library may know nothing, with some figures.
  public IndexedFigures measured() {
    return new IndexedFigures(authorId(), figures());
  }

  public PaperId paperId() {
    return new PaperId("paper-" + random.nextInt(150));
  }

  private AuthorId authorId() {
    return new AuthorId(chance(20) ? any(AUTHORS) : "author-" + random.nextInt(30));
  }

  public AuthorRecord author() {
    AuthorId id = authorId();
    String name = any(NAMES);
    var author =
        Author.builder(name)
            .nameInferred(chance(10))
            .category(chance(80) ? Optional.of(any(CATEGORIES)) : Optional.empty())
            .ids(
                some(ORCIDS, 2).stream()
                    .map(value -> new PersonId(PersonId.Scheme.ORCID, value))
                    .toList())
            .figures(PageCounters.of(figure(), figure(), figure(), figure(), figure()))
            .about(chance(20) ? Optional.of(words(3, 9)) : Optional.empty())
            .affiliation(chance(30) ? Optional.of(any(ORGS)) : Optional.empty())
            .build();
    return new AuthorRecord(
        id,
        author,
        some(NAMES, 3),
        chance(70)
            ? Optional.of(new CaptureDay(LocalDate.of(2026, 5, 1 + random.nextInt(28)), chance(50)))
            : Optional.empty(),
        "profile-page",
        "page-of-" + id.value(),
        "file.txt",
        random.nextInt(40),
        chance(70) ? Optional.of(date()) : Optional.empty(),
        1 + random.nextInt(3));
  }

  private OptionalInt figure() {
    return chance(70) ? OptionalInt.of(random.nextInt(20)) : OptionalInt.empty();
  }

  public PaperQuery query() {
    var clauses = new ArrayList<Clause>();
    for (int i = random.nextInt(4); i > 0; i--) {
      clauses.add(clause(2));
    }
    var query = new PaperQuery(clauses, any(List.of(PaperSort.values())));
    if (chance(30)) {
      Clause.OneOf choice = oneOf();
      query = query.choosing(choice.facet(), choice.values());
    }
    return query;
  }

  Clause clause(int depth) {
    return switch (random.nextInt(depth > 0 ? 13 : 9)) {
      case 0, 1, 2 -> new Clause.Word(any(List.of(Scope.values())), any(WORDS), Match.WORD);
      case 3 ->
          new Clause.Word(
              any(List.of(Scope.values())),
              part(any(WORDS)),
              any(List.of(Match.PREFIX, Match.PREFIX, Match.ONE_EDIT, Match.TWO_EDITS)));
      case 4 ->
          new Clause.Phrase(
              any(List.of(Scope.values())), phrase(), chance(60) ? 0 : 1 + random.nextInt(6));
      case 5 -> oneOf();
      case 6 ->
          chance(70)
              ? new Clause.Published(maybeDate(), maybeDate())
              : new Clause.Dated(new TreeSet<>(List.of(date(), PartialDate.ofYear(2022))));
      case 7 ->
          new Clause.Word(
              any(List.of(Scope.values())),
              any(List.of("wo", "lay", "eg", "udie", "械", "機械学", "two-l")),
              Match.PART);
      case 8 -> new Clause.Is(any(List.of(Clause.Is.State.values())));
      case 9 -> new Clause.Not(clause(depth - 1));
      case 10 -> new Clause.And(List.of(clause(depth - 1), clause(depth - 1)));
      case 11 -> new Clause.Or(List.of(clause(depth - 1), clause(depth - 1)));
      default ->
          chance(50)
              ? new Clause.Has(any(List.of(Clause.Has.Thing.values())))
              : chance(40) ? identified() : bounded();
    };
  }

  private Clause bounded() {
    PaperFigure figure = any(List.of(PaperFigure.values()));
    int least = random.nextInt(figure == PaperFigure.CITES_PER_YEAR ? 10 : 80);
    return new Clause.Bounded(
        figure,
        chance(50)
            ? NumberRange.atLeast(least)
            : new NumberRange(
                chance(50) ? OptionalDouble.of(least) : OptionalDouble.empty(),
                OptionalDouble.of(least + random.nextInt(20))));
  }

  private Clause identified() {
    IdScheme scheme = any(List.of(IdScheme.values()));
    List<String> ids =
        switch (scheme) {
          case DOI -> DOIS;
          case ARXIV -> ARXIV;
          case ORCID -> ORCIDS;
        };
    return new Clause.Identified(scheme, new TreeSet<>(List.of(any(ids), any(ids))));
  }

  private String part(String word) {
    String plain = word.replaceAll("[^\\p{L}\\p{N}-]", "");
    return plain.substring(0, 1 + random.nextInt(Math.min(5, plain.length())));
  }

  private String phrase() {
    return switch (random.nextInt(4)) {
      case 0 -> any(NAMES);
      case 1 -> any(List.of("marion p", "p. marion", "muller anna", "wei", "pierre p marion"));
      case 2 -> any(List.of("two layer", "two layers", "機械学習", "deep 深層", "l1", "neurips 2024"));
      default -> any(WORDS) + " " + any(WORDS);
    };
  }

  private Clause.OneOf oneOf() {
    Facet facet = any(List.of(Facet.values()));
    List<String> values =
        switch (facet) {
          case CATEGORY -> CATEGORIES;
          case YEAR -> List.of("2021", "2022", "2023");
          case AUTHOR, COAUTHOR -> List.of("pierre marion", "anna muller", "wei wei");
          case POSITION -> List.of("first", "last", "sole", "middle");
          case AFFILIATION -> ORGS;
          case VENUE -> List.of("NeurIPS", "Two Layer Conf");
          case CODE -> List.of("yes", "no");
          case SCORE -> List.of("0", "50", "90", "100");
          case CITATIONS -> List.of("0", "1", "10", "100", "1000", "7");
          case PROFILE -> AUTHORS;
          case TAG -> List.of("to read", "cafe", "deep");
        };
    return new Clause.OneOf(facet, new TreeSet<>(List.of(any(values), any(values))));
  }

  private Optional<PartialDate> maybeDate() {
    return chance(70) ? Optional.of(date()) : Optional.empty();
  }

  private PartialDate date() {
    int year = 2020 + random.nextInt(5);
    int month = chance(80) ? 1 + random.nextInt(12) : 0;
    return new PartialDate(year, month, month > 0 && chance(80) ? 1 + random.nextInt(28) : 0);
  }

  private String words(int least, int most) {
    var words = new ArrayList<String>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      words.add(any(WORDS));
    }
    return String.join(chance(80) ? " " : ", ", words);
  }

  /// Some of `values`, each at most once.
  private List<String> some(List<String> values, int most) {
    var some = new LinkedHashSet<String>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(any(values));
    }
    return List.copyOf(some);
  }

  public <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
