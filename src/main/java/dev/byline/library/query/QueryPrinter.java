package dev.byline.library.query;

import dev.byline.library.query.Clause.Scope;
import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A writer of queries as text.
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(PaperQuery query) {
    var parts = new ArrayList<String>();
    query.clauses().stream().map(QueryPrinter::print).forEach(parts::add);
    if (query.sort() != PaperSort.RELEVANCE) {
      parts.add("sort:" + query.sort().text());
    }
    return String.join(" ", parts);
  }

  static String printTyping(PaperQuery query) {
    String text = typingLast(query);
    String bare = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
    return Stream.of(bare, text, text + " ")
        .filter(written -> typesAs(written, query))
        .findFirst()
        .orElse(text);
  }

  /// The query with the beginning of a word, where its last word is one, behind all else.
  private static String typingLast(PaperQuery query) {
    List<Clause> words = query.words();
    String last = words.isEmpty() ? "" : print(words.getLast());
    if (!last.endsWith("*")) {
      return print(query);
    }
    String others = print(query.withWords(words.subList(0, words.size() - 1)));
    return others.isEmpty() ? last : others + " " + last;
  }

  private static boolean typesAs(String text, PaperQuery query) {
    QueryText.Reading reading = QueryText.readTyping(text);
    int issues = QueryText.read(print(query)).issues().size();
    return reading.issues().size() <= issues && reading.query().asksAs(query);
  }

  private static String print(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase ->
          scope(phrase.scope())
              + quoted(phrase.text())
              + (phrase.apart() == 0 ? "" : "~" + phrase.apart());
      case Clause.OneOf oneOf -> oneOf(oneOf);
      case Clause.Dated dated ->
          dated.dates().stream()
              .map(PartialDate::toString)
              .collect(Collectors.joining(",", "date:=", ""));
      case Clause.Published(var from, var to) -> published(from, to);
      case Clause.Bounded(var figure, var range) -> figure.text() + ":" + range.text();
      case Clause.Identified(var scheme, var ids) ->
          ids.stream()
              .map(QueryPrinter::value)
              .collect(Collectors.joining(",", scheme.text() + ":", ""));
      case Clause.Has has -> "has:" + has.thing().name().toLowerCase(Locale.ROOT);
      case Clause.Is is -> "is:" + is.state().name().toLowerCase(Locale.ROOT);
      case Clause.Not not -> "-" + operand(not.clause());
      case Clause.And and ->
          and.clauses().stream()
              .map(QueryPrinter::print)
              .collect(Collectors.joining(" ", "(", ")"));
      case Clause.Or or ->
          or.clauses().stream().map(QueryPrinter::operand).collect(Collectors.joining(" OR "));
    };
  }

  /// A clause beside a sign that binds closer than it.
  private static String operand(Clause clause) {
    return clause instanceof Clause.Or ? "(" + print(clause) + ")" : print(clause);
  }

  private static String word(Clause.Word word) {
    String plain = word.text();
    String scope = scope(word.scope());
    if (isBroken(plain) || isSign(word)) {
      return scope + quoted(plain);
    }
    return switch (word.match()) {
      case WORD -> scope + plain;
      case PREFIX -> scope + plain + "*";
      case PART -> scope + "*" + plain + "*";
      case ONE_EDIT -> scope + plain + "~1";
      case TWO_EDITS -> scope + plain + "~2";
    };
  }

  /// True if `word` would not be read as one word.
  private static boolean isBroken(String word) {
    return word.isEmpty()
        || word.endsWith("*")
        || word.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        || word.replace("\\\"", "").contains("\"")
        || !isBalanced(word);
  }

  /// True if a word would be read as a sign or a field. Behind a star none is.
  private static boolean isSign(Clause.Word word) {
    String plain = word.text();
    return switch (word.match()) {
      case WORD ->
          plain.matches("OR|AND|NOT")
              || beginsAsSign(plain)
              || QueryReader.FUZZY.matcher(plain).matches()
              || (word.scope() == Scope.ANY && IdScheme.in(plain).isPresent());
      case PREFIX, ONE_EDIT, TWO_EDITS -> beginsAsSign(plain);
      case PART -> false;
    };
  }

  private static boolean beginsAsSign(String word) {
    return "-(|=*".indexOf(word.charAt(0)) >= 0
        || isField(word)
        || FieldSuggester.opens(word, 0, word.indexOf(':') + 1);
  }

  private static boolean isBalanced(String word) {
    int depth = 0;
    for (int i = 0; i < word.length() && depth >= 0; i++) {
      char c = word.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth == 0;
  }

  private static boolean isField(String word) {
    int colon = word.indexOf(':');
    return colon >= 0 && QueryField.named(word.substring(0, colon)).isPresent();
  }

  private static String scope(Scope scope) {
    return QueryField.of(scope).map(field -> field.text() + ":").orElse("");
  }

  /// In quotes; a quote within, which no query can have, becomes a blank.
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      boolean bare = text.charAt(i) == '"' && (i == 0 || text.charAt(i - 1) != '\\');
      quoted.append(bare ? ' ' : text.charAt(i));
    }
    return quoted.append(text.endsWith("\\") ? " \"" : "\"").toString();
  }

  private static String oneOf(Clause.OneOf oneOf) {
    QueryField field = QueryField.of(oneOf.facet());
    boolean plain =
        switch (oneOf.facet()) {
          case CATEGORY -> oneOf.values().stream().allMatch(v -> v.equals(QueryValues.code(v)));
          case POSITION, PROFILE, CODE, TAG -> true;
          case YEAR, AUTHOR, COAUTHOR, AFFILIATION, VENUE, SCORE, CITATIONS -> false;
        };
    String values =
        oneOf.values().stream().map(QueryPrinter::value).collect(Collectors.joining(","));
    return field.text() + (plain ? ":" : ":=") + values;
  }

  static String value(String value) {
    boolean simple = value.matches("[\\p{L}\\p{N}._/+&-]+");
    return simple ? value : quoted(value);
  }

  /// The values of a list that [#value] wrote.
  static List<String> split(String list) {
    var values = new ArrayList<String>();
    var value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '"' && (i == 0 || list.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString().strip());
    values.removeIf(String::isEmpty);
    return values;
  }

  private static String published(Optional<PartialDate> from, Optional<PartialDate> to) {
    boolean years =
        from.map(d -> d.month() == 0).orElse(true) && to.map(d -> d.month() == 0).orElse(true);
    String start = from.map(PartialDate::toString).orElse("");
    String end = to.map(PartialDate::toString).orElse("");
    return (years ? "year:" : "date:") + (start.equals(end) ? start : start + ".." + end);
  }
}
