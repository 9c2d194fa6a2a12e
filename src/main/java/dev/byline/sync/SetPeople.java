package dev.byline.sync;

import dev.byline.identity.AssignmentDiff;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.MergedAuthorParts;
import dev.byline.identity.RepeatedListings;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.PaperCounts;
import dev.byline.model.SourceFigures;
import dev.byline.stats.FigureIndexing;
import dev.byline.stats.citations.CountsBySource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// The people of the data sets that go and come in one change, until their records can be written:
/// all that come, after all that go. Not thread-safe.
final class SetPeople implements Closeable {

  /// People kept in memory for each set, 15 MB; more of them make fewer files to merge.
  private static final int HELD = 50_000;

  private final Path scratch;
  private final MergedAuthorParts parts;
  private final Set<AuthorId> parted;
  private final Map<AuthorId, PersonSorter> gone = new HashMap<>();
  private final Map<AuthorId, PersonSorter> come = new HashMap<>();
  private final Map<AuthorId, Ended> ended = new LinkedHashMap<>();

  /// @param scratch folder for temporary files
  /// @param parts hears of people who are parts of authors
  /// @param change says which papers are by another of the name, before it and after it
  SetPeople(Path scratch, MergedAuthorParts parts, AssignmentDiff change) {
    this.scratch = scratch;
    this.parts = parts;
    parted = change.parted();
  }

  private record Ended(DisplayedProfile set, String format) {}

  void goes(EntrySink.Entry entry) throws IOException {
    add(entry, entry.people(), person -> true, gone);
  }

  void comes(EntrySink.Entry entry) throws IOException {
    add(entry, entry.people(), person -> true, come);
  }

  /// Takes an entry of a set that stays: who of one name wrote it may have changed.
  ///
  /// @param before who wrote it before
  void stays(EntrySink.Entry entry, Map<AuthorId, String> before) throws IOException {
    add(entry, before, parted::contains, gone);
    add(entry, entry.people(), parted::contains, come);
  }

  /// @param people in the order of the authors, each with the name on the paper
  private void add(
      EntrySink.Entry entry,
      Map<AuthorId, String> people,
      Predicate<AuthorId> wanted,
      Map<AuthorId, PersonSorter> to)
      throws IOException {
    List<String> ids = entry.authorIds();
    List<String> names = entry.paper().authors();
    var paper = PersonTally.Addition.of(entry.paper());
    int author = 0;
    for (var person : people.entrySet()) {
      String own = "";
      if (!ids.isEmpty()) {
        while (author < names.size() && !names.get(author).equals(person.getValue())) {
          author++;
        }
        own = author < ids.size() ? ids.get(author) : "";
        author++;
      }
      if (wanted.test(person.getKey())) {
        to.computeIfAbsent(entry.shown().author(), _ -> new PersonSorter(scratch, HELD))
            .add(person.getKey(), person.getValue(), own, paper);
      }
    }
  }

  /// Takes note that all papers of a set have come.
  void end(DisplayedProfile set, String format) {
    ended.put(set.author(), new Ended(set, format));
  }

  /// Writes the records.
  ///
  /// @param between is run between two of them, to stop
  /// @param doubles what their papers have of one of them more than once
  void apply(IndexUpdate update, Runnable between, RepeatedListings doubles) throws IOException {
    for (PersonSorter people : gone.values()) {
      people.drain((person, _) -> {
        between.run();
        update.delete(person);
        if (parts.concern(person)) {
          parts.goes(person);
        }
      });
    }
    for (Ended set : ended.values()) {
      PersonSorter people = come.get(set.set().author());
      if (people != null) {
        people.drain((person, tally) -> {
          between.run();
          AuthorRecord record = record(person, tally, set);
          int fewer = doubles.of(person);
          int papers = record.papersListed() - fewer;
          if (parts.concern(person)) {
            parts.comes(record, FigureIndexing.ofSet(papers, record.computed()));
          } else {
            update.put(
                fewer == 0 ? record : record.withPapersListed(papers),
                FigureIndexing.ofSet(papers, record.computed()));
          }
        });
      }
    }
  }

  private static AuthorRecord record(AuthorId person, PersonTally tally, Ended ended) {
    List<String> names = tally.names();
    DisplayedProfile set = ended.set();
    return new AuthorRecord(
        person,
        Author.builder(names.getFirst()).ids(tally.ids()).build(),
        names.subList(1, names.size()),
        set.capture().captured(),
        ended.format(),
        set.capture().page(),
        set.capture().source(),
        tally.papers(),
        tally.newest(),
        set.captures(),
        new PaperCounts(OptionalInt.empty(), tally.papers()),
        computed(tally, ended));
  }

  private static List<SourceFigures> computed(PersonTally tally, Ended ended) {
    int[] citations = tally.citations();
    Optional<Figure> source = tally.source();
    Optional<LocalDate> captured = ended.set().capture().captured().map(CaptureDay::date);
    return citations.length == 0
        ? List.of()
        : List.of(
            CountsBySource.of(
                source.map(Figure::source).orElseGet(() -> SourceFigures.name(ended.format())),
                source.flatMap(Figure::day).or(() -> captured),
                new PaperCounts(OptionalInt.empty(), tally.papers()),
                citations));
  }

  @Override
  public void close() throws IOException {
    for (PersonSorter people : gone.values()) {
      people.close();
    }
    for (PersonSorter people : come.values()) {
      people.close();
    }
  }
}
