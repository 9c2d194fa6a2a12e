package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.stats.DistinctiveTerm;
import dev.byline.words.PhraseReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A counter of the papers that hold words and phrases: in the library each is counted once.
final class TopicCounter {

  /// Each candidate costs a question to the library.
  private static final int WORDS = 200;

  private static final int PHRASES = 120;

  /// Of how many papers of a side abstracts are read, the newest ones.
  private static final int READ = 500;

  private final Library library;
  private final BooleanSupplier cancelled;
  private final Map<String, Integer> inLibrary = new HashMap<>();
  private final int all;

  /// @param cancelled ends the counting with a [CancellationException] when it turns true
  TopicCounter(Library library, BooleanSupplier cancelled) throws IOException {
    this.library = library;
    this.cancelled = cancelled;
    all = count(PaperQuery.ALL);
  }

  /// The spellings of one word or phrase, and the papers that have it.
  private static final class Spellings {
    private final Map<PhraseReader.Phrase, Integer> times = new HashMap<>();
    private int papers;

    /// The one that is most frequent, of several the one with fewest capitals.
    PhraseReader.Phrase commonest() {
      return Collections.max(
              times.entrySet(),
              Map.Entry.<PhraseReader.Phrase, Integer>comparingByValue()
                  .thenComparingLong(entry -> -capitals(entry.getKey().spelling()))
                  .thenComparing(entry -> entry.getKey().spelling(), Comparator.reverseOrder()))
          .getKey();
    }

    private static long capitals(String text) {
      return text.chars().filter(Character::isUpperCase).count();
    }
  }

  /// The topics of some papers by their keys, the most distinctive first.
  Map<String, Topic> topics(List<PaperHit> papers) throws IOException {
    List<PaperHit> read = papers.stream().limit(READ).toList();
    Map<String, Spellings> found = read(read);
    var here = new HashMap<String, Integer>();
    for (String key : candidates(found)) {
      Spellings spellings = found.getOrDefault(key, new Spellings());
      here.put(key, spellings.papers);
      if (!inLibrary.containsKey(key)) {
        String sought = sought(spellings.commonest());
        inLibrary.put(key, count(PaperQuery.ALL.and(Topic.clause(sought))));
      }
    }
    List<DistinctiveTerm> terms =
        DistinctiveTerm.of(
            new DistinctiveTerm.Counts(here, read.size()),
            new DistinctiveTerm.Counts(inLibrary, all),
            WORDS + PHRASES);
    var topics = new LinkedHashMap<String, Topic>();
    for (DistinctiveTerm term : terms) {
      PhraseReader.Phrase phrase = found.getOrDefault(term.term(), new Spellings()).commonest();
      topics.put(
          term.term(),
          new Topic(phrase.spelling(), sought(phrase), term.papers(), term.others(), term.score()));
    }
    return topics;
  }

  private static String sought(PhraseReader.Phrase phrase) {
    return phrase.folded().replace(' ', '-');
  }

  private Map<String, Spellings> read(List<PaperHit> papers) throws IOException {
    var found = new HashMap<String, Spellings>();
    for (PaperHit paper : papers) {
      var keys = new HashSet<String>();
      for (PhraseReader.Phrase phrase : phrases(paper)) {
        Spellings spellings = found.computeIfAbsent(phrase.key(), _ -> new Spellings());
        spellings.times.merge(phrase, 1, Integer::sum);
        spellings.papers += keys.add(phrase.key()) ? 1 : 0;
      }
    }
    return found;
  }

  private List<PhraseReader.Phrase> phrases(PaperHit hit) throws IOException {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    Optional<String> abstractText =
        library
            .paper(hit.id(), PaperQuery.ALL)
            .flatMap(detail -> detail.record().paper().abstractText());
    var phrases = new ArrayList<>(PhraseReader.read(hit.paper().title()));
    abstractText.map(PhraseReader::read).ifPresent(phrases::addAll);
    return phrases;
  }

  /// The words and the phrases of most papers.
  private static List<String> candidates(Map<String, Spellings> found) {
    var ordered = new TreeMap<>(found);
    ordered.values().removeIf(spellings -> spellings.papers < DistinctiveTerm.FEWEST_PAPERS);
    List<String> keys =
        ordered.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().papers))
            .map(Map.Entry::getKey)
            .toList();
    return Stream.concat(
            keys.stream().filter(key -> !key.contains(" ")).limit(WORDS),
            keys.stream().filter(key -> key.contains(" ")).limit(PHRASES))
        .toList();
  }

  private int count(PaperQuery query) throws IOException {
    return Math.toIntExact(
        library.papers(query, PageRequest.first(1).exact(), cancelled).count().value());
  }
}
