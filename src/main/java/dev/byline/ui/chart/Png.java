package dev.byline.ui.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A writer of pictures as PNG.
public final class Png {

  private Png() {}

  /// The bytes of a file. On any thread.
  public static byte[] of(WritableImage image) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
    var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(buffer, "png", out)) {
      throw new IOException("This Java cannot write PNG");
    }
    return out.toByteArray();
  }
}
