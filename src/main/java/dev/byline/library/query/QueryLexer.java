package dev.byline.library.query;

import dev.byline.library.query.QueryToken.Kind;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A lexer for the text of queries.
///
/// A quote after a backslash is LaTeX (`\"{u}`) and does not start a phrase. A parenthesis within a
/// word (`f(x)`) is part of the word, unless it follows a misspelled field name (`autor:(a b)`).
final class QueryLexer {

  private static final Pattern APART = Pattern.compile("~(\\d{1,9})(?![\\p{L}\\p{N}])");

  private final String text;
  private final List<QueryIssue> issues;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  QueryLexer(String text, List<QueryIssue> issues) {
    this.text = text;
    this.issues = issues;
  }

  List<QueryToken> tokens() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '"' -> quoted();
        case '(' -> sign(Kind.OPEN);
        case ')' -> sign(Kind.CLOSE);
        case '|' -> sign(Kind.OR);
        case '-' -> minus();
        default -> wordOrBlank();
      }
    }
    return tokens;
  }

  private void sign(Kind kind) {
    tokens.add(new QueryToken(kind, text.substring(at, at + 1), at, at + 1));
    at++;
  }

  private void minus() {
    boolean applies = at + 1 < text.length() && !isBlank(text.charAt(at + 1));
    if (applies) {
      sign(Kind.MINUS);
    } else {
      issues.add(new QueryIssue(at, at + 1, Wording.of("query.minus")));
      at++;
    }
  }

  private void quoted() {
    int from = at;
    int end = from + 1;
    while (end < text.length() && !isQuote(end)) {
      end++;
    }
    boolean closed = end < text.length();
    if (!closed) {
      issues.add(new QueryIssue(from, text.length(), Wording.of("query.quotation")));
    }
    at = closed ? end + 1 : end;
    tokens.add(new QueryToken(Kind.QUOTED, text.substring(from + 1, end), from, at));
    if (closed) {
      apart();
    }
  }

  private void apart() {
    Matcher found = APART.matcher(text).region(at, text.length());
    if (found.lookingAt()) {
      tokens.add(new QueryToken(Kind.APART, found.group(1), at, found.end()));
      at = found.end();
    }
  }

  private boolean isQuote(int i) {
    return text.charAt(i) == '"' && (i == 0 || text.charAt(i - 1) != '\\');
  }

  private void wordOrBlank() {
    if (isBlank(text.charAt(at))) {
      at++;
      return;
    }
    int from = at;
    int depth = 0;
    boolean isName = true; // up to the first colon
    while (at < text.length() && !isBlank(text.charAt(at)) && !isQuote(at)) {
      char c = text.charAt(at);
      if (c == ')' && depth == 0) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
      if (c == ':' && isName) {
        isName = false;
        if (field(from)) {
          return;
        }
        if (FieldSuggester.opens(text, from, at)) {
          break;
        }
      }
    }
    word(from);
  }

  private boolean field(int from) {
    Optional<QueryField> field = QueryField.named(text.substring(from, at - 1));
    if (field.isEmpty()) {
      return false;
    }
    tokens.add(new QueryToken(Kind.FIELD, text.substring(from, at - 1), from, at));
    boolean isWhole = field.get().scope().isEmpty() || text.startsWith("=", at);
    if (isWhole) {
      value();
    }
    return true;
  }

  /// Reads up to a blank, or a closing parenthesis that the value did not open, that stand in no
  /// quotation.
  private void value() {
    int from = at;
    int depth = 0;
    boolean quoted = false;
    while (at < text.length() && (quoted || !isBlank(text.charAt(at)))) {
      quoted ^= isQuote(at);
      if (!quoted && text.charAt(at) == '(') {
        depth++;
      } else if (!quoted && text.charAt(at) == ')' && --depth < 0) {
        break;
      }
      at++;
    }
    if (at > from) {
      tokens.add(new QueryToken(Kind.VALUE, text.substring(from, at), from, at));
    }
  }

  private void word(int from) {
    String word = text.substring(from, at);
    switch (word) {
      case "OR" -> tokens.add(new QueryToken(Kind.OR, word, from, at));
      case "NOT" -> tokens.add(new QueryToken(Kind.MINUS, word, from, at));
      // All must hold anyway.
      case "AND" -> {}
      default -> tokens.add(new QueryToken(Kind.WORD, word, from, at));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
