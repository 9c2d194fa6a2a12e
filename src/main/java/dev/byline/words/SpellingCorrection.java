package dev.byline.words;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Corrections of words that are not in any paper, and of unknown field names.
///
/// The corrected word begins with the same letter and differs in the fewest letters: at most one in
/// a short word, two in one of more than five. Among those, the most frequent word is chosen.
public final class SpellingCorrection {

  private static final int SHORT = 5;

  /// Nothing longer is a word that somebody mistyped.
  private static final int LONGEST = 60;

  private final Vocabulary vocabulary;

  /// The corrections of words so far: a pasted text has the same word many times.
  private final Map<Place, Optional<String>> known = new HashMap<>();

  private record Place(Scope scope, String word) {}

  /// The words of all papers.
  public interface Vocabulary {

    /// True if a paper has `word`, or another form of it.
    boolean isKnown(Scope scope, String word) throws IOException;

    /// The most frequent word that begins with the same letter and differs in so many letters.
    Optional<String> nearest(Scope scope, String word, int letters) throws IOException;
  }

  public SpellingCorrection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// `query` with the words that are meant, whatever they find.
  public PaperQuery corrected(PaperQuery query) throws IOException {
    PaperQuery inFields = QueryText.withMeantFields(query);
    return new PaperQuery(corrected(inFields.clauses()), inFields.sort());
  }

  private List<Clause> corrected(List<Clause> clauses) throws IOException {
    var corrected = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      corrected.add(corrected(clause));
    }
    return corrected;
  }

  private Clause corrected(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word word when !isSpelled(word.match()) || MarkCondition.isOne(word) -> word;
      case Clause.Phrase phrase when MarkCondition.isOne(phrase) -> phrase;
      case Clause.Word word ->
          new Clause.Word(word.scope(), corrected(word.scope(), word.text()), word.match());
      case Clause.Phrase phrase ->
          new Clause.Phrase(
              phrase.scope(), corrected(phrase.scope(), phrase.text()), phrase.apart());
      case Clause.And and -> new Clause.And(corrected(and.clauses()));
      case Clause.Or or -> new Clause.Or(corrected(or.clauses()));
      case Clause.Not _,
          Clause.OneOf _,
          Clause.Published _,
          Clause.Dated _,
          Clause.Bounded _,
          Clause.Identified _,
          Clause.Has _,
          Clause.Is _ ->
          clause;
    };
  }

  /// True if a word is meant as it is typed, so that it may be misspelt.
  private static boolean isSpelled(Match match) {
    return match == Match.WORD || match == Match.PREFIX;
  }

  /// The text with each word that is unknown in its place replaced.
  private String corrected(Scope scope, String text) throws IOException {
    var corrected = new StringBuilder();
    int copied = 0;
    int position = -1;
    for (Token token : Words.of(text)) {
      boolean isWord = token.form() == Token.Form.WORD && token.position() > position;
      if (isWord) {
        position = token.position();
        Optional<String> meant = meant(scope, token.term());
        if (meant.isPresent()) {
          corrected.append(text, copied, token.from()).append(meant.get());
          copied = token.to();
        }
      }
    }
    return corrected.append(text, copied, text.length()).toString();
  }

  private Optional<String> meant(Scope scope, String word) throws IOException {
    var place = new Place(scope, word);
    Optional<String> meant = known.get(place);
    if (meant == null) {
      meant = sought(scope, word);
      known.put(place, meant);
    }
    return meant;
  }

  private Optional<String> sought(Scope scope, String word) throws IOException {
    boolean isTried =
        word.length() > 2 && word.length() <= LONGEST && !vocabulary.isKnown(scope, word);
    if (!isTried) {
      return Optional.empty();
    }
    int most = word.length() > SHORT ? 2 : 1;
    Optional<String> meant = vocabulary.nearest(scope, word, 1);
    return meant.isEmpty() && most > 1 ? vocabulary.nearest(scope, word, most) : meant;
  }
}
