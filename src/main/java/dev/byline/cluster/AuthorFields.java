package dev.byline.cluster;

import dev.byline.library.AuthorRecord;
import dev.byline.model.TextFolding;
import dev.byline.words.record.KeywordText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/// The fields by which an author is searched, ordered and ranked.
final class AuthorFields {

  private AuthorFields() {}

  static void add(AuthorRecord record, Map<String, Double> figures, Map<String, Object> to) {
    AuthorOrder.add(record, to);
    var names = new LinkedHashSet<String>();
    names.add(words(record.author().name()));
    record.nameVariants().forEach(name -> names.add(words(name)));
    to.put(CatalogueLayout.PERSON, names);
    to.put(
        CatalogueLayout.IDS,
        record.author().ids().stream().map(id -> KeywordText.of(id.toString())).toList());
    record
        .author()
        .affiliation()
        .ifPresent(text -> to.put(CatalogueLayout.AFFILIATED, words(text)));
    var single = new LinkedHashMap<String, Object>();
    // In single precision: sums of fractions differ in their last digits by the order in which they
    // were made.
    figures.forEach((name, value) -> single.put(name, value.floatValue()));
    if (!single.isEmpty()) {
      to.put(CatalogueLayout.FIGURES, single);
    }
  }

  private static String words(String text) {
    return KeywordText.of(TextFolding.words(text));
  }
}
