package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.TextFolding;
import dev.byline.model.tex.MathSpan;
import dev.byline.stats.DistinctiveTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// The words of titles and abstracts that set each side of a comparison apart from the library, and
/// those that do so for all of them. Formulas have no words.
///
/// @param inCommon words that are distinctive for every side
/// @param apart for each side, in order, its other distinctive words, the most distinctive first
public record Topics(List<String> inCommon, List<List<DistinctiveTerm>> apart) {

  /// Each candidate costs a question to the library.
  private static final int CANDIDATES = 400;

  /// Of how many papers of a side abstracts are read, the newest ones.
  private static final int READ = 500;

  private static final int SHOWN = 12;

  /// Shorter words say nothing of a subject.
  private static final int SHORTEST = 3;

  public Topics {
    inCommon = List.copyOf(inCommon);
    apart = apart.stream().map(List::copyOf).toList();
  }

  /// The topics of the papers that count in `compared`, against all papers of `library`.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public static Topics of(ComparisonResult compared, Library library, BooleanSupplier cancelled)
      throws IOException {
    var counter = new Counter(library, cancelled);
    var terms = new ArrayList<List<DistinctiveTerm>>();
    for (ComparedSide contender : compared.contenders()) {
      terms.add(counter.terms(contender.chosenPapers()));
    }
    List<String> common = DistinctiveTerm.inCommon(people(compared, terms));
    return new Topics(
        common,
        terms.stream()
            .map(side ->
                side.stream().filter(term -> !common.contains(term.term())).limit(SHOWN).toList())
            .toList());
  }

  /// Without the library, against which nothing of it stands out.
  private static <T> List<T> people(ComparisonResult compared, List<T> ofSides) {
    return IntStream.range(0, ofSides.size())
        .filter(side -> !compared.contenders().get(side).isLibrary())
        .mapToObj(ofSides::get)
        .toList();
  }

  /// The clause that finds papers with `term` in the title or the abstract.
  public static Clause clause(String term) {
    return new Clause.Or(
        List.of(
            new Clause.Word(Clause.Scope.TITLE, term, Clause.Match.WORD),
            new Clause.Word(Clause.Scope.ABSTRACT, term, Clause.Match.WORD)));
  }

  /// Counts papers that hold words, each word of the library once.
  private static final class Counter {
    private final Library library;
    private final BooleanSupplier cancelled;
    private final Map<String, Integer> inLibrary = new HashMap<>();
    private final int all;

    Counter(Library library, BooleanSupplier cancelled) throws IOException {
      this.library = library;
      this.cancelled = cancelled;
      all = count(PaperQuery.ALL);
    }

    List<DistinctiveTerm> terms(List<PaperHit> papers) throws IOException {
      Map<String, Integer> here = new HashMap<>();
      List<PaperHit> read = papers.stream().limit(READ).toList();
      for (PaperHit paper : read) {
        words(text(paper)).forEach(word -> here.merge(word, 1, Integer::sum));
      }
      List<String> candidates =
          here.entrySet().stream()
              .filter(entry -> entry.getValue() > 1)
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(CANDIDATES)
              .map(Map.Entry::getKey)
              .toList();
      for (String word : candidates) {
        if (!inLibrary.containsKey(word)) {
          inLibrary.put(word, count(PaperQuery.ALL.and(clause(word))));
        }
      }
      here.keySet().retainAll(candidates);
      return DistinctiveTerm.of(
          new DistinctiveTerm.Counts(here, read.size()),
          new DistinctiveTerm.Counts(inLibrary, all),
          CANDIDATES);
    }

    private int count(PaperQuery query) throws IOException {
      return Math.toIntExact(
          library.papers(query, PageRequest.first(1).exact(), cancelled).count().value());
    }

    private String text(PaperHit hit) throws IOException {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Optional<String> abstractText =
          library
              .paper(hit.id(), PaperQuery.ALL)
              .flatMap(detail -> detail.record().paper().abstractText());
      return MathSpan.without(hit.paper().title())
          + "\n"
          + MathSpan.without(abstractText.orElse(""));
    }

    private static Set<String> words(String text) {
      var words = new HashSet<>(List.of(TextFolding.words(text).split(" ")));
      words.removeIf(word -> word.length() < SHORTEST);
      return words;
    }
  }
}
