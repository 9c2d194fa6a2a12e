package dev.byline.exchange.stream;

/// The container format of a file, detected by its first bytes.
public final class PackedContainer {

  private PackedContainer() {}

  public static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  public static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }
}
