package dev.byline.ui.text;

import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/// A converter of the TeX of one formula into its outline, by JLaTeXMath.
///
/// JLaTeXMath keeps state in static fields, so it must run on one thread at a time. It needs no
/// toolkit and no display; the first formula loads its fonts (2 to 3 s on two busy cores).
final class Typesetter {

  /// Widest formula shown, in em: some three lines of an abstract.
  static final double WIDEST = 120;

  /// Highest formula shown, in em, with its depth.
  static final double HIGHEST = 40;

  /// The size that JLaTeXMath takes its fixed lengths for, in points: Computer Modern's own.
  private static final float DESIGN_SIZE = 10;

  /// The outline of `tex`.
  ///
  /// @param tex from [FormulaSource], never the page's own text
  /// @throws RuntimeException of many kinds for what JLaTeXMath cannot set; every caller treats
  ///   them alike
  FormulaOutline typeset(String tex, boolean display) {
    int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
    Box box = new TeXFormula(tex).createTeXIcon(style, DESIGN_SIZE).getBox();
    checkSize(box);
    var graphics = new OutlineGraphics();
    box.draw(graphics, 0, box.getHeight());
    return new FormulaOutline(graphics.path(), box.getWidth(), box.getHeight(), box.getDepth());
  }

  private static void checkSize(Box box) {
    float height = box.getHeight() + box.getDepth();
    boolean fits = box.getWidth() > 0 && box.getWidth() <= WIDEST && height <= HIGHEST;
    if (!fits || height < 0) {
      throw new IllegalArgumentException(
          "A formula of %.0f by %.0f em".formatted(box.getWidth(), height));
    }
  }
}
