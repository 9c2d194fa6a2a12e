package dev.byline.ui;

import dev.byline.library.MarkBook;
import dev.byline.library.MarkChange;
import dev.byline.library.MarkStore;
import dev.byline.model.AuthorId;
import dev.byline.model.Marking;
import dev.byline.model.OwnMarks;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Marks in memory.
public final class FakeMarks implements MarkStore {

  private MarkBook book = MarkBook.EMPTY;
  private @Nullable IOException failure;

  /// From now on nothing is stored; with null, all is.
  public void failWith(@Nullable IOException cause) {
    failure = cause;
  }

  @Override
  public MarkBook marks() {
    return book;
  }

  @Override
  public MarkChange mark(PaperId paper, UnaryOperator<OwnMarks> change) throws IOException {
    var known = new Marking.KnownAs("", OptionalInt.empty(), List.of());
    var before = new Marking.OfPaper(paper, known, book.of(paper));
    return store(before, before.with(change.apply(before.marks())));
  }

  @Override
  public MarkChange mark(AuthorId author, UnaryOperator<OwnMarks> change) throws IOException {
    var before = new Marking.OfAuthor(author, book.of(author));
    return store(before, before.with(change.apply(before.marks())));
  }

  @Override
  public MarkChange revert(MarkChange change) throws IOException {
    return change.isEmpty()
        ? change
        : store(change.after().getFirst(), change.before().getFirst());
  }

  private MarkChange store(Marking before, Marking after) throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (before.equals(after)) {
      return new MarkChange(List.of(), List.of());
    }
    var papers = new HashMap<>(book.papers());
    var authors = new HashMap<>(book.authors());
    switch (after) {
      case Marking.OfPaper of -> papers.put(of.paper(), of.marks());
      case Marking.OfAuthor of -> authors.put(of.author(), of.marks());
    }
    book = new MarkBook(papers, authors);
    return new MarkChange(List.of(before), List.of(after));
  }

  @Override
  public List<Marking.OfPaper> waiting() {
    return List.of();
  }
}
