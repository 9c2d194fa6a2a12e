package dev.byline.ui.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/// A drawing surface that refuses pictures, strokes, text and all shapes but filled outlines.
///
/// A formula is made of glyphs and rules only. What asks for more is not a formula Byline shows, so
/// each of these throws [UnsupportedOperationException], which leaves the formula as its source.
abstract class RefusedDrawing extends Graphics2D {

  /// The exception of a refused request.
  static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("A formula is drawn with glyphs and rules only");
  }

  @Override
  public void draw(Shape shape) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw refused();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refused();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refused();
  }

  @Override
  public void drawString(String text, int x, int y) {
    throw refused();
  }

  @Override
  public void drawString(String text, float x, float y) {
    throw refused();
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused();
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused();
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused();
  }

  @Override
  public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
    throw refused();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int fifth, int sixth) {
    throw refused();
  }

  @Override
  public void drawLine(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int fifth, int sixth) {
    throw refused();
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int fifth, int sixth) {
    throw refused();
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int fifth, int sixth) {
    throw refused();
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int fifth, int sixth) {
    throw refused();
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    throw refused();
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    throw refused();
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color colour, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color colour, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      int fifth,
      int sixth,
      int seventh,
      int eighth,
      ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      int fifth,
      int sixth,
      int seventh,
      int eighth,
      Color colour,
      ImageObserver observer) {
    throw refused();
  }
}
