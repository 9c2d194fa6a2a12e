package dev.byline.sync;

import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.identity.DataSet;
import dev.byline.identity.DisplayedProfile;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sink that passes on the papers of some profiles of a page, as the user corrected them, in
/// batches, without those that are left out.
final class EntrySink implements PageSink {

  /// Papers in a batch: enough to make handing over cheap, few enough to hold many batches.
  private static final int BATCH = 64;

  private static final FieldPlace.PaperKey NO_KEY = new FieldPlace.PaperKey("", -1);

  private final Map<Integer, DisplayedProfile> profiles;
  private final Scope scope;
  private final Receiver receiver;
  private int profile;
  private int entry;
  private BitSet left = new BitSet();
  private Corrections.Reading corrections = Corrections.NONE.read();
  private Set<FieldPlace.PaperKey> removed = Set.of();
  private Set<FieldPlace.PaperKey> kept = Set.of();
  private Corrections.Reading keys = Corrections.NONE.read();
  private int passed;
  private List<Entry> batch = new ArrayList<>(BATCH);

  EntrySink(Map<Integer, DisplayedProfile> profiles, Scope scope, Receiver receiver) {
    this.profiles = profiles;
    this.scope = scope;
    this.receiver = receiver;
    begin();
  }

  private void begin() {
    @Nullable DisplayedProfile shown = profiles.get(profile);
    corrections = (shown == null ? Corrections.NONE : shown.corrections()).read();
    left = shown == null ? new BitSet() : (BitSet) scope.skipped(shown).clone();
    removed = shown == null ? Set.of() : shown.removed();
    kept = shown == null ? Set.of() : shown.kept();
    keys = Corrections.NONE.read();
    passed = 0;
  }

  /// A paper of a profile, as the user corrected it.
  ///
  /// @param number its place in the profile, from 0
  /// @param tellsOfCode whether the page marks the papers with public code
  /// @param people who wrote it, each with the name on the paper, where it is of a data set
  /// @param authorIds identifiers of its authors as the record gives them
  /// @param read what the page has, if that is something else
  record Entry(
      DisplayedProfile shown,
      int number,
      Paper paper,
      List<String> authorIds,
      Optional<Paper> read,
      boolean tellsOfCode,
      Map<AuthorId, String> people) {}

  /// The entries of a page that count, and their authors.
  interface Scope {

    /// The entries of a profile that are not passed on.
    BitSet skipped(DisplayedProfile shown);

    /// True if the page of an entry marks the papers with public code.
    boolean tellsOfCode(DisplayedProfile shown, int number);

    /// The people who wrote an entry of a data set.
    ///
    /// @param number its place in the profile, from 0
    /// @param authorIds identifiers of the authors as the record gives them
    Map<AuthorId, String> people(
        DisplayedProfile set, int number, Paper paper, List<String> authorIds);
  }

  /// Takes what the sink passes on.
  interface Receiver {

    /// Some papers of one or several profiles.
    ///
    /// @throws java.util.concurrent.CancellationException to stop reading
    void entries(List<Entry> entries) throws IOException;

    /// The end of a profile, of which all papers have come.
    ///
    /// @param papers how many came
    void end(DisplayedProfile shown, Author author, int papers) throws IOException;
  }

  @Override
  public void paper(Paper paper) {
    paper(paper, List.of());
  }

  @Override
  public void paper(Paper paper, List<String> authorIds) {
    @Nullable DisplayedProfile shown = profiles.get(profile);
    if (shown != null) {
      Paper corrected = corrections.next(paper);
      FieldPlace.PaperKey key = keyed() ? keys.key(paper) : NO_KEY;
      boolean isRemoved = removed.contains(key);
      if (!shown.capture().holds(paper) && !kept.contains(key)) {
        left.set(entry);
      }
      if (!isRemoved && !left.get(entry)) {
        Optional<Paper> read = corrected.equals(paper) ? Optional.empty() : Optional.of(paper);
        Map<AuthorId, String> people =
            DataSet.isSet(shown.author())
                ? scope.people(shown, entry, corrected, authorIds)
                : Map.of();
        batch.add(
            new Entry(
                shown, entry, corrected, authorIds, read, scope.tellsOfCode(shown, entry), people));
        passed++;
      }
      if (batch.size() == BATCH) {
        pass();
      }
    }
    entry++;
  }

  /// True if it matters which paper of the profile is which.
  private boolean keyed() {
    return !removed.isEmpty() || !kept.isEmpty();
  }

  @Override
  public void endProfile(Author author) {
    @Nullable DisplayedProfile shown = profiles.get(profile);
    if (shown != null) {
      pass();
      try {
        receiver.end(shown, shown.corrections().apply(author), passed);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    profile++;
    entry = 0;
    begin();
  }

  private void pass() {
    List<Entry> full = batch;
    batch = new ArrayList<>(BATCH);
    try {
      receiver.entries(full);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void label(LineLabel label) {}

  @Override
  public void issue(ParseIssue issue) {}
}
