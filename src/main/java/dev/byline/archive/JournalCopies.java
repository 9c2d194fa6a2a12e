package dev.byline.archive;

import dev.byline.archive.files.Journal;
import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.PageStore;
import dev.byline.archive.files.StoredPage;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Copies of the journals that lie beside them, such as a sync service leaves where two computers
/// wrote at the same time: "journal (conflicted copy 2026-05-31).jsonl",
/// "journal.sync-conflict-20260531-101112-ABCDEFG.jsonl".
public final class JournalCopies {

  /// Behind the name of a copy that has been taken in.
  private static final String DONE = ".taken-in";

  private final Archive archive;
  private final Journal<ArchiveChange> journal;
  private final PageStore pages;

  JournalCopies(Archive archive, Journal<ArchiveChange> journal, PageStore pages) {
    this.archive = archive;
    this.journal = journal;
    this.pages = pages;
  }

  /// A copy.
  ///
  /// @param original name of the file that it is a copy of
  /// @param changes how many changes the original lacks
  public record Copy(Path file, String original, int changes) {}

  /// All copies that have not been taken in, by name.
  public List<Copy> list() throws IOException {
    if (!Files.isDirectory(archive.folder())) {
      return List.of();
    }
    var copies = new ArrayList<Copy>();
    try (Stream<Path> files = Files.list(archive.folder())) {
      for (Path file : files.sorted().toList()) {
        Optional<String> original = original(file);
        if (original.isPresent() && Files.isRegularFile(file)) {
          copies.add(new Copy(file, original.get(), changes(original.get(), file)));
        }
      }
    }
    return copies;
  }

  private static Optional<String> original(Path file) {
    String name = String.valueOf(file.getFileName());
    return Stream.of("journal", "marks", "groups", "watches")
        .filter(base -> name.startsWith(base) && name.contains(".jsonl"))
        .map(base -> base + ".jsonl")
        .filter(original -> !name.equals(original) && !name.endsWith(DONE))
        .findFirst();
  }

  private int changes(String original, Path copy) throws IOException {
    return switch (original) {
      case "marks.jsonl" -> archive.marks().changesOnlyIn(copy);
      case "groups.jsonl" -> archive.groups().changesOnlyIn(copy);
      case "watches.jsonl" -> archive.watches().changesOnlyIn(copy);
      default -> journal.changesOnlyIn(copy).size();
    };
  }

  /// The copy that lies in `file`.
  ///
  /// @throws IOException if there is none
  public Copy of(Path file) throws IOException {
    Path name = archive.folder().resolve(file.getFileName());
    return list().stream()
        .filter(copy -> copy.file().equals(name))
        .findFirst()
        .orElseThrow(() -> new FileNotFoundException(Wording.of("problem.noCopy", file)));
  }

  /// Changes that were taken in from a copy.
  ///
  /// @param changes how many
  /// @param missing files whose pages are not here, so that they were left out, or whose markup is
  ///   not, so that they came without
  public record Taken(int changes, List<String> missing) {
    public Taken {
      missing = List.copyOf(missing);
    }
  }

  /// Makes what a copy says, and its original does not, count as if it were decided now. The copy
  /// is kept under another name.
  ///
  /// @throws IOException if the copy cannot be read, or what it says cannot be stored
  public Taken takeIn(Copy copy, ArchiveWriter writer) throws IOException {
    var missing = new ArrayList<String>();
    switch (copy.original()) {
      case "marks.jsonl" -> archive.marks().takeIn(copy.file());
      case "groups.jsonl" -> archive.groups().takeIn(copy.file());
      case "watches.jsonl" -> archive.watches().takeIn(copy.file());
      default -> {
        for (ArchiveChange change : journal.changesOnlyIn(copy.file())) {
          var captures = captures(change, writer, missing);
          writer.commit(new ArchiveChange(captures, change.decisions()));
        }
      }
    }
    Files.move(copy.file(), copy.file().resolveSibling(copy.file().getFileName() + DONE));
    return new Taken(copy.changes(), missing);
  }

  private List<Capture> captures(ArchiveChange change, ArchiveWriter writer, List<String> missing)
      throws IOException {
    var captures = new ArrayList<Capture>();
    ArchiveState state = archive.state();
    for (Capture capture : change.captures()) {
      var origin = new PageArrival(capture.source(), capture.captured());
      Optional<Capture> had = state.capture(capture.page());
      Optional<StoredPage> page =
          place(had.map(Capture::stored), capture.stored(), bytes -> writer.add(bytes, origin));
      if (page.isEmpty()) {
        missing.add(capture.source());
        continue;
      }
      Optional<StoredPage> markup = had.flatMap(Capture::markup);
      if (capture.markup().isPresent()) {
        markup =
            place(
                markup,
                capture.markup().get(),
                bytes -> writer.addMarkup(bytes, page.get(), origin));
        if (markup.isEmpty()) {
          missing.add(capture.source());
        }
      }
      int number =
          had.isEmpty() && state.nextNumber() <= capture.number()
              ? capture.number()
              : state.nextNumber() + captures.size();
      captures.add(capture.numbered(number).at(page.get().extent()).with(markup));
    }
    return captures;
  }

  /// A way to write bytes to the archive.
  @FunctionalInterface
  private interface Writing {
    StoredPage write(InputStream bytes) throws IOException;
  }

  /// The location of a page or of markup: the one in the library, the one that the copy states, or
  /// a new one, after copying it from a copy of the raw page file.
  private Optional<StoredPage> place(Optional<StoredPage> known, StoredPage stated, Writing writing)
      throws IOException {
    for (StoredPage here : Stream.concat(known.stream(), Stream.of(stated)).toList()) {
      if (pages.isWhole(here)) {
        return Optional.of(here);
      }
    }
    for (Path volume : pages.copies(stated.extent().volume())) {
      if (PageStore.hash(volume, stated.extent()).equals(stated.page())) {
        try (InputStream bytes = PageStore.open(volume, stated.extent())) {
          return Optional.of(writing.write(bytes));
        }
      }
    }
    return Optional.empty();
  }
}
