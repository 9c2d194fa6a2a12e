package dev.byline.who;

import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperRecord;
import dev.byline.workspace.VerdictStore;

/// Two authors, or two papers, of which it is asked whether they are one.
public sealed interface CandidatePair {

  /// The name of the first.
  String one();

  /// The name of the second.
  String other();

  record OfAuthors(AuthorRecord first, AuthorRecord second) implements CandidatePair {
    @Override
    public String one() {
      return first.author().name();
    }

    @Override
    public String other() {
      return second.author().name();
    }
  }

  record OfPapers(PaperRecord first, PaperRecord second) implements CandidatePair {
    @Override
    public String one() {
      return first.paper().title();
    }

    @Override
    public String other() {
      return second.paper().title();
    }
  }

  /// True if the first can be kept: somebody who is known from a data set alone becomes the author
  /// of a page, not the other way round.
  default boolean canKeepFirst() {
    return switch (this) {
      case OfAuthors(AuthorRecord first, AuthorRecord second) ->
          VerdictStore.hasPage(first.id()) || !VerdictStore.hasPage(second.id());
      case OfPapers _ -> true;
    };
  }

  /// The two the other way round.
  default CandidatePair turned() {
    return switch (this) {
      case OfAuthors(AuthorRecord one, AuthorRecord other) -> new OfAuthors(other, one);
      case OfPapers(PaperRecord one, PaperRecord other) -> new OfPapers(other, one);
    };
  }
}
