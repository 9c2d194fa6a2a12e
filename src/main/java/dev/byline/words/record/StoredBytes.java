package dev.byline.words.record;

/// A record as an engine stores it: a stretch of bytes that the engine may use again for the next.
///
/// @param offset of the first byte of the record
/// @param length of the record in bytes
// The bytes are read at once and kept nowhere: equality has no meaning.
@SuppressWarnings("ArrayRecordComponent")
public record StoredBytes(byte[] bytes, int offset, int length) {

  /// All of `bytes`.
  public static StoredBytes of(byte[] bytes) {
    return new StoredBytes(bytes, 0, bytes.length);
  }
}
