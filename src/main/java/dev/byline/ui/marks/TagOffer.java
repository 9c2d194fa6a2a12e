package dev.byline.ui.marks;

import dev.byline.library.query.FacetValue;
import dev.byline.model.own.OwnMarks;
import java.util.Comparator;
import java.util.List;

/// The tags suggested to a user who is typing one.
public final class TagOffer {

  /// As many as fit on a line or two.
  private static final int LIMIT = 6;

  private TagOffer() {}

  /// Tags with `typed` in them that are not among `present`: those that begin with it first, then
  /// the most frequent.
  ///
  /// @param known all tags, the most frequent first
  public static List<String> of(List<FacetValue> known, OwnMarks present, String typed) {
    String key = OwnMarks.tagKey(typed);
    return known.stream()
        .filter(tag -> tag.value().contains(key) && !present.hasTag(tag.value()))
        .sorted(Comparator.comparing((FacetValue tag) -> !tag.value().startsWith(key)))
        .map(FacetValue::label)
        .limit(LIMIT)
        .toList();
  }
}
