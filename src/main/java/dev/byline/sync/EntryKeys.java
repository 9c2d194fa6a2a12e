package dev.byline.sync;

import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.identity.ListedPaper;
import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sink that names those papers of a page that are wanted, as decisions name them.
public final class EntryKeys implements PageSink {

  private final String page;
  private final Wanted wanted;
  private final Map<Place, ListedPaper> found = new LinkedHashMap<>();
  private Corrections.Reading keys = Corrections.NONE.read();
  private int profile;
  private int entry;

  /// @param page content hash of the page that is read
  public EntryKeys(String page, Wanted wanted) {
    this.page = page;
    this.wanted = wanted;
  }

  /// A place on the page.
  ///
  /// @param profile which profile of the page, from 0
  /// @param entry which paper of that profile, from 0
  public record Place(int profile, int entry) {}

  /// Tells which papers are wanted.
  @FunctionalInterface
  public interface Wanted {

    /// True if a paper is wanted.
    ///
    /// @param profile which profile of the page, from 0
    /// @param entry which paper of that profile, from 0
    boolean is(int profile, int entry, Paper paper);
  }

  @Override
  public void paper(Paper paper) {
    FieldPlace.PaperKey key = keys.key(paper);
    if (wanted.is(profile, entry, paper)) {
      found.put(
          new Place(profile, entry), new ListedPaper(new Verdict.Entry(page, profile, key), paper));
    }
    entry++;
  }

  @Override
  public void endProfile(Author author) {
    profile++;
    entry = 0;
    keys = Corrections.NONE.read();
  }

  @Override
  public void label(LineLabel label) {}

  @Override
  public void issue(ParseIssue issue) {}

  public List<Verdict.Entry> found() {
    return found.values().stream().map(ListedPaper::entry).toList();
  }

  /// The papers that were wanted, by their places.
  Map<Place, ListedPaper> places() {
    return found;
  }
}
