package dev.byline.identity;

import dev.byline.model.TextFolding;
import dev.byline.spool.LongSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names in a data set that belong to several people, according to the author identifiers in
/// its records.
///
/// Different identifiers are different people, whatever their names, and one identifier is one
/// person. Authors without an identifier are distinguished by name, and are different from those
/// with one.
public final class SetNames {

  /// Of a data set whose records give no identifiers.
  public static final SetNames NONE = new SetNames(new LongSet(), new LongSet());

  /// Characters of a name before an identifier.
  private static final int MAX_LENGTH = 150;

  /// Hashes of names.
  private final LongSet shared;

  /// Hashes of identifiers with several names.
  private final LongSet renamed;

  /// By identifier, the name that counts of several.
  private final Map<String, String> names = new HashMap<>();

  private SetNames(LongSet shared, LongSet renamed) {
    this.shared = shared;
    this.renamed = renamed;
  }

  /// Learns which identifiers go with which names; order does not matter.
  public static final class Builder {
    private final LongSet pairs = new LongSet();
    private final LongSet names = new LongSet();
    private final LongSet ids = new LongSet();
    private final LongSet shared = new LongSet();
    private final LongSet renamed = new LongSet();
    private boolean isAny;

    /// Takes note of an author of a paper.
    ///
    /// @param given identifiers, "" where the record gives none
    public void add(String name, String given) {
      String id = telling(given);
      String words = TextFolding.words(name);
      if (words.isEmpty()) {
        return;
      }
      isAny |= !id.isEmpty();
      long nameHash = TitleHash.ofKey(words);
      long idHash = TitleHash.ofKey(id);
      if (pairs.add(nameHash * 31 + idHash)) {
        if (!names.add(nameHash)) {
          shared.add(nameHash);
        }
        if (!id.isEmpty() && !ids.add(idHash)) {
          renamed.add(idHash);
        }
      }
    }

    /// The names learnt; nothing is known yet of which of several names counts.
    public SetNames build() {
      return isAny ? new SetNames(shared, renamed) : NONE;
    }
  }

  /// True if some identifier goes with several names, all of which have to be seen once more by
  /// [#see].
  public boolean areRenamed() {
    return !renamed.isEmpty();
  }

  /// Takes note of an author of a paper whose identifier goes with several names: the longest
  /// counts, of equally long ones the first by the alphabet.
  public void see(List<String> authors, List<String> ids) {
    for (int i = 0; i < Math.min(authors.size(), ids.size()); i++) {
      String words = TextFolding.words(authors.get(i));
      String id = telling(ids.get(i));
      if (!words.isEmpty() && renamed.contains(TitleHash.ofKey(id))) {
        names.merge(id, words, SetNames::fuller);
      }
    }
  }

  private static String fuller(String one, String other) {
    int order = Integer.compare(one.length(), other.length());
    return order > 0 || (order == 0 && one.compareTo(other) < 0) ? one : other;
  }

  /// The words that name somebody in an id: those of the name, and behind them the last part of the
  /// identifier where the name is that of several people.
  ///
  /// @param words of the name, folded
  /// @param ids "" where the record gives none
  String key(String words, String ids) {
    String id = telling(ids);
    if (id.isEmpty()) {
      return words;
    }
    String name = names.getOrDefault(id, words);
    return shared.contains(TitleHash.ofKey(name))
        ? name.substring(0, Math.min(MAX_LENGTH, name.length())) + " " + lastPart(id)
        : name;
  }

  /// The identifier that tells people apart, the first of those parted by blanks; "" where there is
  /// none.
  private static String telling(String ids) {
    int blank = ids.indexOf(' ');
    return blank < 0 ? ids : ids.substring(0, blank);
  }

  /// `a10` of `openalex:A10`.
  private static String lastPart(String id) {
    return id.substring(id.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
