package dev.byline.archive;

import dev.byline.archive.files.Journal;
import dev.byline.archive.files.JournalMark;
import dev.byline.archive.files.PageStore;
import dev.byline.archive.files.Sha256;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Looks for damage in a library folder.
public final class ArchiveCheck {

  private final Archive archive;
  private final Journal<Change> journal;
  private final PageStore pages;

  ArchiveCheck(Archive archive, Journal<Change> journal, PageStore pages) {
    this.archive = archive;
    this.journal = journal;
    this.pages = pages;
  }

  /// Numbers of the damaged lines of the journal, from 1.
  public List<Integer> damagedLines() throws IOException {
    return reading().damaged();
  }

  /// Bytes at the end of the journal that a cut-off write left, or is still writing.
  public long unfinishedBytes() throws IOException {
    return reading().tail();
  }

  /// Numbers of the damaged lines of the marks, from 1.
  public List<Integer> damagedMarks() throws IOException {
    return archive.marks().check().damaged();
  }

  /// Numbers of the damaged lines of the groups, from 1.
  public List<Integer> damagedGroups() throws IOException {
    return archive.groups().check().damaged();
  }

  private Journal.Reading reading() throws IOException {
    return journal.read(JournalMark.START, Integer.MAX_VALUE, _ -> {});
  }

  /// What is wrong with the raw page of a capture, as a clause: "its bytes have changed"; empty if
  /// it is as it came.
  public Optional<String> damage(Capture capture) {
    var digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(pages.open(capture.extent()), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      return Optional.of(Wording.of("check.page.unreadable", e));
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return hash.equals(capture.page())
        ? Optional.empty()
        : Optional.of(Wording.of("check.page.changed"));
  }

  /// The folder that is checked.
  public java.nio.file.Path folder() {
    return archive.folder();
  }
}
