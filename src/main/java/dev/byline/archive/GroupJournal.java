package dev.byline.archive;

import dev.byline.archive.files.Journal;
import dev.byline.archive.files.OwnJournal;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The user's groups of authors; see [OwnJournal]. Safe for use by several threads and processes.
public final class GroupJournal {

  private final OwnJournal<Line, Map<GroupId, AuthorGroup>> journal;

  GroupJournal(Path folder) {
    journal =
        new OwnJournal<>(
            folder, "groups.jsonl", Line.class, Map.<GroupId, AuthorGroup>of(), GroupJournal::with);
  }

  /// One line of the journal.
  ///
  /// @param groups as they are since, whatever they were
  /// @param gone groups that are no longer
  public record Line(List<AuthorGroup> groups, List<GroupId> gone) {

    /// An absent list, as Jackson hands it over, is an empty one.
    public Line(@Nullable List<AuthorGroup> groups, @Nullable List<GroupId> gone) {
      this.groups = groups == null ? List.of() : List.copyOf(groups);
      this.gone = gone == null ? List.of() : List.copyOf(gone);
    }
  }

  private static Map<GroupId, AuthorGroup> with(Map<GroupId, AuthorGroup> state, List<Line> lines) {
    var next = new HashMap<>(state);
    for (Line line : lines) {
      line.gone().forEach(next::remove);
      line.groups().forEach(group -> next.put(group.id(), group));
    }
    return Map.copyOf(next);
  }

  /// The newest groups, by whatever process they were written.
  public Map<GroupId, AuthorGroup> state() throws IOException {
    return journal.state();
  }

  /// Stores what `change` makes of the newest groups, durably.
  ///
  /// @param change empty where nothing is to be stored
  /// @throws IOException if it cannot be stored
  public Map<GroupId, AuthorGroup> write(Function<Map<GroupId, AuthorGroup>, Optional<Line>> change)
      throws IOException {
    return journal.write(change);
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
