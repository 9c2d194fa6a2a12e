package dev.byline.identity;

import dev.byline.archive.Corrections;
import dev.byline.model.Figures;
import dev.byline.model.PaperCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A summary of a parsed page, sufficient to identify its owner and the papers that other pages
/// list too.
///
/// @param format of the page; "" for one that cannot be read
/// @param tellsOfCode whether the page marks the papers with public code
public record PageDigest(List<ProfileDigest> profiles, String format, boolean tellsOfCode) {

  public static final PageDigest EMPTY = new PageDigest(List.of(), "", false);

  public PageDigest {
    profiles = List.copyOf(profiles);
  }

  /// True if the page may list papers; a file of author records has none.
  public boolean listsPapers() {
    return !format.endsWith("-authors");
  }

  /// The digest of one profile.
  public static final class ProfileDigest {
    private final String name;
    private final Figures figures;
    private final List<String> ids;
    private final long[] titles;
    private final SetNames names;

    /// @param name the author's name
    /// @param figures as the page gives them
    /// @param ids identifiers that the page gives of the author, as
    ///   [dev.byline.model.id.PersonId#toString] writes them
    /// @param titles [TitleHash] of each paper, in order; not copied
    /// @param names of the people of a data set
    public ProfileDigest(
        String name, Figures figures, List<String> ids, long[] titles, SetNames names) {
      this.name = name;
      this.figures = figures;
      this.ids = List.copyOf(ids);
      this.titles = titles;
      this.names = names;
    }

    public String name() {
      return name;
    }

    public Figures figures() {
      return figures;
    }

    /// Identifiers that the page gives of the author, as text.
    public List<String> ids() {
      return ids;
    }

    public SetNames names() {
      return names;
    }

    /// The numbers of papers that the page states and lists.
    public PaperCounts counts() {
      return new PaperCounts(figures.paperCount(), titles.length);
    }

    /// [TitleHash] of each paper, in order; not to be changed.
    public long[] titles() {
      return titles;
    }

    /// [TitleHash] of each paper as corrected, in order; not to be changed.
    public long[] titles(Corrections corrections) {
      Map<Long, Map<Integer, Long>> changed = TitleHash.changed(corrections);
      if (changed.isEmpty()) {
        return titles;
      }
      long[] corrected = titles.clone();
      var seen = new HashMap<Long, Integer>();
      for (int i = 0; i < titles.length; i++) {
        int nth = seen.merge(titles[i], 1, Integer::sum) - 1;
        corrected[i] = changed.getOrDefault(titles[i], Map.of()).getOrDefault(nth, titles[i]);
      }
      return corrected;
    }
  }
}
