package dev.byline.model.own;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// That something has these marks of the user, whatever it had before.
public sealed interface MarkRecord {

  OwnMarks marks();

  /// The same thing with other marks.
  MarkRecord with(OwnMarks newMarks);

  /// True if `other` is of the same thing, whatever marks it has.
  default boolean isOfSame(MarkRecord other) {
    return switch (this) {
      case OfPaper(PaperId paper, _, _) -> other instanceof OfPaper of && of.paper().equals(paper);
      case OfAuthor(AuthorId author, _) ->
          other instanceof OfAuthor of && of.author().equals(author);
    };
  }

  /// The marks of a paper.
  ///
  /// @param paper its id when it was marked
  record OfPaper(PaperId paper, KnownAs known, OwnMarks marks) implements MarkRecord {
    @Override
    public OfPaper with(OwnMarks newMarks) {
      return new OfPaper(paper, known, newMarks);
    }
  }

  /// The marks of an author.
  record OfAuthor(AuthorId author, OwnMarks marks) implements MarkRecord {
    @Override
    public OfAuthor with(OwnMarks newMarks) {
      return new OfAuthor(author, newMarks);
    }
  }

  /// The details of a paper on the day it was marked, by which it is found if its id has changed.
  ///
  /// @param year of publication, where known
  /// @param authors their names, and those of whose pages list it
  record KnownAs(String title, OptionalInt year, List<String> authors) {

    /// An absent list, as Jackson hands it over, is an empty one.
    public KnownAs(String title, @Nullable OptionalInt year, @Nullable List<String> authors) {
      this.title = title;
      this.year = year == null ? OptionalInt.empty() : year;
      this.authors = authors == null ? List.of() : List.copyOf(authors);
    }
  }
}
