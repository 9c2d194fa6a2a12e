package dev.byline.words;

import dev.byline.model.tex.MathSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A reader of the words and phrases of a text that may name a subject.
///
/// A phrase is two or three words in a row, without a word between them that tells nothing
/// ([CommonWords]), a sign of punctuation or a formula. Words joined by hyphens are one word of a
/// phrase, and each of them is also a word alone: a phrase never begins within `semi-supervised`.
public final class PhraseReader {

  /// The most words of a phrase.
  private static final int LONGEST = 3;

  /// Shorter words name nothing by themselves.
  private static final int SHORTEST = 3;

  /// One place where a word or a phrase stands.
  ///
  /// @param key the stems of its words, with a blank between two: equal for all its forms
  /// @param folded its words as they stand, folded, with a blank between two
  /// @param spelling as the text spells it, with single blanks
  public record Phrase(String key, String folded, String spelling) {

    /// True if the words of `key` are some of those of `other`: `descent` of `gradient descent`.
    public static boolean isWithin(String key, String other) {
      return !key.equals(other) && (" " + other + " ").contains(" " + key + " ");
    }
  }

  /// A word, or several joined by hyphens.
  private record Unit(List<Token> parts, boolean follows) {
    boolean isEmpty(String text) {
      String folded = parts.stream().map(Token::term).collect(Collectors.joining("-"));
      return CommonWords.has(folded)
          || isContraction(text)
          || parts.stream().allMatch(part -> tellsNothing(part.term()));
    }

    private boolean isContraction(String text) {
      Token last = parts.getLast();
      return parts.size() > 1
          && last.term().equals("t")
          && isApostrophe(text.charAt(last.from() - 1));
    }

    int from() {
      return parts.getFirst().from();
    }

    int to() {
      return parts.getLast().to();
    }
  }

  private PhraseReader() {}

  /// The words and phrases of `text`, each as often as it has it.
  public static List<Phrase> read(String text) {
    var phrases = new ArrayList<Phrase>();
    for (String prose : MathSpan.around(text)) {
      read(prose, phrases);
    }
    return phrases;
  }

  private static void read(String text, List<Phrase> phrases) {
    List<Unit> units = units(text);
    var row = new ArrayList<Unit>();
    for (Unit unit : units) {
      if (!unit.follows()) {
        row.clear();
      }
      if (unit.isEmpty(text)) {
        row.clear();
        continue;
      }
      row.add(unit);
      addWords(unit, text, phrases);
      for (int words = 2; words <= Math.min(LONGEST, row.size()); words++) {
        phrases.add(phrase(row.subList(row.size() - words, row.size()), text));
      }
    }
  }

  private static void addWords(Unit unit, String text, List<Phrase> phrases) {
    if (unit.parts().size() > 1) {
      phrases.add(phrase(List.of(unit), text));
    }
    for (Token part : unit.parts()) {
      boolean isName = part.form() == Token.Form.BIGRAM || part.term().length() >= SHORTEST;
      if (isName && !tellsNothing(part.term())) {
        phrases.add(phrase(List.of(new Unit(List.of(part), false)), text));
      }
    }
  }

  private static Phrase phrase(List<Unit> units, String text) {
    List<String> words =
        units.stream().flatMap(unit -> unit.parts().stream()).map(Token::term).toList();
    String spelling = text.substring(units.getFirst().from(), units.getLast().to());
    String folded = String.join(" ", words);
    return new Phrase(
        words.stream().map(EnglishStem::of).collect(Collectors.joining(" ")),
        folded,
        spelling.matches(".*[\\\\{}~^_].*") ? folded : spelling.strip().replaceAll("\\s+", " "));
  }

  private static boolean tellsNothing(String word) {
    return word.length() < 2 || word.chars().allMatch(Character::isDigit) || CommonWords.has(word);
  }

  /// The words in their order. Of a word with several spellings the first counts; where a script
  /// has no blanks, pairs of its characters stand for words.
  private static List<Unit> units(String text) {
    var units = new ArrayList<Unit>();
    List<Token> tokens =
        Words.of(text).stream()
            .filter(t -> t.form() == Token.Form.WORD || t.form() == Token.Form.BIGRAM)
            .toList();
    int position = -1;
    int end = -1;
    for (Token token : tokens) {
      if (token.position() == position) {
        continue;
      }
      String gap = end < 0 || end > token.from() ? "." : text.substring(end, token.from());
      boolean isNext = token.position() == position + 1 && token.form() == Token.Form.WORD;
      if (isNext && isJoint(gap)) {
        Unit before = units.removeLast();
        var parts = new ArrayList<>(before.parts());
        parts.add(token);
        units.add(new Unit(parts, before.follows()));
      } else {
        units.add(new Unit(List.of(token), isNext && gap.isBlank()));
      }
      position = token.position();
      end = token.to();
    }
    return units;
  }

  private static boolean isJoint(String gap) {
    return gap.length() == 1
        && ("-\u2010\u2013/".indexOf(gap.charAt(0)) >= 0 || isApostrophe(gap.charAt(0)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
