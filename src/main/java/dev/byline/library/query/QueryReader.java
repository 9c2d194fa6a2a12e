package dev.byline.library.query;

import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.QueryToken.Kind;
import dev.byline.model.TextFolding;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A recursive-descent parser for the text of one query.
final class QueryReader {

  /// Deeper groups are not read: nobody writes them, and each costs stack.
  private static final int DEEPEST = 30;

  /// A word, and how many letters of it may differ.
  static final Pattern FUZZY = Pattern.compile("(.*[^~])~(\\d{1,9})", Pattern.DOTALL);

  /// A name as fields have one, with its colon.
  private static final Set<QueryField> RANGES =
      EnumSet.of(
          QueryField.YEAR, QueryField.SCORE, QueryField.CITATIONS, QueryField.CITES_PER_YEAR);

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_-]+:");

  private final String text;
  private final boolean typing;
  private final List<QueryIssue> issues = new ArrayList<>();
  private final List<QueryToken> tokens;
  private PaperSort sort = PaperSort.RELEVANCE;
  private int next;
  private int depth;
  private boolean reportedDepth;

  QueryReader(String text, boolean typing) {
    this.text = text;
    this.typing = typing;
    this.tokens = new QueryLexer(text, issues).tokens();
  }

  QueryText.Reading read() {
    var clauses = new ArrayList<Clause>();
    while (next < tokens.size()) {
      clauses.addAll(sequence(Scope.ANY));
      if (next < tokens.size()) {
        report(tokens.get(next), Wording.of("query.unopened"));
        next++;
      }
    }
    issues.sort(Comparator.comparingInt(QueryIssue::from));
    return new QueryText.Reading(new PaperQuery(ClauseConjunction.of(clauses), sort), issues);
  }

  private void report(QueryToken token, String message) {
    issues.add(new QueryIssue(token.from(), token.to(), message));
  }

  /// Clauses side by side, up to a closing parenthesis or the end.
  private List<Clause> sequence(Scope scope) {
    var clauses = new ArrayList<Clause>();
    while (next < tokens.size() && tokens.get(next).kind() != Kind.CLOSE) {
      alternatives(scope).ifPresent(clauses::add);
    }
    return clauses;
  }

  private Optional<Clause> alternatives(Scope scope) {
    var clauses = new ArrayList<Clause>();
    while (true) {
      while (isNext(Kind.OR)) {
        report(tokens.get(next), Wording.of("query.or"));
        next++;
      }
      unary(scope).ifPresent(clauses::add);
      boolean goesOn = isNext(Kind.OR) && next + 1 < tokens.size() && !isAt(next + 1, Kind.CLOSE);
      if (!goesOn) {
        break;
      }
      next++;
    }
    if (clauses.size() < 2) {
      return clauses.stream().findFirst();
    }
    return Optional.of(new Clause.Or(clauses));
  }

  private boolean isNext(Kind kind) {
    return isAt(next, kind);
  }

  private boolean isAt(int index, Kind kind) {
    return index < tokens.size() && tokens.get(index).kind() == kind;
  }

  private Optional<Clause> unary(Scope scope) {
    if (next >= tokens.size() || isNext(Kind.CLOSE)) {
      return Optional.empty();
    }
    QueryToken token = tokens.get(next++);
    return switch (token.kind()) {
      case WORD -> word(token, scope);
      case QUOTED -> phrase(token, scope);
      case FIELD -> field(token);
      case MINUS -> deeper(token, () -> unary(scope).map(Clause.Not::new));
      case OPEN -> deeper(token, () -> group(token, scope));
      case OR, CLOSE, VALUE, APART -> Optional.empty();
    };
  }

  /// Reads a part of the query that stands within another.
  private interface Part {
    Optional<Clause> read();
  }

  private Optional<Clause> deeper(QueryToken token, Part part) {
    if (depth >= DEEPEST) {
      if (!reportedDepth) {
        report(token, Wording.of("query.deep"));
        reportedDepth = true;
      }
      return Optional.empty();
    }
    depth++;
    Optional<Clause> clause = part.read();
    depth--;
    return clause;
  }

  private Optional<Clause> group(QueryToken open, Scope scope) {
    List<Clause> clauses = ClauseConjunction.of(sequence(scope));
    if (isNext(Kind.CLOSE)) {
      next++;
    } else {
      report(open, Wording.of("query.unclosed"));
    }
    if (clauses.isEmpty()) {
      report(open, Wording.of("query.empty"));
      return Optional.empty();
    }
    return Optional.of(clauses.size() == 1 ? clauses.getFirst() : new Clause.And(clauses));
  }

  private Optional<Clause> word(QueryToken token, Scope scope) {
    String word = token.text();
    Optional<IdScheme.Found> id =
        scope == Scope.ANY && !word.startsWith("*") && !word.endsWith("*")
            ? IdScheme.in(word)
            : Optional.empty();
    if (id.isPresent()) {
      var ids = new TreeSet<>(List.of(id.get().id()));
      return Optional.of(new Clause.Identified(id.get().scheme(), ids));
    }
    Matcher fuzzy = FUZZY.matcher(word);
    if (fuzzy.matches() && isWord(fuzzy.group(1)) && !fuzzy.group(1).startsWith("*")) {
      return Optional.of(
          new Clause.Word(scope, fuzzy.group(1), edits(token, Integer.parseInt(fuzzy.group(2)))));
    }
    boolean starts = word.startsWith("*");
    boolean ends = word.endsWith("*") && word.length() > 1;
    String plain = word.substring(starts ? 1 : 0, word.length() - (ends ? 1 : 0));
    if (!isWord(plain)) {
      report(token, Wording.of("query.noWord"));
      return Optional.empty();
    }
    if (starts && !ends) {
      report(token, Wording.of("query.star", plain));
    } else if (plain.contains("*")) {
      report(token, Wording.of("query.stars"));
    }
    if (scope == Scope.ANY) {
      reportName(token);
    }
    boolean unfinished = typing && token.to() == text.length();
    Match match = starts ? Match.PART : ends || unfinished ? Match.PREFIX : Match.WORD;
    return Optional.of(new Clause.Word(scope, plain, match));
  }

  private Match edits(QueryToken token, int letters) {
    if (letters > 2) {
      report(token, Wording.of("query.edits"));
    }
    return letters == 0 ? Match.WORD : letters == 1 ? Match.ONE_EDIT : Match.TWO_EDITS;
  }

  private static boolean isWord(String text) {
    return !TextFolding.words(text).isEmpty() || hasSymbol(text);
  }

  /// Reports a name that is not a field's, where a value follows at once: what stands before a
  /// colon and a blank is a word of a title, what stands before slashes begins an address, and what
  /// stands before two colons is code.
  private void reportName(QueryToken token) {
    int end = token.from() + token.text().indexOf(':') + 1;
    boolean isOpened = isNext(Kind.QUOTED) || isNext(Kind.OPEN);
    boolean hasValue = end < token.to() || (isOpened && tokens.get(next).from() == end);
    String name = text.substring(token.from(), end);
    if (isFigureOfAuthors(name, text.substring(end, Math.max(end, token.to())))) {
      issues.add(new QueryIssue(token.from(), end, Wording.of("query.fieldOfAuthors", name)));
      return;
    }
    if (!hasValue
        || text.startsWith("//", end)
        || text.startsWith(":", end)
        || !NAME.matcher(name).matches()) {
      return;
    }
    String message =
        FieldSuggester.of(token.text())
            .map(field -> Wording.of("query.field", name, field.text()))
            .orElseGet(() -> Wording.of("query.fieldUnknown", name));
    issues.add(new QueryIssue(token.from(), end, message));
  }

  /// True for `h:>=20`, which only the list of authors understands.
  private static boolean isFigureOfAuthors(String name, String value) {
    return AuthorBound.Counted.named(name.replace(":", "")).isPresent()
        && NumberRange.parse(value).isPresent();
  }

  /// True if a character beyond letters and digits can be searched for: an emoji can.
  private static boolean hasSymbol(String word) {
    return word.codePoints().anyMatch(Character::isSupplementaryCodePoint);
  }

  private Optional<Clause> phrase(QueryToken token, Scope scope) {
    int apart = isNext(Kind.APART) ? apart(tokens.get(next++), scope) : 0;
    if (!isWord(token.text())) {
      report(token, Wording.of("query.noPhrase"));
      return Optional.empty();
    }
    return Optional.of(new Clause.Phrase(scope, token.text(), apart));
  }

  private int apart(QueryToken token, Scope scope) {
    if (isName(scope)) {
      report(token, Wording.of("query.apart.name"));
      return 0;
    }
    int apart = Integer.parseInt(token.text());
    if (apart > Clause.Phrase.FARTHEST) {
      report(token, Wording.of("query.apart", Clause.Phrase.FARTHEST));
    }
    return Math.min(apart, Clause.Phrase.FARTHEST);
  }

  private static boolean isName(Scope scope) {
    return scope == Scope.AUTHOR || scope == Scope.COAUTHOR;
  }

  private Optional<Clause> field(QueryToken token) {
    QueryField field = QueryField.named(token.text()).orElseThrow();
    boolean hasValue = next < tokens.size() && tokens.get(next).from() == token.to();
    if (!hasValue) {
      report(token, Wording.of("query.noValue", field.text()));
      return Optional.empty();
    }
    if (!isNext(Kind.VALUE)) {
      return field.scope().flatMap(scope -> deeper(token, () -> scoped(scope)));
    }
    QueryToken value = tokens.get(next++);
    var whole = new QueryToken(Kind.VALUE, value.text(), token.from(), value.to());
    return field == QueryField.SORT ? sort(whole) : filter(field, whole);
  }

  /// Words in one text; those of a group for a name are all of one name.
  private Optional<Clause> scoped(Scope scope) {
    int open = next;
    Optional<Clause> clause = unary(scope);
    if (isName(scope)
        && isAt(open, Kind.OPEN)
        && clause.isPresent()
        && clause.get() instanceof Clause.And and
        && and.clauses().stream().allMatch(Clause.Word.class::isInstance)) {
      List<String> words = and.clauses().stream().map(word -> ((Clause.Word) word).text()).toList();
      return Optional.of(new Clause.Phrase(scope, String.join(" ", words)));
    }
    return clause;
  }

  private Optional<Clause> filter(QueryField field, QueryToken value) {
    Optional<Clause> clause = QueryValues.clause(field, value.text());
    if (clause.isEmpty()) {
      String takes = Wording.named("search.field", field);
      report(value, Wording.of("query.value", field.text(), takes));
    } else if (RANGES.contains(field)
        && NumberRange.parse(value.text()).filter(NumberRange::isBackwards).isPresent()) {
      report(value, Wording.of("query.backwards", value.text()));
    }
    return clause;
  }

  private Optional<Clause> sort(QueryToken value) {
    Optional<PaperSort> found = QueryValues.sort(value.text());
    if (found.isEmpty()) {
      report(value, Wording.of("query.sort"));
    } else if (depth > 0) {
      report(value, Wording.of("query.sortOnce"));
    } else {
      sort = found.get();
    }
    return Optional.empty();
  }
}
