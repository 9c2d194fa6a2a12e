package dev.byline.archive.files;

import java.util.List;

/// Bytes among the raw pages that no line of the journal names: what an import that was killed
/// left, or pages whose lines have been lost.
///
/// @param pages whole pages among them that the library has not
/// @param rest how many bytes there are beside these: pages that were cut off, or copies of pages
///   that the library has
public record UnnamedPages(List<Found> pages, long rest) {

  public UnnamedPages {
    pages = List.copyOf(pages);
  }

  /// True if there are none.
  public boolean isEmpty() {
    return pages.isEmpty() && rest == 0;
  }

  /// The total size of the pages, in bytes.
  public long bytes() {
    return pages.stream().mapToLong(page -> page.stored().extent().length()).sum();
  }

  /// A page that no line names.
  public record Found(StoredPage stored, PageArrival origin) {}
}
