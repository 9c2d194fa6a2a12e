package dev.byline.words;

import dev.byline.words.Token.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Several words that must all be found in one and the same name, in any order.
///
/// A word meets the same word; a single letter meets any word that begins with it, and a word meets
/// the initial it begins with. Where the query has a word of more than one letter, one such word at
/// least must be met in full.
///
/// @param words the spellings of each word
public record NamePattern(List<Set<String>> words) {

  /// The sign before a term that stands for the first letter of a name's word; words have letters
  /// and digits only.
  public static final char INITIAL = '.';

  public static NamePattern of(String text) {
    var words = new ArrayList<Set<String>>();
    for (Token token : Words.of(text)) {
      if (isName(token.form())) {
        if (token.position() == words.size()) {
          words.add(new LinkedHashSet<>());
        }
        words.getLast().add(token.term());
      }
    }
    return new NamePattern(List.copyOf(words));
  }

  /// True if tokens of this form are the words that a name is made of.
  public static boolean isName(Form form) {
    return form == Form.WORD || form == Form.CHARACTER;
  }

  /// The term in the index's field of authors' words for the first letter of a word.
  static String initial(String word) {
    return INITIAL + first(word);
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }

  /// Terms of which a name that one of `spellings` meets has at least one.
  public static Set<String> terms(Set<String> spellings) {
    var terms = new LinkedHashSet<String>();
    for (String word : spellings) {
      terms.add(isInitial(word) ? initial(word) : word);
      terms.add(first(word));
    }
    return terms;
  }

  /// The words of which a name must have one in full; empty where initials are enough.
  public Optional<Set<String>> inFull() {
    var whole = new LinkedHashSet<String>();
    words.forEach(w -> w.stream().filter(word -> !isInitial(word)).forEach(whole::add));
    return hasWholeWord() ? Optional.of(whole) : Optional.empty();
  }

  /// True if all words are met by `name`.
  public boolean meet(List<Token> name) {
    boolean allMet = words.stream().allMatch(w -> name.stream().anyMatch(t -> meets(w, t)));
    return allMet && (!hasWholeWord() || name.stream().anyMatch(this::isMetInFull));
  }

  private boolean hasWholeWord() {
    return words.stream().anyMatch(w -> w.stream().noneMatch(NamePattern::isInitial));
  }

  private boolean isMetInFull(Token token) {
    return !isInitial(token.term())
        && isWord(token.form())
        && words.stream().anyMatch(w -> w.contains(token.term()));
  }

  /// True if any word meets `token` of a name.
  boolean anyMeets(Token token) {
    return words.stream().anyMatch(w -> meets(w, token));
  }

  private static boolean meets(Set<String> spellings, Token token) {
    if (!isWord(token.form())) {
      return false;
    }
    String term = token.term();
    return spellings.stream()
        .anyMatch(word ->
            term.equals(word)
                || (isInitial(word) && term.startsWith(word))
                || (isInitial(term) && word.startsWith(term)));
  }

  private static boolean isWord(Form form) {
    return isName(form) || form == Form.JOINED;
  }
}
