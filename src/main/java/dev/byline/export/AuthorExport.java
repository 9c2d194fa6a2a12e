package dev.byline.export;

import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// An export of authors as [AuthorsCsv], a page of them at a time.
public final class AuthorExport {

  private static final int PAGE = 1000;

  private final Library library;
  private final ExportProgress progress;
  private final BooleanSupplier cancelled;

  /// @param cancelled once it is true the export ends with a [CancellationException]
  public AuthorExport(Library library, ExportProgress progress, BooleanSupplier cancelled) {
    this.library = library;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /// Writes all authors that `query` finds, in its order.
  ///
  /// @return how many
  public long write(AuthorQuery query, Writer out) throws IOException {
    out.append(AuthorsCsv.head());
    PageRequest request = PageRequest.first(PAGE).exact();
    long total = -1;
    long done = 0;
    Optional<String> cursor;
    do {
      AuthorPage page = library.authors(query, request, cancelled);
      total = total < 0 ? page.count().value() : total;
      for (var author : page.authors()) {
        out.append(AuthorsCsv.row(author));
      }
      done += page.authors().size();
      progress.update(done, total);
      cursor = page.next();
      request = cursor.map(c -> PageRequest.after(c, PAGE)).orElse(request);
    } while (cursor.isPresent());
    return done;
  }
}
