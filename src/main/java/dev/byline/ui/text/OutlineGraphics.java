package dev.byline.ui.text;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/// A graphics surface that records the drawing of JLaTeXMath as one path: glyph outlines and rules,
/// without colour.
///
/// The surface has one unit to the em; the path has [#UNITS] to the em, as integers. Not
/// thread-safe.
final class OutlineGraphics extends RefusedState {

  /// Units of the path to one em: at 64 pixels to the em a unit is a sixteenth of a pixel.
  static final int UNITS = 1000;

  /// Longest path kept, in characters. The longest formula of the sample pages has 8,000.
  static final int LONGEST_PATH = 400_000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final StringBuilder path = new StringBuilder();
  private AffineTransform transform = new AffineTransform();
  private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
  private Color colour = Color.BLACK;
  private Stroke stroke = new BasicStroke(0);

  /// All that was drawn, as SVG path data.
  String path() {
    return path.toString();
  }

  @Override
  public void drawChars(char[] data, int offset, int length, int x, int y) {
    var characters = new String(data, offset, length).toCharArray();
    append(font.createGlyphVector(EXACT, characters).getOutline(x, y));
  }

  @Override
  public void fill(Shape shape) {
    append(shape);
  }

  private void append(Shape shape) {
    var at = new double[6];
    for (var i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> append('M', at, 2);
        case PathIterator.SEG_LINETO -> append('L', at, 2);
        case PathIterator.SEG_QUADTO -> append('Q', at, 4);
        case PathIterator.SEG_CUBICTO -> append('C', at, 6);
        default -> path.append('Z');
      }
    }
    if (path.length() > LONGEST_PATH) {
      throw refused();
    }
  }

  private void append(char command, double[] at, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(Math.round(at[i] * UNITS));
    }
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform newTransform) {
    transform = new AffineTransform(newTransform);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font newFont) {
    font = newFont;
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setColor(Color newColour) {
    colour = newColour;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke newStroke) {
    stroke = newStroke;
  }
}
