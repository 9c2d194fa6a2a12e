package dev.byline.archive.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Bytes among the raw pages that no line of the journal names: what an import that was killed
/// left, or pages whose lines have been lost.
///
/// @param pages whole pages among them that the library has not, or has without their markup
/// @param rest how many bytes there are beside these: pages that were cut off, copies of pages that
///   the library has, or markup that an older Byline did not list
public record UnnamedPages(List<Found> pages, long rest) {

  public UnnamedPages {
    pages = List.copyOf(pages);
  }

  /// True if there are none.
  public boolean isEmpty() {
    return pages.isEmpty() && rest == 0;
  }

  /// The total size of the pages and their markup, in bytes.
  public long bytes() {
    return pages.stream()
        .flatMap(page -> Stream.concat(Stream.of(page.stored()), page.markup().stream()))
        .mapToLong(part -> part.extent().length())
        .sum();
  }

  /// A page that no line names, or of which none names the markup.
  ///
  /// @param stored the text
  /// @param markup that belongs to it; empty where it has none, or it cannot be known
  public record Found(StoredPage stored, PageArrival origin, Optional<StoredPage> markup) {}
}
