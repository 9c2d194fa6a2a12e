package dev.byline.sync;

import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.ProfileAssignment;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.parse.ParsedPage;
import dev.byline.stats.ListMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lists of authors of whom the newest capture is a part, joined with the captures before: an
/// entry of an earlier capture counts where no later one lists the paper. Not thread-safe.
public final class JoinedLists {

  private final StoredPages pages;
  private final ProfileAssignment roster;
  private final Map<AuthorId, Map<DisplayedProfile.Spot, BitSet>> superseded = new HashMap<>();

  /// @param roster whose profiles these are
  public JoinedLists(StoredPages pages, ProfileAssignment roster) {
    this.pages = pages;
    this.roster = roster;
  }

  /// The entries of a profile that later captures of its owner list too.
  ///
  /// @throws UncheckedIOException if a page cannot be read
  BitSet superseded(DisplayedProfile shown) {
    if (shown.later().isEmpty()) {
      return new BitSet();
    }
    return superseded
        .computeIfAbsent(shown.owner(), this::supersededOf)
        .getOrDefault(shown.spot(), new BitSet());
  }

  private Map<DisplayedProfile.Spot, BitSet> supersededOf(AuthorId owner) {
    var found = new HashMap<DisplayedProfile.Spot, BitSet>();
    var joined = new ArrayList<Paper>();
    for (DisplayedProfile shown : roster.ofOwner(owner)) {
      List<Paper> list = list(shown);
      BitSet again = again(list, joined);
      found.put(shown.spot(), again);
      addOthers(list, again, joined);
    }
    return found;
  }

  /// The number of papers on the list of an owner once a page with `papers` comes as its newest
  /// part.
  public int sizeWith(List<Paper> papers, AuthorId owner) {
    var joined = new ArrayList<>(papers);
    for (DisplayedProfile shown : roster.ofOwner(owner)) {
      List<Paper> list = list(shown);
      addOthers(list, again(list, joined), joined);
    }
    return joined.size();
  }

  /// The entries of an earlier list that are in the later ones, of which they are joined.
  private static BitSet again(List<Paper> list, List<Paper> joined) {
    var again = new BitSet();
    for (int place : ListMatch.places(list, joined)) {
      if (place != ListMatch.NONE) {
        again.set(place);
      }
    }
    return again;
  }

  private static void addOthers(List<Paper> list, BitSet again, List<Paper> joined) {
    for (int i = 0; i < list.size(); i++) {
      if (!again.get(i)) {
        joined.add(list.get(i));
      }
    }
  }

  private List<Paper> list(DisplayedProfile shown) {
    Capture capture = shown.capture();
    try {
      if (pages.isReadable(capture)
          && pages.reader().read(pages.source(capture), capture.captured(), capture.lesson())
              instanceof ParsedPage page
          && shown.profile() < page.profiles().size()) {
        Corrections.Reading reading = shown.corrections().read();
        return page.profiles().get(shown.profile()).papers().stream().map(reading::next).toList();
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
