package dev.byline.export;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.library.Library;
import dev.byline.library.PaperChoice;
import dev.byline.library.PaperDetail;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// An export of papers with all their fields, however many there are: a bounded number of them is
/// in memory at a time.
public final class PaperExport {

  /// Whole papers, with abstracts, that are in memory at once.
  private static final int BATCH = 250;

  private final Library library;
  private final ExportProgress progress;
  private final BooleanSupplier cancelled;

  /// @param cancelled asked often; once it is true the export ends with a [CancellationException]
  public PaperExport(Library library, ExportProgress progress, BooleanSupplier cancelled) {
    this.library = library;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /// Writes all hits of `query` in its order; does not close `out`.
  ///
  /// @return how many papers were written
  public long write(PaperQuery query, PaperWriter out) throws IOException {
    return write(PaperChoice.all(query), out);
  }

  /// Writes the papers of a choice in their order; does not close `out`.
  ///
  /// @return how many papers were written
  public long write(PaperChoice choice, PaperWriter out) throws IOException {
    var done = new AtomicLong();
    choice.read(library, cancelled, (ids, total) -> done.set(write(ids, out, done.get(), total)));
    return done.get();
  }

  /// Writes the papers of `ids` that the library has, in that order; does not close `out`.
  ///
  /// @return how many papers were written
  public long write(List<PaperId> ids, PaperWriter out) throws IOException {
    return write(ids, out, 0, ids.size());
  }

  private long write(List<PaperId> ids, PaperWriter out, long before, long total)
      throws IOException {
    long done = before;
    for (int from = 0; from < ids.size(); from += BATCH) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The export was cancelled");
      }
      List<PaperId> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
      for (PaperDetail detail : library.papers(batch, PaperQuery.ALL)) {
        out.write(detail.record().paper());
        done++;
      }
      progress.update(done, total);
    }
    return done;
  }
}
