package dev.byline.library.own;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// Marks kept in memory only, for pictures of the window. Not thread-safe.
public final class MemoryMarks implements MarkStore {

  private MarkBook book;
  private Optional<MarkChange> last = Optional.empty();

  public MemoryMarks() {
    this(MarkBook.EMPTY);
  }

  /// @param book the marks to begin with
  public MemoryMarks(MarkBook book) {
    this.book = book;
  }

  @Override
  public MarkBook marks() {
    return book;
  }

  @Override
  public MarkChange mark(PaperId paper, UnaryOperator<OwnMarks> change) {
    var known = new MarkRecord.KnownAs("", OptionalInt.empty(), List.of());
    var before = new MarkRecord.OfPaper(paper, known, book.of(paper));
    return store(List.of(before), List.of(before.with(change.apply(before.marks()))));
  }

  @Override
  public MarkChange mark(AuthorId author, UnaryOperator<OwnMarks> change) {
    var before = new MarkRecord.OfAuthor(author, book.of(author));
    return store(List.of(before), List.of(before.with(change.apply(before.marks()))));
  }

  @Override
  public MarkChange retag(String tag, Optional<String> other) {
    var before = new ArrayList<MarkRecord>();
    var known = new MarkRecord.KnownAs("", OptionalInt.empty(), List.of());
    book.papers().forEach((paper, own) -> before.add(new MarkRecord.OfPaper(paper, known, own)));
    book.authors().forEach((author, own) -> before.add(new MarkRecord.OfAuthor(author, own)));
    before.removeIf(marking -> !marking.marks().hasTag(tag));
    return store(
        before,
        before.stream()
            .map(marking -> marking.with(marking.marks().retagged(tag, other)))
            .toList());
  }

  @Override
  public MarkChange mark(
      List<PaperId> papers,
      List<AuthorId> authors,
      UnaryOperator<OwnMarks> change,
      BulkProgress progress) {
    progress.check();
    var all = new ArrayList<MarkChange>();
    papers.forEach(paper -> all.add(mark(paper, change)));
    authors.forEach(author -> all.add(mark(author, change)));
    progress.update(papers.size(), papers.size());
    MarkChange whole = together(all);
    last = Optional.of(whole);
    return whole;
  }

  @Override
  public MarkChange revert(MarkChange change) {
    var present = new ArrayList<MarkRecord>();
    var next = new ArrayList<MarkRecord>();
    for (int i = 0; i < change.after().size(); i++) {
      MarkRecord before = change.before().get(i);
      MarkRecord after = change.after().get(i);
      OwnMarks now =
          switch (after) {
            case MarkRecord.OfPaper of -> book.of(of.paper());
            case MarkRecord.OfAuthor of -> book.of(of.author());
          };
      present.add(after.with(now));
      next.add(after.with(now.undone(before.marks(), after.marks())));
    }
    return store(present, next);
  }

  private static MarkChange together(List<MarkChange> changes) {
    return new MarkChange(
        changes.stream().flatMap(change -> change.before().stream()).toList(),
        changes.stream().flatMap(change -> change.after().stream()).toList());
  }

  private MarkChange store(List<MarkRecord> before, List<MarkRecord> after) {
    if (before.equals(after)) {
      return new MarkChange(List.of(), List.of());
    }
    var papers = new HashMap<>(book.papers());
    var authors = new HashMap<>(book.authors());
    for (MarkRecord marking : after) {
      switch (marking) {
        case MarkRecord.OfPaper of -> papers.put(of.paper(), of.marks());
        case MarkRecord.OfAuthor of -> authors.put(of.author(), of.marks());
      }
    }
    book = new MarkBook(papers, authors);
    var change = new MarkChange(before, after);
    last = Optional.of(change);
    return change;
  }

  @Override
  public Optional<MarkChange> last() {
    return last;
  }

  @Override
  public List<MarkRecord.OfPaper> waiting() {
    return List.of();
  }
}
