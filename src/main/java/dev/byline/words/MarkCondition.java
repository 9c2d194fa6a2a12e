package dev.byline.words;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.model.own.OwnMarks;
import java.util.Set;
import java.util.function.Predicate;

/// A condition on the user's marks: they lie beside every engine, which is told the papers that it
/// holds for.
///
/// @param clause about the user's marks, see [#isOne]
public record MarkCondition(Clause clause) {

  /// True if `clause` is about the user's marks.
  public static boolean isOne(Clause clause) {
    return switch (clause) {
      case Clause.Is _ -> true;
      case Clause.Has has -> has.thing() == Clause.Has.Thing.NOTE;
      case Clause.OneOf oneOf -> oneOf.facet() == Facet.TAG;
      case Clause.Word word -> word.scope() == Scope.NOTE;
      case Clause.Phrase phrase -> phrase.scope() == Scope.NOTE;
      case Clause.Published _,
          Clause.Dated _,
          Clause.Bounded _,
          Clause.Identified _,
          Clause.Not _,
          Clause.And _,
          Clause.Or _ ->
          false;
    };
  }

  /// True if the clause looks for words and has none: it holds for every paper.
  public boolean holdsAlways() {
    return switch (clause) {
      case Clause.Word word -> WordPattern.of(word).sequences().isEmpty();
      case Clause.Phrase phrase -> WordPattern.of(phrase).sequences().isEmpty();
      default -> false;
    };
  }

  /// The marks that a paper must have; of papers that are unread, those that it must not have.
  public Predicate<OwnMarks> wanted(NoteWords notes) {
    return switch (clause) {
      case Clause.Is is ->
          is.state() == Clause.Is.State.STARRED ? OwnMarks::starred : OwnMarks::read;
      case Clause.OneOf oneOf -> marks -> hasTag(marks, oneOf.values());
      case Clause.Word word -> inNote(WordPattern.of(word), notes);
      case Clause.Phrase phrase -> inNote(WordPattern.of(phrase), notes);
      default -> marks -> !marks.note().isEmpty();
    };
  }

  private static boolean hasTag(OwnMarks marks, Set<String> keys) {
    return marks.tags().stream().map(OwnMarks::tagKey).anyMatch(keys::contains);
  }

  private static Predicate<OwnMarks> inNote(WordPattern pattern, NoteWords notes) {
    return marks ->
        !marks.note().isEmpty() && HighlightFinder.occurs(pattern, notes.of(marks.note()));
  }
}
