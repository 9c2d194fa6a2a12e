package dev.byline.archive.files;

/// A place in the journal: how many lines come before it, and the checksum of the last of them,
/// which covers all of them.
///
/// @param lines from 0
/// @param bytes length of those lines
/// @param checksum 16 hexadecimal digits
public record JournalMark(int lines, long bytes, String checksum) {

  public static final JournalMark START = new JournalMark(0, 0, "0".repeat(16));

  @Override
  public String toString() {
    return lines + "-" + checksum;
  }
}
