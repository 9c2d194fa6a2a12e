package dev.byline.cluster;

import dev.byline.library.query.Clause.Scope;
import dev.byline.words.NamePattern;
import dev.byline.words.Token;
import dev.byline.words.WordForm;
import dev.byline.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The code in which words are sent to a cluster: the forms of one word with a stroke between them,
/// words with a blank between them, and a sign for a word that may be any.
///
/// `two-layer nets` is `two|twolayer layer nets`. Terms have letters and digits only, so that no
/// sign of the code is part of one. One analyzer reads texts and queries alike: see
/// [CatalogueLayout].
final class CodedText {

  static final String OR = "|";
  static final String HOLE = "#";

  /// The texts of a paper that have a field each.
  static final List<Scope> SCOPES =
      List.of(
          Scope.TITLE,
          Scope.ABSTRACT,
          Scope.AUTHOR,
          Scope.AFFILIATION,
          Scope.VENUE,
          Scope.KEYWORD,
          Scope.COAUTHOR);

  private final StringBuilder code = new StringBuilder();
  private final Words words = new Words(this::add);
  private boolean isName;
  private Set<String> beginnings = Set.of();
  private int position;

  static boolean isOfNames(Scope scope) {
    return scope == Scope.AUTHOR || scope == Scope.COAUTHOR;
  }

  /// All forms of all words of `text`.
  ///
  /// @param intoBeginnings takes the first one and two characters of each
  String words(String text, Set<String> intoBeginnings) {
    isName = false;
    beginnings = intoBeginnings;
    return read(text);
  }

  /// The words that a name is met by, see [NamePattern], each with its initial.
  String name(String text) {
    isName = true;
    return read(text);
  }

  private String read(String text) {
    code.setLength(0);
    position = -1;
    words.read(text);
    return code.toString();
  }

  private void add(WordForm form) {
    boolean isOfName = NamePattern.isName(form.form()) || form.form() == Token.Form.JOINED;
    if (isName && !isOfName) {
      return;
    }
    while (position < form.position()) {
      position++;
      if (position > 0) {
        code.append(' ');
      }
      if (position < form.position()) {
        code.append(HOLE);
      }
    }
    if (!code.isEmpty() && code.charAt(code.length() - 1) != ' ') {
      code.append(OR);
    }
    code.append(form.chars(), form.begin(), form.end() - form.begin());
    if (isName) {
      int first = Character.codePointAt(form.chars(), form.begin(), form.end());
      code.append(OR).append(NamePattern.INITIAL).appendCodePoint(first);
    } else {
      addBeginnings(new String(form.chars(), form.begin(), form.end() - form.begin()));
    }
  }

  private void addBeginnings(String word) {
    int end = 0;
    for (int i = 0; i < CatalogueLayout.LONGEST_BEGINNING && end < word.length(); i++) {
      end = word.offsetByCodePoints(end, 1);
      beginnings.add(word.substring(0, end));
    }
  }

  /// One word in any of `forms`.
  static String anyOf(Collection<String> forms) {
    return String.join(OR, forms);
  }
}
