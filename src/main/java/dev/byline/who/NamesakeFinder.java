package dev.byline.who;

import dev.byline.archive.Verdicts;
import dev.byline.identity.DataSet;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.model.id.PersonId;
import dev.byline.model.name.PersonName;
import dev.byline.stats.SamePersonEvidence;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// A search among all authors for pairs that may be one person by their names. Where more than the
/// name supports it, a pair is suggested by the strength of that; an equal name alone is a question
/// behind all others, of a few for each name.
///
/// Names are compared within a surname and a first initial only, and papers are read for pairs
/// whose names agree. In a library of more than 100,000 authors, people of data sets are compared
/// only with authors who have a page. Rare surnames come first, since they are stronger evidence;
/// if there are too many pairs, the most common names are left out.
final class NamesakeFinder {

  private static final int PAGE = 1_000;

  /// Pairs whose papers are looked at: some seconds.
  private static final int PAIRS = 2_000;

  /// People of data sets of whom each is compared with each: a second's reading, and some ten MB.
  private static final int ALL_PEOPLE = 100_000;

  /// Questions for one name that nothing else supports.
  private static final int OF_ONE_NAME = 3;

  /// More questions than this nobody answers.
  private static final int QUESTIONS = 200;

  private final Library library;
  private final Verdicts verdicts;
  private final BooleanSupplier cancelled;

  NamesakeFinder(Library library, Verdicts verdicts, BooleanSupplier cancelled) {
    this.library = library;
    this.verdicts = verdicts;
    this.cancelled = cancelled;
  }

  /// An author by name.
  ///
  /// @param ids identifiers of the person, as text
  private record Named(AuthorId id, PersonName name, List<String> ids) {

    static Named of(AuthorRecord author) {
      return new Named(
          author.id(),
          PersonName.read(author.author().name()),
          author.author().ids().stream().map(PersonId::toString).toList());
    }

    /// True if an identifier is that of both.
    boolean shares(Named other) {
      return ids.stream().anyMatch(other.ids::contains);
    }

    boolean isNamesake(Named other) {
      return name.relationTo(other.name) == PersonName.Relation.SAME;
    }
  }

  /// A pair with what speaks for it.
  ///
  /// @param isByName whether that is the name alone
  /// @param more how many others of the name are not asked about
  private record Weighed(
      Named one, Named other, SamePersonEvidence evidence, boolean isByName, int more) {

    /// The strongest first.
    static final Comparator<Weighed> ORDER =
        Comparator.comparing(Weighed::isByName)
            .thenComparing(w -> w.evidence.weight(), Comparator.reverseOrder());
  }

  private void checkCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  List<DuplicateQuestion> find() throws IOException {
    var weighed = new ArrayList<Weighed>();
    var evidence = new EvidenceGatherer(library, cancelled);
    int pairs = 0;
    for (List<Named> group : groups()) {
      evidence.forget();
      var firstNames = new FirstNames(group.stream().map(Named::name).toList());
      var byName = new BitSet();
      for (int i = 0; i < group.size() && pairs < PAIRS; i++) {
        checkCancelled();
        Named one = group.get(i);
        var namesakes = new ArrayList<Weighed>();
        for (int j : firstNames.after(i)) {
          Named other = group.get(j);
          if (pairs < PAIRS
              && one.name().isCompatibleWith(other.name())
              && !verdicts.areDifferent(one.id(), other.id())) {
            pairs++;
            SamePersonEvidence found = evidence(one, other, evidence);
            if (found.isWorthAsking() || one.shares(other)) {
              weighed.add(new Weighed(one, other, found, false, 0));
            } else if (!byName.get(i) && isQuestion(one, other, found)) {
              byName.set(j);
              namesakes.add(new Weighed(one, other, found, true, 0));
            }
          }
        }
        weighed.addAll(some(namesakes));
      }
    }
    return questions(weighed);
  }

  private static SamePersonEvidence evidence(Named one, Named other, EvidenceGatherer evidence)
      throws IOException {
    return evidence.of(one.id(), one.name().text(), other.id(), other.name().text());
  }

  /// True if the name alone raises the question: it is the same, and nothing speaks against it,
  /// such as one data set that tells the two apart.
  private static boolean isQuestion(Named one, Named other, SamePersonEvidence found) {
    return one.isNamesake(other)
        && found.together().isEmpty()
        && !(DataSet.isPerson(one.id())
            && DataSet.owner(one.id()).equals(DataSet.owner(other.id())))
        && !PersonId.areDifferent(one.ids(), other.ids());
  }

  /// The first of those who have nothing but the name of one in common with that one; the last of
  /// them says how many more there are.
  private static List<Weighed> some(List<Weighed> namesakes) {
    if (namesakes.size() <= OF_ONE_NAME) {
      return namesakes;
    }
    var some = new ArrayList<>(namesakes.subList(0, OF_ONE_NAME));
    Weighed last = some.removeLast();
    int more = namesakes.size() - OF_ONE_NAME;
    some.add(new Weighed(last.one(), last.other(), last.evidence(), true, more));
    return some;
  }

  private List<DuplicateQuestion> questions(List<Weighed> weighed) throws IOException {
    weighed.sort(Weighed.ORDER);
    var questions = new ArrayList<DuplicateQuestion>();
    for (Weighed one : weighed.subList(0, Math.min(QUESTIONS, weighed.size()))) {
      checkCancelled();
      Optional<AuthorRecord> first = library.author(one.one().id());
      Optional<AuthorRecord> second = library.author(one.other().id());
      if (first.isPresent() && second.isPresent()) {
        questions.add(
            EvidenceGatherer.question(first.get(), second.get(), one.evidence(), one.more()));
      }
    }
    return questions;
  }

  /// The authors who share a surname and a first letter with another, the smallest groups first.
  private List<List<Named>> groups() throws IOException {
    Map<String, List<Named>> groups = new HashMap<>();
    int others = read(VerdictStore::hasPage, _ -> true, groups);
    if (others > 0) {
      Set<String> ofPages = Set.copyOf(groups.keySet());
      read(
          id -> !VerdictStore.hasPage(id) && VerdictStore.isSomebody(id),
          key -> others <= ALL_PEOPLE || ofPages.contains(key),
          groups);
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .sorted(Comparator.comparingInt(List::size))
        .toList();
  }

  /// Adds to `groups` the authors whose id and key are wanted.
  ///
  /// @return how many authors have another id
  private int read(Predicate<AuthorId> ids, Predicate<String> keys, Map<String, List<Named>> groups)
      throws IOException {
    int others = 0;
    Optional<String> cursor = Optional.empty();
    do {
      checkCancelled();
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      AuthorPage page = library.authors(AuthorQuery.ALL, request, cancelled);
      for (AuthorRecord author : page.authors()) {
        if (!ids.test(author.id())) {
          others++;
          continue;
        }
        Named named = Named.of(author);
        String key = key(named.name());
        if (keys.test(key)) {
          groups.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(named);
        }
      }
      cursor = page.next();
    } while (cursor.isPresent());
    return others;
  }

  /// Names that may be compatible have one key.
  private static String key(PersonName name) {
    String given = TextFolding.words(name.givenNames());
    return name.surnameKey() + "\n" + (given.isEmpty() ? "" : given.codePointAt(0));
  }
}
