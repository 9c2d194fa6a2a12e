package dev.byline.archive;

import dev.byline.archive.files.LockFile;
import dev.byline.archive.files.PageAppender;
import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.StoredPage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// The one writer of a library folder; no other process, and no other part of this one, writes
/// until it is closed. Thread-safe.
public final class ArchiveWriter implements Closeable {

  private final Archive archive;
  private final LockFile lock;
  private final PageAppender pages;

  ArchiveWriter(Archive archive, LockFile lock, PageAppender pages) {
    this.archive = archive;
    this.lock = lock;
    this.pages = pages;
  }

  /// Writes a raw page; it counts once a change that names it is committed.
  ///
  /// @param origin stands beside the page, for the case that the journal is lost
  public synchronized StoredPage add(InputStream page, PageArrival origin) throws IOException {
    return pages.append(page, origin);
  }

  /// Writes the markup of a page; it counts once a change that names it is committed.
  ///
  /// @param page the text, which has been written
  /// @param origin of the text; stands beside the markup, for the case that the journal is lost
  public synchronized StoredPage addMarkup(InputStream markup, StoredPage page, PageArrival origin)
      throws IOException {
    return pages.appendMarkup(markup, page, origin);
  }

  /// Makes the pages added so far durable. [#commit] does so too; to have it done earlier, beside
  /// other work, saves waiting for the disk there.
  public synchronized void force() throws IOException {
    pages.force();
  }

  /// Makes `change` count, durably, with the pages it names.
  ///
  /// @return the state of the archive with the change
  public synchronized ArchiveState commit(ArchiveChange change) throws IOException {
    pages.force();
    // Whether a commit that fails half way counts, only the next reader of the journal knows.
    pages.keep();
    return archive.commit(change);
  }

  /// Puts blanks in the place of pages, durably, wherever a line of the journal or a list of the
  /// pages says that they stand; files and places stay as they are.
  ///
  /// @param purged content hashes of pages whose text was given up
  /// @return how many bytes are blank now that were not
  public synchronized long blank(Set<String> purged) throws IOException {
    return archive.blank(purged);
  }

  /// Lets others write. What was not committed has not happened.
  @Override
  public synchronized void close() throws IOException {
    try (lock) {
      pages.close();
    }
  }
}
