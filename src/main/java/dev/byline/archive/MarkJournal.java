package dev.byline.archive;

import dev.byline.archive.files.Journal;
import dev.byline.archive.files.OwnJournal;
import dev.byline.model.own.MarkRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The user's marks; see [OwnJournal]. Safe for use by several threads and processes.
public final class MarkJournal {

  private final OwnJournal<Markings, MarkState> journal;

  MarkJournal(Path folder) {
    journal =
        new OwnJournal<>(
            folder,
            "marks.jsonl",
            Markings.class,
            MarkState.EMPTY,
            (state, lines) ->
                state.with(lines.stream().flatMap(line -> line.marks().stream()).toList()));
  }

  /// One line of the journal.
  record Markings(List<MarkRecord> marks) {
    Markings(@Nullable List<MarkRecord> marks) {
      this.marks = marks == null ? List.of() : List.copyOf(marks);
    }
  }

  /// The newest marks, by whatever process they were written.
  public MarkState state() throws IOException {
    return journal.state();
  }

  /// Stores what `change` makes of the newest marks, durably; all of it counts, or nothing does.
  ///
  /// @throws IOException if it cannot be stored
  public MarkState write(Function<MarkState, List<MarkRecord>> change) throws IOException {
    return journal.write(state ->
        Optional.of(change.apply(state)).filter(marks -> !marks.isEmpty()).map(Markings::new));
  }

  /// A stored change.
  ///
  /// @param before all marks before it
  /// @param after the marks that it stored
  public record Step(MarkState before, List<MarkRecord> after) {
    public Step {
      after = List.copyOf(after);
    }
  }

  /// The change that was stored last, by whatever process; empty where there is none.
  public Optional<Step> last() throws IOException {
    return journal.last((before, line) -> new Step(before, line.marks()));
  }

  /// The number of changes that only a copy of the file has.
  int changesOnlyIn(Path copy) throws IOException {
    return journal.linesOnlyIn(copy).size();
  }

  /// Adds the changes that stand in a copy of the file alone, as if they were made now.
  ///
  /// @throws IOException if the copy cannot be read, or they cannot be stored
  void takeIn(Path copy) throws IOException {
    journal.takeIn(copy);
  }

  /// A check of the file for damage.
  Journal.Reading check() throws IOException {
    return journal.check();
  }
}
