package dev.byline.sync;

import dev.byline.archive.MarkJournal;
import dev.byline.archive.MarkState;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperRecord;
import dev.byline.library.own.BulkProgress;
import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MarkChange;
import dev.byline.library.own.MarkStore;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A store for the user's marks in the archive, which also shows them to the index.
public final class MarkKeeper implements MarkStore {

  /// Papers that are read at once.
  private static final int BATCH = 1_000;

  private final MarkJournal journal;
  private final LibraryIndex index;
  private MarkResolver attachment;
  private List<MarkRecord.OfPaper> waiting = List.of();
  private volatile MarkBook book = MarkBook.EMPTY;

  public MarkKeeper(MarkJournal journal, LibraryIndex index) {
    this.journal = journal;
    this.index = index;
    attachment = new MarkResolver(index, IdRedirects.NONE);
  }

  /// Finds the papers of all marks anew, since the index has changed, or other processes have
  /// marked some.
  public synchronized void attach() throws IOException {
    attachment = new MarkResolver(index, index.leads());
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
  public synchronized List<MarkRecord.OfPaper> waiting() {
    return waiting;
  }

  @Override
  public synchronized MarkChange mark(PaperId paper, UnaryOperator<OwnMarks> change)
      throws IOException {
    Optional<PaperDetail> detail = index.paper(paper, PaperQuery.ALL);
    if (detail.isEmpty()) {
      PaperId become = index.leads().of(paper);
      detail = become.equals(paper) ? detail : index.paper(become, PaperQuery.ALL);
    }
    if (detail.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.noPaper", paper));
    }
    PaperRecord record = detail.get().record();
    attachment.place(journal.state().papers().values());
    var own = new MarkRecord.OfPaper(record.id(), record.knownAs(), OwnMarks.NONE);
    return write(state -> marked(own, attachment.of(record.id(), state), state, change));
  }

  /// Reads the papers before it takes its turn: other marks do not wait meanwhile.
  @Override
  public MarkChange mark(
      List<PaperId> papers,
      List<AuthorId> authors,
      UnaryOperator<OwnMarks> change,
      BulkProgress progress)
      throws IOException {
    IdRedirects leads = index.leads();
    List<PaperId> ids = papers.stream().map(leads::of).distinct().toList();
    var own = new ArrayList<MarkRecord.OfPaper>(ids.size());
    for (int from = 0; from < ids.size(); from += BATCH) {
      progress.check();
      List<PaperId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      for (PaperDetail detail : index.papers(batch, PaperQuery.ALL)) {
        PaperRecord record = detail.record();
        own.add(new MarkRecord.OfPaper(record.id(), record.knownAs(), OwnMarks.NONE));
      }
      progress.update(from + batch.size(), ids.size());
    }
    progress.check();
    return markAll(own, authors.stream().map(leads::of).distinct().toList(), change);
  }

  private synchronized MarkChange markAll(
      List<MarkRecord.OfPaper> own, List<AuthorId> authors, UnaryOperator<OwnMarks> change)
      throws IOException {
    attachment.place(journal.state().papers().values());
    return write(state -> {
      Map<PaperId, List<MarkRecord.OfPaper>> placed = attachment.byPaper(state);
      var markings = new ArrayList<MarkRecord>();
      for (MarkRecord.OfPaper one : own) {
        markings.addAll(marked(one, placed.getOrDefault(one.paper(), List.of()), state, change));
      }
      for (AuthorId author : authors) {
        var one = new MarkRecord.OfAuthor(author, OwnMarks.NONE);
        markings.addAll(marked(one, attachment.of(author, state), state, change));
      }
      return markings;
    });
  }

  /// The new marks go under the thing's own id; what was marked by others goes there too. But where
  /// they belong together by the user's word alone, each keeps what it has of the new marks, so
  /// that they can be parted again.
  ///
  /// @param before what is stored of the thing
  private List<MarkRecord> marked(
      MarkRecord own,
      List<? extends MarkRecord> before,
      MarkState state,
      UnaryOperator<OwnMarks> change) {
    OwnMarks now = MarkResolver.together(before);
    OwnMarks next = change.apply(now);
    List<? extends MarkRecord> parted = before.stream().filter(attachment::isMadeOne).toList();
    List<? extends MarkRecord> moved = before.stream().filter(m -> !parted.contains(m)).toList();
    var markings = new ArrayList<MarkRecord>();
    markings.add(own.with(MarkResolver.together(moved).undone(next, now)));
    moved.stream()
        .filter(marking -> !marking.isOfSame(own))
        .map(marking -> marking.with(OwnMarks.NONE))
        .forEach(markings::add);
    parted.forEach(marking -> markings.add(marking.with(marking.marks().remaining(now, next))));
    return next.equals(now)
        ? List.of()
        : markings.stream()
            .filter(marking -> !marking.marks().equals(state.now(marking).marks()))
            .toList();
  }

  @Override
  public synchronized MarkChange mark(AuthorId author, UnaryOperator<OwnMarks> change)
      throws IOException {
    AuthorId kept = index.leads().of(author);
    var own = new MarkRecord.OfAuthor(kept, OwnMarks.NONE);
    return write(state -> marked(own, attachment.of(kept, state), state, change));
  }

  @Override
  public synchronized MarkChange retag(String tag, Optional<String> other) throws IOException {
    return write(state ->
        Stream.<MarkRecord>concat(
                state.papers().values().stream(), state.authors().values().stream())
            .flatMap(stored -> changed(stored, stored.marks().retagged(tag, other)).stream())
            .toList());
  }

  private static List<MarkRecord> changed(MarkRecord now, OwnMarks next) {
    return next.equals(now.marks()) ? List.of() : List.of(now.with(next));
  }

  @Override
  public synchronized MarkChange revert(MarkChange change) throws IOException {
    return write(state -> {
      var markings = new ArrayList<MarkRecord>();
      for (int i = 0; i < change.after().size(); i++) {
        MarkRecord before = change.before().get(i);
        MarkRecord now = state.now(before);
        OwnMarks next = now.marks().undone(before.marks(), change.after().get(i).marks());
        markings.addAll(changed(now, next));
      }
      return markings;
    });
  }

  @Override
  public Optional<MarkChange> last() throws IOException {
    return journal
        .last()
        .map(step ->
            new MarkChange(step.after().stream().map(step.before()::now).toList(), step.after()));
  }

  private MarkChange write(Function<MarkState, List<MarkRecord>> change) throws IOException {
    var before = new ArrayList<MarkRecord>();
    var after = new ArrayList<MarkRecord>();
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
