package dev.byline.archive;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An atomic addition to the archive: either all of its captures and decisions are stored, or none.
///
/// The decisions are applied after the captures.
public record ArchiveChange(List<Capture> captures, List<Decision> decisions) {

  /// An absent list, as Jackson hands it over, is an empty one.
  public ArchiveChange(@Nullable List<Capture> captures, @Nullable List<Decision> decisions) {
    this.captures = captures == null ? List.of() : List.copyOf(captures);
    this.decisions = decisions == null ? List.of() : List.copyOf(decisions);
  }

  /// True if it changes nothing.
  public boolean changesNothing() {
    return captures.isEmpty() && decisions.isEmpty();
  }

  /// This with more decisions, which are applied last.
  public ArchiveChange and(List<Decision> more) {
    return more.isEmpty()
        ? this
        : new ArchiveChange(captures, Stream.concat(decisions.stream(), more.stream()).toList());
  }

  public static ArchiveChange of(Decision... decisions) {
    return new ArchiveChange(List.of(), List.of(decisions));
  }
}
