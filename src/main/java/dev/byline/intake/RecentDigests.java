package dev.byline.intake;

import dev.byline.archive.Capture;
import dev.byline.identity.PageDigest;
import dev.byline.sync.StoredPages;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Digests of pages of the archive, the last used of which are kept.
public final class RecentDigests {

  private static final int KEPT = 256;

  private final StoredPages pages;
  private final SequencedMap<String, PageDigest> kept = new LinkedHashMap<>();

  public RecentDigests(StoredPages pages) {
    this.pages = pages;
  }

  public PageDigest digest(Capture capture) throws IOException {
    PageDigest digest = kept.remove(capture.page());
    if (digest == null) {
      digest = pages.digest(capture, () -> false);
    }
    keep(capture.page(), digest);
    return digest;
  }

  void keep(String page, PageDigest digest) {
    kept.putLast(page, digest);
    if (kept.size() > KEPT) {
      kept.pollFirstEntry();
    }
  }
}
