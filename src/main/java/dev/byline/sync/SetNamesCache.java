package dev.byline.sync;

import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.PageDigest;
import dev.byline.identity.SetNames;
import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The names of the data sets that a change has to do with, each found out once. Safe for use by
/// several threads.
final class SetNamesCache {

  private final StoredPages pages;
  private final BooleanSupplier cancelled;
  private final Map<String, PageDigest> digests = new HashMap<>();
  private final Map<DisplayedProfile.Spot, SetNames> known = new HashMap<>();

  SetNamesCache(StoredPages pages, BooleanSupplier cancelled) {
    this.pages = pages;
    this.cancelled = cancelled;
  }

  /// Takes digests of pages, which are then not read for them.
  synchronized void add(Map<String, PageDigest> more) {
    digests.putAll(more);
  }

  /// The names of a data set.
  ///
  /// @throws UncheckedIOException if it cannot be read
  synchronized SetNames of(DisplayedProfile set) {
    SetNames names = known.get(set.spot());
    if (names == null) {
      try {
        names = read(set);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      known.put(set.spot(), names);
    }
    return names;
  }

  private SetNames read(DisplayedProfile set) throws IOException {
    PageDigest digest = digests.get(set.capture().page());
    if (digest == null) {
      digest = pages.digest(set.capture(), cancelled);
    }
    if (set.profile() >= digest.profiles().size()) {
      return SetNames.NONE;
    }
    SetNames names = digest.profiles().get(set.profile()).names();
    if (names.areRenamed()) {
      pages.read(set.capture(), new Sight(names));
    }
    return names;
  }

  /// Shows the authors once more.
  private record Sight(SetNames names) implements PageSink {
    @Override
    public void paper(Paper paper) {}

    @Override
    public void paper(Paper paper, List<String> authorIds) {
      names.see(paper.authors(), authorIds);
    }

    @Override
    public void endProfile(Author author) {}

    @Override
    public void label(LineLabel label) {}

    @Override
    public void issue(ParseIssue issue) {}
  }
}
