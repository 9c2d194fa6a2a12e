package dev.byline.library.query;

import dev.byline.library.query.QueryToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A finder of the part of a query's text that the user is typing.
final class QueryCompletion {

  /// Names have more words seldom enough.
  private static final int LONGEST_NAME = 3;

  private static final List<String> STATES =
      List.of("first", "last", "sole", "middle", "starred", "read", "unread");

  private static final List<String> SCORES = List.of(">=90", ">=80", ">=70", ">=60", ">=50");

  private static final List<String> CITATIONS = List.of(">=10", ">=50", ">=100", ">=500", ">=1000");

  private static final List<String> RATES = List.of(">=1", ">=5", ">=10", ">=50");

  private final String text;
  private final List<QueryToken> tokens;

  /// @param text up to the caret
  QueryCompletion(String text) {
    this.text = text;
    tokens = new QueryLexer(text, new ArrayList<>()).tokens();
  }

  Optional<CompletionContext> find() {
    if (tokens.isEmpty() || tokens.getLast().to() != text.length()) {
      return Optional.empty();
    }
    QueryToken last = tokens.getLast();
    return switch (last.kind()) {
      case FIELD -> value(last, last.to());
      case VALUE -> value(tokens.get(tokens.size() - 2), last.from());
      case WORD -> isOfField() ? value(field(), last.from()) : Optional.of(word(last));
      case QUOTED ->
          isOfField() && !isClosed(last) ? value(field(), last.from()) : Optional.empty();
      case APART, MINUS, OR, OPEN, CLOSE -> Optional.empty();
    };
  }

  private QueryToken field() {
    return tokens.get(tokens.size() - 2);
  }

  /// True if the last token stands right behind a field's colon.
  private boolean isOfField() {
    return tokens.size() > 1
        && field().kind() == Kind.FIELD
        && field().to() == tokens.getLast().from();
  }

  private static boolean isClosed(QueryToken quoted) {
    return quoted.to() - quoted.from() > quoted.text().length() + 1;
  }

  private CompletionContext word(QueryToken word) {
    String begun = word.text().toLowerCase(Locale.ROOT);
    List<String> fields =
        Arrays.stream(QueryField.values())
            .map(QueryField::text)
            .filter(name -> name.startsWith(begun))
            .toList();
    return new CompletionContext.Word(word.from(), word.to(), word.text(), fields, names());
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    for (int i = tokens.size() - 1; i >= 0 && names.size() < LONGEST_NAME; i--) {
      if (tokens.get(i).kind() != Kind.WORD || isValue(i)) {
        break;
      }
      names.addFirst(text.substring(tokens.get(i).from()));
    }
    return names;
  }

  private boolean isValue(int i) {
    return i > 0
        && tokens.get(i - 1).kind() == Kind.FIELD
        && tokens.get(i - 1).to() == tokens.get(i).from();
  }

  private Optional<CompletionContext> value(QueryToken fieldToken, int start) {
    QueryField field = QueryField.named(fieldToken.text()).orElseThrow();
    boolean whole = text.startsWith("=", start);
    int from = lastOfList(start + (whole ? 1 : 0));
    String typed = text.substring(from).replace("\"", "");
    return switch (field) {
      case AUTHOR, COAUTHOR, VENUE, AFFILIATION, CATEGORY, YEAR, IN, TAG ->
          field.facet().map(f -> new CompletionContext.Value(from, text.length(), typed, f, whole));
      case SCORE -> choice(from, typed, SCORES);
      case CITATIONS -> choice(from, typed, CITATIONS);
      case CITES_PER_YEAR -> choice(from, typed, RATES);
      case CODE -> choice(from, typed, List.of("yes", "no"));
      case HAS -> choice(from, typed, names(Clause.Has.Thing.values()));
      case IS -> choice(from, typed, STATES);
      case SORT ->
          choice(from, typed, Arrays.stream(PaperSort.values()).map(PaperSort::text).toList());
      case TEXT, TITLE, ABSTRACT, KEYWORD, NOTE, DATE, DOI, ARXIV, ORCID -> Optional.empty();
    };
  }

  /// The start of the last of several comma-separated values.
  private int lastOfList(int start) {
    int from = start;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == ',' && !quoted) {
        from = i + 1;
      }
    }
    return from;
  }

  private Optional<CompletionContext> choice(int from, String typed, List<String> all) {
    String begun = typed.toLowerCase(Locale.ROOT);
    List<String> left = all.stream().filter(value -> value.startsWith(begun)).toList();
    return Optional.of(new CompletionContext.Choice(from, text.length(), typed, left));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
