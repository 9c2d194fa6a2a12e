package dev.byline.dossier;

import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.PlainFormula;

/// A text with its formulas in plain characters: `ℓ₁` for `$\ell_1$`. What has no such form stays
/// as it is written.
final class PlainTitle {

  private PlainTitle() {}

  static String of(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      var span = MathSpan.at(text, i);
      if (span.isPresent()) {
        String source = text.substring(i, span.get().to());
        String formula = text.substring(span.get().contentFrom(), span.get().contentTo());
        plain.append(PlainFormula.write(formula).orElse(source));
        i = span.get().to() - 1;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
