package dev.byline.words;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.TextRange;
import dev.byline.words.WordPattern.Sequence;
import dev.byline.words.WordPattern.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A finder of the parts of a text that match a query, by parsing the text again.
///
/// Text that matches a negated clause is not marked. Ranges are whole words of the source,
/// including LaTeX; the words of a phrase are marked only where the phrase occurs. Not thread-safe.
public final class HighlightFinder {

  private final List<Looking> sought = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final Words words = new Words(form -> tokens.add(form.token()));

  private record Looking(Scope scope, WordPattern pattern) {}

  private final List<NamePattern> names = new ArrayList<>();

  /// For so many names, shared by all papers.
  private final Map<Integer, List<List<TextRange>>> unmarked = new HashMap<>();

  public HighlightFinder(PaperQuery query) {
    collect(query.clauses());
  }

  private void collect(Collection<Clause> clauses) {
    for (Clause clause : new LinkedHashSet<>(clauses)) {
      switch (clause) {
        case Clause.Word word -> sought.add(new Looking(word.scope(), WordPattern.of(word)));
        case Clause.Phrase phrase -> collect(phrase);
        case Clause.And and -> collect(and.clauses());
        case Clause.Or or -> collect(or.clauses());
        case Clause.Not _,
            Clause.OneOf _,
            Clause.Published _,
            Clause.Dated _,
            Clause.Bounded _,
            Clause.Identified _,
            Clause.Has _,
            Clause.Is _ -> {}
      }
    }
  }

  private void collect(Clause.Phrase phrase) {
    NamePattern name = NamePattern.of(phrase.text());
    if (isPerson(phrase.scope()) && name.words().size() > 1) {
      names.add(name);
    } else {
      sought.add(new Looking(phrase.scope(), WordPattern.of(phrase)));
    }
  }

  private static boolean isPerson(Scope scope) {
    return scope == Scope.AUTHOR || scope == Scope.COAUTHOR;
  }

  /// True if the query looks for nothing in a text.
  private boolean isEmpty() {
    return sought.isEmpty() && names.isEmpty();
  }

  public List<TextRange> title(String text) {
    return marks(text, Scope.TITLE);
  }

  public List<TextRange> abstractText(String text) {
    return marks(text, Scope.ABSTRACT);
  }

  public List<List<TextRange>> authors(List<String> texts) {
    if (isEmpty()) {
      return unmarked.computeIfAbsent(
          texts.size(), n -> List.copyOf(Collections.nCopies(n, List.of())));
    }
    return texts.stream().map(text -> marks(text, Scope.AUTHOR)).toList();
  }

  private List<TextRange> marks(String text, Scope scope) {
    if (isEmpty()) {
      return List.of();
    }
    List<WordPattern> patterns =
        sought.stream()
            .filter(l -> l.scope().covers(scope) || bothPeople(l, scope))
            .map(Looking::pattern)
            .toList();
    boolean named = scope == Scope.AUTHOR && !names.isEmpty();
    if (patterns.isEmpty() && !named) {
      return List.of();
    }
    tokens.clear();
    words.read(text);
    var ranges = new ArrayList<TextRange>();
    for (WordPattern pattern : patterns) {
      for (Sequence sequence : pattern.sequences()) {
        mark(sequence, tokens, scope != Scope.AUTHOR, ranges);
      }
    }
    if (named) {
      names.stream().filter(n -> n.meet(tokens)).forEach(n -> mark(n, tokens, ranges));
    }
    return apart(ranges);
  }

  /// True if a text with these words has what `pattern` looks for, other forms included.
  public static boolean occurs(WordPattern pattern, List<Token> tokens) {
    var ranges = new ArrayList<TextRange>();
    pattern.sequences().forEach(sequence -> mark(sequence, tokens, true, ranges));
    return !ranges.isEmpty();
  }

  private static boolean bothPeople(Looking looking, Scope scope) {
    return isPerson(looking.scope()) && isPerson(scope);
  }

  private static void mark(NamePattern words, List<Token> tokens, List<TextRange> to) {
    tokens.stream().filter(words::anyMeets).map(HighlightFinder::range).forEach(to::add);
  }

  private static void mark(
      Sequence sequence, List<Token> tokens, boolean stemmed, List<TextRange> to) {
    if (sequence.isNear()) {
      markNear(sequence, tokens, to);
      return;
    }
    List<Step> steps = sequence.steps();
    for (int i = 0; i < tokens.size(); i++) {
      Token first = tokens.get(i);
      if (!steps.getFirst().test().meets(first.term(), stemmed)) {
        continue;
      }
      var found = new ArrayList<TextRange>();
      found.add(range(first));
      int met = 1;
      for (Step step : steps.subList(1, steps.size())) {
        List<TextRange> here = at(first.position() + step.offset(), i, tokens, step, stemmed);
        met += here.isEmpty() ? 0 : 1;
        found.addAll(here);
      }
      if (met == steps.size()) {
        to.addAll(found);
      }
    }
  }

  /// Marks the words of a sequence in all stretches that hold all of them.
  private static void markNear(Sequence sequence, List<Token> tokens, List<TextRange> to) {
    List<int[]> positions =
        sequence.steps().stream()
            .map(step ->
                tokens.stream()
                    .filter(token -> step.test().meets(token.term(), false))
                    .mapToInt(Token::position)
                    .distinct()
                    .toArray())
            .toList();
    for (int start : WordWindow.starts(positions, sequence.stretch())) {
      tokens.stream()
          .filter(t -> t.position() >= start && t.position() < start + sequence.stretch())
          .filter(t -> sequence.steps().stream().anyMatch(s -> s.test().meets(t.term(), false)))
          .map(HighlightFinder::range)
          .forEach(to::add);
    }
  }

  /// The tokens at a position that a step meets.
  private static List<TextRange> at(
      int position, int from, List<Token> tokens, Step step, boolean stemmed) {
    var ranges = new ArrayList<TextRange>();
    for (int i = from; i < tokens.size() && tokens.get(i).position() <= position; i++) {
      Token token = tokens.get(i);
      if (token.position() == position && step.test().meets(token.term(), stemmed)) {
        ranges.add(range(token));
      }
    }
    return ranges;
  }

  private static TextRange range(Token token) {
    return new TextRange(token.from(), token.to());
  }

  /// The ranges in ascending order, those that overlap or touch made one.
  private static List<TextRange> apart(List<TextRange> ranges) {
    ranges.sort(Comparator.comparingInt(TextRange::from).thenComparingInt(TextRange::to));
    var apart = new ArrayList<TextRange>();
    for (TextRange range : ranges) {
      if (!apart.isEmpty() && apart.getLast().to() >= range.from()) {
        TextRange last = apart.removeLast();
        apart.add(new TextRange(last.from(), Math.max(last.to(), range.to())));
      } else {
        apart.add(range);
      }
    }
    return apart;
  }
}
