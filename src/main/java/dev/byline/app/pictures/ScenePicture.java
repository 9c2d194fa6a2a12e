package dev.byline.app.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// A picture of a scene.
public record ScenePicture(WritableImage image) {

  /// Lists fill their rows in one pass, measure themselves in the next and settle in the third.
  private static final int PASSES = 3;

  /// Takes a picture of `scene` as it is, `scale` pixels for one of the scene. On the window's
  /// thread.
  static ScenePicture of(Scene scene, double scale) {
    layOut(scene);
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
    return new ScenePicture(scene.getRoot().snapshot(how, null));
  }

  /// Lays out `scene`, which need not be shown.
  public static void layOut(Scene scene) {
    for (int i = 0; i < PASSES; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /// Writes the picture as PNG. On any thread.
  void write(Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    if (!ImageIO.write(buffer, "png", file.toFile())) {
      throw new IOException("This Java cannot write PNG: " + file);
    }
  }
}
