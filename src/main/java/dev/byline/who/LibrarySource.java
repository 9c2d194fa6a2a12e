package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.identity.DataSet;
import dev.byline.model.CaptureDay;
import dev.byline.model.PaperCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// A page or data set of a library, as imported on one day.
///
/// @param page content hash of the raw page
/// @param profiles which profiles of it count, from 0
/// @param kind whether its papers are of one author
/// @param name of the author; of a data set and of a file of several authors, the file's
/// @param file it came from
/// @param papers how many it lists; empty where that was not counted
/// @param bytes of the raw page
public record LibrarySource(
    String page,
    List<Integer> profiles,
    Kind kind,
    String name,
    String file,
    Optional<CaptureDay> captured,
    OptionalLong papers,
    long bytes) {

  /// The kind of a source.
  public enum Kind {
    PAGE,
    DATA_SET,
    AUTHORS
  }

  public LibrarySource {
    profiles = List.copyOf(profiles);
  }

  /// The sources that count, the last imported first.
  public static List<LibrarySource> of(ArchiveState state) {
    var sources = new ArrayList<LibrarySource>();
    state.captures().stream()
        .sorted(Comparator.comparingInt(Capture::number).reversed())
        .forEach(capture -> sources.add(of(capture, state)));
    return List.copyOf(sources);
  }

  private static LibrarySource of(Capture capture, ArchiveState state) {
    List<Capture.Owner> owners = state.owners(capture);
    List<Integer> profiles =
        IntStream.range(0, owners.size())
            .filter(i -> !state.isRemoved(capture, i))
            .boxed()
            .toList();
    Kind kind =
        owners.stream().anyMatch(owner -> DataSet.isSet(owner.author()))
            ? Kind.DATA_SET
            : profiles.size() == 1 ? Kind.PAGE : Kind.AUTHORS;
    String name =
        kind == Kind.PAGE ? name(owners.get(profiles.getFirst()), state) : capture.source();
    return new LibrarySource(
        capture.page(),
        profiles,
        kind,
        name,
        capture.source(),
        capture.captured(),
        papers(profiles.stream().map(owners::get).toList()),
        capture.bytes());
  }

  private static String name(Capture.Owner owner, ArchiveState state) {
    return state.nameGiven(state.verdicts().leads().of(owner.author())).orElse(owner.name());
  }

  private static OptionalLong papers(List<Capture.Owner> owners) {
    return owners.stream().allMatch(owner -> owner.counts().isPresent()) && !owners.isEmpty()
        ? OptionalLong.of(
            owners.stream()
                .flatMap(owner -> owner.counts().stream())
                .mapToLong(PaperCounts::listed)
                .sum())
        : OptionalLong.empty();
  }
}
