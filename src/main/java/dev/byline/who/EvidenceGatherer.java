package dev.byline.who;

import dev.byline.archive.Evidence;
import dev.byline.archive.Evidence.Kind;
import dev.byline.archive.Evidence.Reason;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import dev.byline.model.name.PersonName;
import dev.byline.stats.SamePersonEvidence;
import dev.byline.stats.TitleWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A collector of evidence for and against two authors or papers being the same. The papers of an
/// author are read once. Not thread-safe.
final class EvidenceGatherer {

  /// The newest papers of an author that are looked at: enough to know a person by.
  private static final int PAPERS = 300;

  /// Values of one reason that are kept with a decision.
  private static final int VALUES = 12;

  /// An identifier in common weighs more than papers.
  private static final int SHARED_ID = 100;

  private final Library library;
  private final BooleanSupplier cancelled;
  private final Map<AuthorId, List<Paper>> papers = new HashMap<>();

  EvidenceGatherer(Library library, BooleanSupplier cancelled) {
    this.library = library;
    this.cancelled = cancelled;
  }

  /// Forgets the papers that were read, which takes room.
  void forget() {
    papers.clear();
  }

  SamePersonEvidence of(AuthorId one, String name, AuthorId other, String otherName)
      throws IOException {
    return SamePersonEvidence.of(
        new SamePersonEvidence.Appearances(name, papers(one)),
        new SamePersonEvidence.Appearances(otherName, papers(other)));
  }

  private List<Paper> papers(AuthorId author) throws IOException {
    List<Paper> known = papers.get(author);
    if (known == null) {
      PaperQuery own = PaperQuery.ALL.and(Clause.OneOf.profile(author)).withSort(PaperSort.NEWEST);
      known =
          library.papers(own, PageRequest.first(PAPERS), cancelled).hits().stream()
              .map(PaperHit::paper)
              .toList();
      papers.put(author, known);
    }
    return known;
  }

  DuplicateQuestion question(AuthorRecord one, AuthorRecord other) throws IOException {
    SamePersonEvidence found = of(one.id(), one.author().name(), other.id(), other.author().name());
    return question(one, other, found, 0);
  }

  /// The author who alone has a page is to be kept, else the one with the fuller name; of equals
  /// the one with more papers.
  ///
  /// @param more how many others have the same name and nothing else in common
  static DuplicateQuestion question(
      AuthorRecord one, AuthorRecord other, SamePersonEvidence found, int more) {
    var reasons = new ArrayList<Reason>();
    List<String> ids = ids(one);
    List<String> others = ids(other);
    List<String> shared = ids.stream().filter(others::contains).toList();
    add(reasons, Kind.SAME_ID, shared);
    if (PersonId.areDifferent(ids, others)) {
      add(reasons, Kind.OTHER_ID, different(ids, others));
    }
    add(reasons, Kind.NAMED_TOGETHER, found.together());
    add(reasons, Kind.SHARED_PAPERS, found.sharedPapers());
    add(reasons, Kind.CO_AUTHORS, found.coAuthors());
    add(reasons, Kind.CATEGORIES, found.categories());
    if (reasons.isEmpty() && found.relation() == PersonName.Relation.SAME) {
      String name = one.author().name();
      add(reasons, Kind.SAME_NAME, more == 0 ? List.of(name) : List.of(name, String.valueOf(more)));
    }
    add(reasons, Kind.YEARS_APART, found.yearsApart().stream().map(String::valueOf).toList());
    int fuller = Integer.compare(fullness(one), fullness(other));
    boolean firstIsKept = fuller > 0 || (fuller == 0 && one.papersListed() >= other.papersListed());
    var likelier =
        firstIsKept
            ? new CandidatePair.OfAuthors(one, other)
            : new CandidatePair.OfAuthors(other, one);
    CandidatePair pair = likelier.canKeepFirst() ? likelier : likelier.turned();
    return new DuplicateQuestion(pair, reasons, found.weight() + SHARED_ID * shared.size());
  }

  private static List<String> ids(AuthorRecord author) {
    return author.author().ids().stream().map(PersonId::toString).toList();
  }

  /// The identifiers of one and of the other that are of one scheme and differ.
  private static List<String> different(List<String> ids, List<String> others) {
    return Stream.concat(
            ids.stream().filter(id -> PersonId.areDifferent(List.of(id), others)),
            others.stream().filter(id -> PersonId.areDifferent(List.of(id), ids)))
        .toList();
  }

  private static int fullness(AuthorRecord author) {
    return PersonName.read(author.author().name()).givenNames().length();
  }

  private static void add(List<Reason> to, Kind kind, List<String> values) {
    if (!values.isEmpty()) {
      to.add(new Reason(kind, values.stream().limit(VALUES).toList()));
    }
  }

  /// The newer paper is to be kept: what was published follows the preprint.
  static DuplicateQuestion question(PaperRecord one, PaperRecord other) {
    boolean isTurned = year(one.paper()) < year(other.paper());
    PaperRecord kept = isTurned ? other : one;
    PaperRecord merged = isTurned ? one : other;
    int share =
        TitleWords.of(kept.paper().title()).percentInCommon(TitleWords.of(merged.paper().title()));
    List<String> authors = shared(kept.paper(), merged.paper());
    var reasons = new ArrayList<Reason>();
    add(reasons, Kind.TITLE_WORDS, List.of(String.valueOf(share)));
    add(reasons, Kind.AUTHORS, authors);
    add(
        reasons,
        Kind.YEARS,
        Stream.of(kept, merged)
            .flatMap(record -> record.paper().published().stream())
            .map(PartialDate::year)
            .sorted()
            .map(String::valueOf)
            .toList());
    return new DuplicateQuestion(
        new CandidatePair.OfPapers(kept, merged), reasons, share + 10 * authors.size());
  }

  private static int year(Paper paper) {
    return paper.published().map(PartialDate::year).orElse(0);
  }

  /// The people named by both papers, as the first spells them.
  static List<String> shared(Paper one, Paper other) {
    List<PersonName> names = names(other);
    return names(one).stream()
        .filter(name -> names.stream().anyMatch(name::isCompatibleWith))
        .map(PersonName::text)
        .toList();
  }

  private static List<PersonName> names(Paper paper) {
    return paper.authors().stream().filter(name -> !name.isBlank()).map(PersonName::read).toList();
  }

  static Evidence.Reason page(String source) {
    return new Reason(Kind.PAGE, List.of(source));
  }
}
