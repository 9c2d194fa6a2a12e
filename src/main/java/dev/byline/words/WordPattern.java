package dev.byline.words;

import dev.byline.library.query.Clause;
import dev.byline.words.Token.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The pattern of words that one clause of a query matches: one of several sequences.
///
/// This is the only definition of the meaning of a clause's text; the query compiler and the
/// highlighter both use it.
///
/// @param sequences none for a clause without words, which matches every paper
public record WordPattern(List<Sequence> sequences) {

  /// Terms at fixed distances, or near each other.
  ///
  /// @param apart how many other words may stand among the terms, which are then in any order; 0
  ///   for terms at their distances
  public record Sequence(List<Step> steps, int apart) {

    /// Terms at fixed distances.
    public Sequence(List<Step> steps) {
      this(steps, 0);
    }

    /// True if the terms may stand in any order.
    public boolean isNear() {
      return apart > 0 && steps.size() > 1;
    }

    /// The length of a stretch of text in which terms are near each other, in positions.
    public int stretch() {
      return steps.getLast().offset() + 1 + apart;
    }

    public boolean isSingle() {
      return steps.size() == 1;
    }

    /// The words as whole ones: some of what this finds, and nothing else.
    public Sequence whole() {
      return new Sequence(
          steps.stream().map(step -> new Step(step.offset(), step.test().whole())).toList(), apart);
    }
  }

  /// One term at its distance.
  ///
  /// @param offset position behind the first step
  public record Step(int offset, TermTest test) {}

  /// The words as they stand, without other forms of them.
  public static WordPattern of(Clause.Phrase phrase) {
    List<Token> tokens = Words.of(phrase.text());
    var steps = steps(tokens, TermTest.AnyOf::exactly);
    return new WordPattern(
        steps.isEmpty() ? List.of() : List.of(new Sequence(steps, phrase.apart())));
  }

  public static WordPattern of(Clause.Word word) {
    return switch (word.match()) {
      case WORD -> whole(Words.of(word.text()));
      case PREFIX -> prefix(Words.of(word.text()));
      case PART -> part(Words.of(word.text()));
      case ONE_EDIT -> near(Words.of(word.text()), 1);
      case TWO_EDITS -> near(Words.of(word.text()), 2);
    };
  }

  /// A word that is written as one; any other as it is.
  private static WordPattern near(List<Token> tokens, int edits) {
    boolean isOne =
        !tokens.isEmpty()
            && tokens.getLast().position() == 0
            && tokens.stream().noneMatch(t -> t.form() == Form.CHARACTER);
    if (!isOne) {
      return whole(tokens);
    }
    var test = new TermTest.Near(forms(tokens, t -> t.form() == Form.WORD), edits);
    return new WordPattern(List.of(new Sequence(List.of(new Step(0, test)))));
  }

  private static WordPattern whole(List<Token> tokens) {
    List<Step> steps = steps(tokens, TermTest.AnyOf::anyForm);
    if (steps.isEmpty()) {
      return new WordPattern(List.of());
    }
    var sequences = new ArrayList<Sequence>();
    sequences.add(new Sequence(steps));
    Set<String> joined = joined(tokens);
    if (!joined.isEmpty()) {
      sequences.add(new Sequence(List.of(new Step(0, TermTest.AnyOf.anyForm(joined)))));
    }
    return new WordPattern(sequences);
  }

  private static WordPattern prefix(List<Token> tokens) {
    List<Step> steps = steps(tokens, TermTest.AnyOf::exactly);
    if (steps.isEmpty()) {
      return new WordPattern(List.of());
    }
    Step last = steps.removeLast();
    var exact = (TermTest.AnyOf) last.test();
    steps.add(new Step(last.offset(), new TermTest.StartsWith(List.copyOf(exact.exact()))));
    var sequences = new ArrayList<Sequence>();
    sequences.add(new Sequence(steps));
    List<String> joined = List.copyOf(joined(tokens));
    if (!joined.isEmpty()) {
      sequences.add(new Sequence(List.of(new Step(0, new TermTest.StartsWith(joined)))));
    }
    return new WordPattern(sequences);
  }

  /// Part of a word, written as one; of a script without blanks, characters next to each other.
  private static WordPattern part(List<Token> tokens) {
    boolean paired = tokens.stream().anyMatch(t -> t.form() == Form.CHARACTER);
    if (paired || tokens.isEmpty()) {
      return whole(tokens);
    }
    Map<Integer, List<Token>> byPosition = byPosition(tokens);
    Set<String> parts = Set.of("");
    for (int at = 0; at <= tokens.getLast().position(); at++) {
      List<Token> here = byPosition.getOrDefault(at, List.of());
      parts = concatenated(parts, forms(here, t -> t.form() == Form.WORD));
      if (parts.stream().allMatch(part -> part.length() > Words.LONGEST)) {
        // No term is longer.
        break;
      }
    }
    var test = new TermTest.Contains(List.copyOf(parts));
    return new WordPattern(List.of(new Sequence(List.of(new Step(0, test)))));
  }

  private static Set<String> concatenated(Set<String> heads, Set<String> tails) {
    if (tails.isEmpty()) {
      return heads;
    }
    var both = new LinkedHashSet<String>();
    List<String> tail = List.copyOf(tails);
    List<String> head = List.copyOf(heads);
    for (int i = 0; i < Math.max(head.size(), tail.size()); i++) {
      both.add(head.get(Math.min(i, head.size() - 1)) + tail.get(Math.min(i, tail.size() - 1)));
    }
    return both;
  }

  /// One step a word. The last character of a run of characters is in the pair before it.
  private static List<Step> steps(List<Token> tokens, Function<Set<String>, TermTest> test) {
    var steps = new ArrayList<Step>();
    Map<Integer, List<Token>> byPosition = byPosition(tokens);
    int count = tokens.isEmpty() ? 0 : tokens.getLast().position() + 1;
    boolean inPair = false;
    for (int at = 0; at < count; at++) {
      List<Token> here = byPosition.getOrDefault(at, List.of());
      Set<String> pair = forms(here, t -> t.form() == Form.BIGRAM);
      Set<String> single = forms(here, t -> isWhole(t.form()));
      if (!pair.isEmpty()) {
        steps.add(new Step(at, TermTest.AnyOf.exactly(pair)));
      } else if (!inPair) {
        steps.add(new Step(at, test.apply(single)));
      }
      inPair = !pair.isEmpty();
    }
    return steps;
  }

  private static Map<Integer, List<Token>> byPosition(List<Token> tokens) {
    return tokens.stream().collect(Collectors.groupingBy(Token::position));
  }

  private static boolean isWhole(Form form) {
    return form == Form.WORD || form == Form.CHARACTER;
  }

  private static Set<String> forms(List<Token> tokens, Predicate<Token> wanted) {
    var forms = new LinkedHashSet<String>();
    tokens.stream().filter(wanted).map(Token::term).forEach(forms::add);
    return forms;
  }

  /// The words written as one, if a single compound is all there is.
  private static Set<String> joined(List<Token> tokens) {
    int last = tokens.getLast().to();
    return forms(tokens, t -> t.form() == Form.JOINED && t.position() == 0 && t.to() == last);
  }
}
