package dev.byline.sync;

import dev.byline.archive.Capture;
import dev.byline.identity.AssignmentDiff;
import dev.byline.identity.DataSet;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.PageDigest;
import dev.byline.model.AuthorId;
import dev.byline.spool.LongSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The titles of the pages that come in one change, and the names of their authors: each page is
/// read once for them. Safe for use by several threads once they are read.
final class ComingTitles {

  private final StoredPages pages;
  private final IndexDiffWriter.Context context;
  private final LongSet repeated = new LongSet();
  private final Map<AuthorId, String> names = new ConcurrentHashMap<>();
  private Map<String, PageDigest> digests = Map.of();

  ComingTitles(StoredPages pages, IndexDiffWriter.Context context) {
    this.pages = pages;
    this.context = context;
  }

  /// Reads the pages.
  ///
  /// @param come the profiles that come
  /// @param known digests of pages, as far as they are known; the others are added
  void read(List<DisplayedProfile> come, Map<String, PageDigest> known, WorkerPool workers)
      throws IOException {
    var found = new ConcurrentHashMap<String, PageDigest>();
    for (AssignmentDiff.PageProfiles page : AssignmentDiff.byPage(come)) {
      Capture capture = page.capture();
      if (!known.containsKey(capture.page())) {
        workers.submit(() -> {
          found.put(capture.page(), pages.digest(capture, context.cancelled()));
          context.meter().scanned(capture.source(), capture.extent().length());
        });
      }
    }
    workers.finish();
    known.putAll(found);
    digests = known;
    findRepeated(come);
  }

  private void findRepeated(List<DisplayedProfile> come) {
    int count = 0;
    long[] all = new long[1 << 10];
    for (DisplayedProfile shown : come) {
      List<PageDigest.ProfileDigest> profiles = digest(shown.capture()).profiles();
      if (shown.profile() < profiles.size()) {
        PageDigest.ProfileDigest profile = profiles.get(shown.profile());
        called(shown, profile.name());
        long[] titles = profile.titles(shown.corrections());
        int more = titles.length;
        if (count + more > all.length) {
          all = Arrays.copyOf(all, Math.max(2 * all.length, count + more));
        }
        System.arraycopy(titles, 0, all, count, more);
        count += more;
      }
    }
    Arrays.sort(all, 0, count);
    for (int i = 1; i < count; i++) {
      if (all[i] == all[i - 1]) {
        repeated.add(all[i]);
      }
    }
  }

  PageDigest digest(Capture capture) {
    return digests.getOrDefault(capture.page(), PageDigest.EMPTY);
  }

  /// True if a title stands on the pages that come more than once.
  boolean isRepeated(long titleHash) {
    return repeated.contains(titleHash);
  }

  /// Takes note of what a page calls the author; of several captures the newest counts.
  void called(DisplayedProfile shown, String name) {
    String counting = shown.nameGiven().orElse(name);
    if (shown.later().isEmpty()) {
      names.put(shown.owner(), counting);
    } else {
      names.putIfAbsent(shown.owner(), counting);
    }
  }

  /// The name of the author, who counts as one of each paper; a data set's says nothing of papers.
  String name(DisplayedProfile shown) {
    return DataSet.isSet(shown.author())
        ? ""
        : names.getOrDefault(shown.owner(), shown.owner().value());
  }
}
