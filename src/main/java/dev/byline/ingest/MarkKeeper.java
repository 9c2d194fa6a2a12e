package dev.byline.ingest;

import dev.byline.archive.MarkJournal;
import dev.byline.archive.MarkState;
import dev.byline.library.LibraryIndex;
import dev.byline.library.MarkBook;
import dev.byline.library.MarkChange;
import dev.byline.library.MarkStore;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.Marking;
import dev.byline.model.OwnMarks;
import dev.byline.model.PaperId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Stores the user's marks in the archive, and shows the index which paper has which.
final class MarkKeeper implements MarkStore {

  private final MarkJournal journal;
  private final LibraryIndex index;
  private Attachment attachment;
  private List<Marking.OfPaper> waiting = List.of();
  private volatile MarkBook book = MarkBook.EMPTY;

  MarkKeeper(MarkJournal journal, LibraryIndex index) {
    this.journal = journal;
    this.index = index;
    attachment = new Attachment(index);
  }

  /// Finds the papers of all marks anew, since the index has changed, or other processes have
  /// marked some.
  synchronized void attach() throws IOException {
    attachment = new Attachment(index);
    show(journal.state());
  }

  private void show(MarkState state) throws IOException {
    attachment.place(state.papers().values());
    waiting = attachment.waiting(state);
    MarkBook newBook = attachment.book(state);
    index.show(newBook);
    book = newBook;
  }

  @Override
  public MarkBook marks() {
    return book;
  }

  @Override
  public synchronized List<Marking.OfPaper> waiting() {
    return waiting;
  }

  @Override
  public synchronized MarkChange mark(PaperId paper, UnaryOperator<OwnMarks> change)
      throws IOException {
    Optional<PaperDetail> detail = index.paper(paper, PaperQuery.ALL);
    if (detail.isEmpty()) {
      throw new FileNotFoundException("The library no longer has the paper " + paper);
    }
    attachment.place(journal.state().papers().values());
    var own = new Marking.OfPaper(paper, Attachment.knownAs(detail.get().record()), OwnMarks.NONE);
    return write(state -> marked(own, attachment.of(paper, state), change));
  }

  /// The new marks go under the paper's own id; what was marked by others goes there too.
  private static List<Marking> marked(
      Marking.OfPaper own, List<Marking.OfPaper> before, UnaryOperator<OwnMarks> change) {
    OwnMarks now = before.stream().map(Marking::marks).reduce(OwnMarks.NONE, OwnMarks::and);
    OwnMarks next = change.apply(now);
    if (next.equals(now)) {
      return List.of();
    }
    var markings = new ArrayList<Marking>();
    markings.add(own.with(next));
    before.stream()
        .filter(marking -> !marking.paper().equals(own.paper()))
        .map(marking -> marking.with(OwnMarks.NONE))
        .forEach(markings::add);
    return markings;
  }

  @Override
  public synchronized MarkChange mark(AuthorId author, UnaryOperator<OwnMarks> change)
      throws IOException {
    return write(state -> {
      Marking now = state.now(new Marking.OfAuthor(author, OwnMarks.NONE));
      return changed(now, change.apply(now.marks()));
    });
  }

  private static List<Marking> changed(Marking now, OwnMarks next) {
    return next.equals(now.marks()) ? List.of() : List.of(now.with(next));
  }

  @Override
  public synchronized MarkChange revert(MarkChange change) throws IOException {
    return write(state -> {
      var markings = new ArrayList<Marking>();
      for (int i = 0; i < change.after().size(); i++) {
        Marking before = change.before().get(i);
        Marking now = state.now(before);
        OwnMarks next = now.marks().undone(before.marks(), change.after().get(i).marks());
        markings.addAll(changed(now, next));
      }
      return markings;
    });
  }

  private MarkChange write(Function<MarkState, List<Marking>> change) throws IOException {
    var before = new ArrayList<Marking>();
    var after = new ArrayList<Marking>();
    MarkState state =
        journal.write(now -> {
          after.addAll(change.apply(now));
          after.forEach(marking -> before.add(now.now(marking)));
          return after;
        });
    show(state);
    return new MarkChange(before, after);
  }
}
