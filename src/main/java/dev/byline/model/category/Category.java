package dev.byline.model.category;

import java.util.Locale;

/// One category of the arXiv taxonomy.
///
/// @param id with its archive: `cs.LG`, `quant-ph`
/// @param name in English: `Machine Learning`
public record Category(String id, String name) {

  /// The id without its archive, in upper case, as profile pages write it: `LG`, `QUANT-PH`.
  public String code() {
    return id.substring(id.indexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
