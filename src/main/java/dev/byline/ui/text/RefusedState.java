package dev.byline.ui.text;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;

/// A drawing surface that also refuses clips, paints, hints and every state but position, scale,
/// font and one colour.
abstract class RefusedState extends RefusedDrawing {

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refused();
  }

  @Override
  public void setComposite(Composite composite) {
    throw refused();
  }

  @Override
  public void setPaint(Paint paint) {
    throw refused();
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    throw refused();
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    throw refused();
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    throw refused();
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    throw refused();
  }

  @Override
  public RenderingHints getRenderingHints() {
    throw refused();
  }

  @Override
  public void translate(int x, int y) {
    throw refused();
  }

  @Override
  public void shear(double x, double y) {
    throw refused();
  }

  @Override
  public void transform(AffineTransform transform) {
    throw refused();
  }

  @Override
  public Paint getPaint() {
    throw refused();
  }

  @Override
  public Composite getComposite() {
    throw refused();
  }

  @Override
  public void setBackground(Color colour) {
    throw refused();
  }

  @Override
  public Color getBackground() {
    throw refused();
  }

  @Override
  public void clip(Shape shape) {
    throw refused();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    throw refused();
  }

  @Override
  public Graphics create() {
    throw refused();
  }

  @Override
  public void setPaintMode() {
    throw refused();
  }

  @Override
  public void setXORMode(Color colour) {
    throw refused();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw refused();
  }

  @Override
  public Rectangle getClipBounds() {
    throw refused();
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    throw refused();
  }

  @Override
  public Shape getClip() {
    throw refused();
  }

  @Override
  public void setClip(Shape shape) {
    throw refused();
  }

  @Override
  public void dispose() {
    throw refused();
  }
}
