package dev.byline.index.store;

import dev.byline.library.PaperRecord;
import dev.byline.library.query.Facet;
import dev.byline.words.record.FacetTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// The values that a paper has in the facets of which any text can be a value, as the index keeps
/// them.
public final class FacetValues {

  /// Those facets. Of co-authors no values are kept: they are authors but those that [PackedFacets]
  /// tell.
  public static final List<Facet> ALL =
      List.of(Facet.CATEGORY, Facet.AUTHOR, Facet.AFFILIATION, Facet.VENUE, Facet.PROFILE);

  private FacetValues() {}

  /// The values, each once, in the order of the index.
  static List<BytesRef> of(Facet facet, PaperRecord record) {
    List<String> found = FacetTexts.of(facet, record);
    var values = new ArrayList<BytesRef>(found.size());
    for (String value : found) {
      if (!value.isBlank()) {
        values.add(Schema.bytes(value));
      }
    }
    if (values.size() > 1) {
      Collections.sort(values);
      dropRepeated(values);
    }
    return values;
  }

  private static void dropRepeated(List<BytesRef> values) {
    for (int i = values.size() - 1; i > 0; i--) {
      if (values.get(i).equals(values.get(i - 1))) {
        values.remove(i);
      }
    }
  }
}
