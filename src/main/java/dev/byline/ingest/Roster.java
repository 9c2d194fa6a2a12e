package dev.byline.ingest;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Whose profiles one state of the archive shows.
///
/// @param shown by author, in the order in which the authors came in
record Roster(SequencedMap<AuthorId, Shown> shown) {

  static final Roster EMPTY = new Roster(new LinkedHashMap<>());

  /// The newest last: by day, a day that is not known before all others; then as they came in.
  static final Comparator<Capture> BY_DAY =
      Comparator.comparing((Capture c) -> c.captured().map(CaptureDay::date).orElse(LocalDate.MIN))
          .thenComparingInt(Capture::number);

  private static final Comparator<Appearance> BY_AGE =
      Comparator.comparing(Appearance::capture, BY_DAY).thenComparingInt(Appearance::profile);

  Roster {
    shown = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shown));
  }

  /// A profile of an author in one capture.
  private record Appearance(Capture capture, int profile) {
    String name() {
      return capture.profiles().get(profile).name();
    }
  }

  static Roster of(ArchiveState state) {
    Map<AuthorId, List<Appearance>> appearances = new HashMap<>();
    for (Capture capture : state.captures()) {
      for (int i = 0; i < capture.profiles().size(); i++) {
        appearances
            .computeIfAbsent(capture.profiles().get(i).author(), _ -> new ArrayList<>(1))
            .add(new Appearance(capture, i));
      }
    }
    var shown = new LinkedHashMap<AuthorId, Shown>();
    state
        .ranks()
        .forEach((author, rank) -> {
          List<Appearance> all = appearances.getOrDefault(author, List.of());
          if (!all.isEmpty()) {
            shown.put(author, shown(state, author, rank, all));
          }
        });
    return new Roster(shown);
  }

  private static Shown shown(
      ArchiveState state, AuthorId author, int rank, List<Appearance> appearances) {
    List<Appearance> byAge = appearances.stream().sorted(BY_AGE).toList();
    Appearance newest = byAge.getLast();
    var otherNames = new LinkedHashSet<String>();
    byAge.forEach(a -> otherNames.add(a.name()));
    otherNames.remove(newest.name());
    int captures = (int) byAge.stream().map(a -> a.capture().page()).distinct().count();
    return new Shown(
        author,
        rank,
        newest.capture(),
        newest.profile(),
        state.nameGiven(author),
        state.corrections(author),
        List.copyOf(otherNames),
        captures);
  }

  /// What is shown in `to` instead of this.
  RosterChange changeTo(Roster to) {
    return new RosterChange(to, notIn(to), to.notIn(this));
  }

  private List<Shown> notIn(Roster other) {
    return shown.values().stream().filter(s -> !s.equals(other.shown.get(s.author()))).toList();
  }
}
