package dev.byline.index.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

/// The files of an index, for reading.
///
/// The system counts what is mapped as memory of the program until it needs the room, and with each
/// byte that is touched comes all around it. So only what every question reads all over is mapped:
/// the columns to sort and count by, and the ends of the terms. Postings, terms, rows and the
/// values of facets are read, and stay in the system's own cache.
final class IndexFiles extends FilterDirectory {

  /// The endings of the names of postings' and terms' files.
  private static final Set<String> READ = Set.of("doc", "pos", "tim");

  private final Directory read;

  private IndexFiles(Directory mapped, Directory read) {
    super(mapped);
    this.read = read;
  }

  static Directory open(Path folder) throws IOException {
    return new IndexFiles(FSDirectory.open(folder), new NIOFSDirectory(folder));
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return isRead(name) ? read.openInput(name, context) : super.openInput(name, context);
  }

  private static boolean isRead(String name) {
    return READ.contains(name.substring(name.lastIndexOf('.') + 1))
        || name.contains('_' + UnmappedColumns.NAME + '_');
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(read, in);
  }
}
