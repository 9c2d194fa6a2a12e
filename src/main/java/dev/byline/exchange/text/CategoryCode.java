package dev.byline.exchange.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// A test that distinguishes keywords that are arXiv categories from free keywords.
///
/// BibTeX, RIS and CSL have one field for both. A code includes its archive (`cs.LG`), is an
/// archive (`hep-th`), or has the form that author pages show: `LG`, `QUANT-PH`.
public final class CategoryCode {

  private static final Pattern CODE =
      Pattern.compile(
          "[a-z]{2,}(?:-[a-z]{2,})?\\.[A-Za-z-]{2,}"
              + "|(?:hep-(?:th|ph|ex|lat)|gr-qc|quant-ph|nucl-(?:th|ex)|math-ph)"
              + "|(?:astro|cond|chao|solv|acc|comp)-[a-z]{2,3}"
              + "|[A-Z]{2}|[A-Z]{2,}-[A-Z]{2,}");

  private CategoryCode() {}

  public static Optional<String> of(String keyword) {
    boolean mayBeCode =
        keyword.length() == 2 || keyword.indexOf('.') > 0 || keyword.indexOf('-') > 0;
    return mayBeCode && CODE.matcher(keyword).matches() ? Optional.of(keyword) : Optional.empty();
  }
}
