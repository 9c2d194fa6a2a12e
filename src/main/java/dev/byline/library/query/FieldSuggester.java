package dev.byline.library.query;

import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Suggestions for unknown field names before a colon.
///
/// The suggestion is the field that begins with the name, one that other programs call so, or the
/// nearest one with the same initial: one letter off, or two in a name of more than five.
final class FieldSuggester {

  private static final int SHORTEST = 2;
  private static final int SHORT = 5;

  /// Fewer letters are within one letter of too much.
  private static final int SHORTEST_MISSPELT = 3;

  private static final Map<String, QueryField> CALLED =
      Map.of(
          "categories", QueryField.CATEGORY,
          "subject", QueryField.CATEGORY,
          "journal", QueryField.VENUE,
          "conference", QueryField.VENUE,
          "institution", QueryField.AFFILIATION,
          "university", QueryField.AFFILIATION,
          "published", QueryField.DATE,
          "cited", QueryField.CITATIONS,
          "order", QueryField.SORT);

  private PaperSort sort;

  private FieldSuggester(PaperSort sort) {
    this.sort = sort;
  }

  /// The field that is meant by what `word` has before its first colon; empty where that is a
  /// field, or near to none.
  static Optional<QueryField> of(String word) {
    String name = word.substring(0, Math.max(0, word.indexOf(':'))).toLowerCase(Locale.ROOT);
    boolean isTried =
        name.matches("[a-z][a-z-]{" + (SHORTEST - 1) + ",}") && QueryField.named(name).isEmpty();
    if (!isTried) {
      return Optional.empty();
    }
    return Arrays.stream(QueryField.values())
        .filter(field -> field.text().startsWith(name))
        .findFirst()
        .or(() -> Optional.ofNullable(CALLED.get(name)))
        .or(() -> nearest(name));
  }

  /// True if what is before `at`, from `from` on, is a name with a colon that means a field, and a
  /// parenthesis follows.
  static boolean opens(String text, int from, int at) {
    return at > from
        && text.startsWith("(", at)
        && text.charAt(at - 1) == ':'
        && text.indexOf(':', from) == at - 1
        && of(text.substring(from, at)).isPresent();
  }

  private static Optional<QueryField> nearest(String name) {
    int most = name.length() > SHORT ? 2 : 1;
    return Arrays.stream(QueryField.values())
        .filter(field -> Math.min(name.length(), field.text().length()) >= SHORTEST_MISSPELT)
        .filter(field -> field.text().charAt(0) == name.charAt(0))
        .filter(field -> LetterEdits.between(field.text(), name) <= most)
        .min(Comparator.comparingInt(field -> LetterEdits.between(field.text(), name)));
  }

  /// `query` with the fields that were meant; itself where none were.
  static PaperQuery in(PaperQuery query) {
    var fields = new FieldSuggester(query.sort());
    List<Clause> clauses = fields.in(query.clauses());
    return clauses.equals(query.clauses())
        ? query
        : new PaperQuery(ClauseConjunction.of(clauses), fields.sort);
  }

  private List<Clause> in(List<Clause> clauses) {
    var meant = new ArrayList<Clause>();
    for (int i = 0; i < clauses.size(); i++) {
      boolean isValued =
          clauses.get(i) instanceof Clause.Word word
              && word.text().endsWith(":")
              && i + 1 < clauses.size()
              && isValue(clauses.get(i + 1));
      Optional<QueryText.Reading> reading =
          isValued ? read(clauses.get(i), clauses.get(i + 1)) : read(clauses.get(i));
      if (reading.isEmpty()) {
        meant.add(clauses.get(i));
        continue;
      }
      PaperQuery read = reading.get().query();
      meant.addAll(read.clauses());
      sort = read.sort() == PaperSort.RELEVANCE ? sort : read.sort();
      i += isValued ? 1 : 0;
    }
    return meant;
  }

  /// True if a clause stands in quotes or parentheses, and is about no field.
  private static boolean isValue(Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> phrase.scope() == Scope.ANY;
      case Clause.And and -> and.clauses().stream().allMatch(FieldSuggester::isPlain);
      case Clause.Or or -> or.clauses().stream().allMatch(FieldSuggester::isPlain);
      case Clause.Word _,
          Clause.OneOf _,
          Clause.Published _,
          Clause.Dated _,
          Clause.Bounded _,
          Clause.Identified _,
          Clause.Has _,
          Clause.Is _,
          Clause.Not _ ->
          false;
    };
  }

  private static boolean isPlain(Clause clause) {
    return isValue(clause) || (clause instanceof Clause.Word word && word.scope() == Scope.ANY);
  }

  /// Reads a name with its colon, and the value behind it.
  private static Optional<QueryText.Reading> read(Clause name, Clause value) {
    String text = QueryPrinter.print(new PaperQuery(List.of(value), PaperSort.RELEVANCE));
    boolean isClosed = value instanceof Clause.Phrase || text.startsWith("(");
    return name instanceof Clause.Word word
        ? read(word, isClosed ? text : "(" + text + ")")
        : Optional.empty();
  }

  private static Optional<QueryText.Reading> read(Clause clause) {
    return clause instanceof Clause.Word word ? read(word, "") : Optional.empty();
  }

  /// Reads `word` with the field that was meant, and `more` behind it; empty where that says
  /// nothing.
  private static Optional<QueryText.Reading> read(Clause.Word word, String more) {
    if (word.scope() != Scope.ANY) {
      return Optional.empty();
    }
    return of(word.text())
        .map(field -> {
          boolean isBegun = word.match() == Match.PREFIX && field.scope().isPresent();
          String value = word.text().substring(word.text().indexOf(':') + 1);
          return QueryText.read(field.text() + ":" + value + more + (isBegun ? "*" : ""));
        })
        .filter(reading -> reading.issues().isEmpty());
  }
}
