package dev.byline.archive.files;

/// The location of the bytes of a raw page.
///
/// @param volume number of the file in `pages`, from 1
/// @param offset of the first byte in that file
/// @param length in bytes
public record PageExtent(int volume, long offset, long length) {

  /// @throws IllegalArgumentException if there is no such place
  public PageExtent {
    if (volume < 1 || offset < 0 || length < 0) {
      throw new IllegalArgumentException(
          "No such place: volume " + volume + ", offset " + offset + ", length " + length);
    }
  }

  public long end() {
    return offset + length;
  }
}
