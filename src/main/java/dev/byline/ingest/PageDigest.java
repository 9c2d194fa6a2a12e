package dev.byline.ingest;

import java.util.List;

/// What is remembered of a page that has been read: enough to tell whose it is and which of its
/// papers others list too.
record PageDigest(List<ProfileDigest> profiles) {

  static final PageDigest EMPTY = new PageDigest(List.of());

  PageDigest {
    profiles = List.copyOf(profiles);
  }

  /// What is remembered of one profile.
  static final class ProfileDigest {
    private final String name;
    private final long[] titles;

    /// @param name the author's name
    /// @param titles [TitleHash] of each paper, in order; not copied
    ProfileDigest(String name, long[] titles) {
      this.name = name;
      this.titles = titles;
    }

    String name() {
      return name;
    }

    /// [TitleHash] of each paper, in order; not to be changed.
    long[] titles() {
      return titles;
    }
  }
}
