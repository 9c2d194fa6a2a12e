package dev.byline.archive;

import dev.byline.archive.files.Journal;
import dev.byline.archive.files.JournalMark;
import dev.byline.archive.files.PageExtent;
import dev.byline.archive.files.PageStore;
import dev.byline.archive.files.Sha256;
import dev.byline.archive.files.StoredPage;
import dev.byline.archive.files.UnnamedPageSearch;
import dev.byline.archive.files.UnnamedPages;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A search for damage in a library folder.
public final class ArchiveCheck {

  private final Archive archive;
  private final Journal<ArchiveChange> journal;
  private final PageStore pages;

  ArchiveCheck(Archive archive, Journal<ArchiveChange> journal, PageStore pages) {
    this.archive = archive;
    this.journal = journal;
    this.pages = pages;
  }

  /// Damage in one of the folder's journals.
  ///
  /// @param file its name
  /// @param damagedLines numbers of its damaged lines, from 1
  /// @param unfinishedBytes bytes at its end that a cut-off write left, or that is still being made
  public record JournalDamage(String file, List<Integer> damagedLines, long unfinishedBytes) {}

  /// Damage in the journal, the marks, the groups and the watches, in this order.
  public List<JournalDamage> journals() throws IOException {
    return List.of(
        damage("journal.jsonl", journal.check()),
        damage("marks.jsonl", archive.marks().check()),
        damage("groups.jsonl", archive.groups().check()),
        damage("watches.jsonl", archive.watches().check()));
  }

  private static JournalDamage damage(String file, Journal.Reading reading) {
    return new JournalDamage(file, reading.damaged(), reading.tail());
  }

  /// Bytes among the raw pages that no line of the journal names.
  public UnnamedPages unnamed() throws IOException {
    var named = new ArrayList<PageExtent>();
    journal.read(
        JournalMark.START,
        Integer.MAX_VALUE,
        change -> change.captures().forEach(capture -> named.addAll(capture.extents())));
    Set<String> known =
        archive.state().allCaptures().stream().map(Capture::page).collect(Collectors.toSet());
    Set<String> unmarked =
        archive.state().captures().stream()
            .filter(capture -> capture.markup().isEmpty())
            .map(Capture::page)
            .collect(Collectors.toSet());
    return new UnnamedPageSearch(pages, named, known, unmarked).run();
  }

  /// The number of changes in the journal.
  public int lines() throws IOException {
    return archive.state().mark().lines();
  }

  /// The damage to the raw page of a capture or to its markup, as a clause: "its bytes have
  /// changed"; empty if there is none.
  public Optional<String> damage(Capture capture) {
    return damage(capture.stored()).or(() -> capture.markup().flatMap(this::damage));
  }

  private Optional<String> damage(StoredPage stored) {
    var digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(pages.open(stored.extent()), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      return Optional.of(Wording.of("check.page.unreadable", e));
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return hash.equals(stored.page())
        ? Optional.empty()
        : Optional.of(Wording.of("check.page.changed"));
  }

  /// The folder that is checked.
  public java.nio.file.Path folder() {
    return archive.folder();
  }
}
