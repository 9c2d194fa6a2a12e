package dev.byline.identity;

import dev.byline.archive.Capture;
import dev.byline.model.AuthorId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The difference between the rosters of two states of the archive.
///
/// @param from the roster before the change
/// @param to the roster after the change
/// @param gone profiles shown before the change but not after it, by rank
/// @param come profiles shown after the change but not before it, by rank
/// @param titles title keys of papers that may be grouped differently after the change
public record AssignmentDiff(
    ProfileAssignment from,
    ProfileAssignment to,
    List<DisplayedProfile> gone,
    List<DisplayedProfile> come,
    SortedSet<String> titles) {

  /// The size of the pages that come, in bytes.
  public long bytes() {
    return byPage(come).stream().mapToLong(p -> p.capture().extent().length()).sum();
  }

  public boolean isEmpty() {
    return gone.isEmpty() && come.isEmpty() && titles.isEmpty() && moved().isEmpty();
  }

  /// The parts of authors who become parts of others, or stand alone again.
  Set<AuthorId> moved() {
    var ids = new TreeSet<>(from.leads().authors().keySet());
    ids.addAll(to.leads().authors().keySet());
    ids.removeIf(
        id -> from.leads().of(id).equals(to.leads().of(id)) || !(from.isPart(id) || to.isPart(id)));
    return ids;
  }

  /// The people of data sets who may have other papers, of those with their name, than before.
  public Set<AuthorId> parted() {
    return to.papers().peopleChangedSince(from.papers());
  }

  /// The data sets of these people, where they stay as they are.
  public List<DisplayedProfile> partedSets() {
    Set<AuthorId> sets = parted().stream().map(DataSet::owner).collect(Collectors.toSet());
    return to.profiles().stream()
        .filter(shown -> sets.contains(shown.owner()) && !come.contains(shown))
        .toList();
  }

  /// The profiles that go or come.
  public Set<DisplayedProfile.Spot> spots() {
    return Stream.concat(gone.stream(), come.stream())
        .map(DisplayedProfile::spot)
        .collect(Collectors.toSet());
  }

  /// The authors, and the data sets, of whom everything comes.
  public Set<AuthorId> coming() {
    return come.stream().map(DisplayedProfile::author).collect(Collectors.toSet());
  }

  /// The profiles of a page that are meant, by their number in it.
  public record PageProfiles(Capture capture, Map<Integer, DisplayedProfile> profiles) {}

  /// Profiles by page, the pages in the order of their first author.
  public static List<PageProfiles> byPage(List<DisplayedProfile> profiles) {
    var pages = new LinkedHashMap<String, PageProfiles>();
    for (DisplayedProfile shown : profiles) {
      pages
          .computeIfAbsent(
              shown.capture().page(), _ -> new PageProfiles(shown.capture(), new HashMap<>()))
          .profiles()
          .put(shown.profile(), shown);
    }
    return List.copyOf(pages.values());
  }
}
