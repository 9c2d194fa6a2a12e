package dev.byline.words.record;

import dev.byline.library.PaperRecord;
import dev.byline.library.ProfileRef;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The positions of the page owners among a paper's authors.
///
/// The owner is the author with the same folded name, or else the first with the same surname (the
/// last word of the name) and the same initial. For an author whose pages give several names, the
/// first name that is found among the authors counts.
public final class AuthorPositions {

  private final Paper paper;
  private final List<String> folded;
  private final List<Integer> owners = new ArrayList<>();

  public AuthorPositions(PaperRecord record) {
    this(record.paper(), RowCodec.profiles(record));
  }

  AuthorPositions(Paper paper, Collection<ProfileRef> profiles) {
    this.paper = paper;
    folded = new ArrayList<>(paper.authors().size());
    paper.authors().forEach(name -> folded.add(TextFolding.fold(name)));
    var places = new LinkedHashMap<AuthorId, Integer>();
    for (ProfileRef profile : profiles) {
      places.merge(
          profile.id(),
          place(TextFolding.fold(profile.name())),
          (one, other) -> one < 0 ? other : one);
    }
    owners.addAll(places.values());
  }

  private int place(String owner) {
    int index = folded.indexOf(owner);
    return index >= 0 ? index : abbreviatedPlace(owner);
  }

  private int abbreviatedPlace(String owner) {
    String wanted = abbreviated(owner);
    for (int i = 0; i < folded.size(); i++) {
      if (abbreviated(folded.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static String abbreviated(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      return "";
    }
    int surname = stripped.lastIndexOf(' ') + 1;
    return stripped.substring(0, Character.charCount(stripped.codePointAt(0)))
        + ' '
        + stripped.substring(surname);
  }

  /// `sole`, `first`, `last` or `middle` for each owner who is named; who is last is not known when
  /// there are more authors than are named.
  public Set<String> positions() {
    var positions = new TreeSet<String>();
    for (int owner : owners) {
      if (owner >= 0) {
        positions.add(position(owner));
      }
    }
    return positions;
  }

  private String position(int index) {
    int last = paper.moreAuthors() ? Integer.MAX_VALUE : paper.authors().size() - 1;
    if (last == 0) {
      return "sole";
    }
    return index == 0 ? "first" : index == last ? "last" : "middle";
  }

  /// True if any page lists the paper.
  public boolean hasOwners() {
    return !owners.isEmpty();
  }

  /// The folded name of the one author who is nobody's co-author: the owner of all pages that list
  /// the paper.
  public Optional<String> alone() {
    int first = owners.isEmpty() ? -1 : owners.getFirst();
    if (first < 0 || isOwnedByAnother(first)) {
      return Optional.empty();
    }
    String name = folded.get(first);
    return folded.indexOf(name) == folded.lastIndexOf(name) ? Optional.of(name) : Optional.empty();
  }

  /// The named authors who wrote the paper with the owner of a page that lists it: all but the
  /// owner, and the owner too where somebody else's page lists the paper.
  public List<String> coAuthors() {
    var names = new ArrayList<String>();
    for (int i = 0; i < paper.authors().size(); i++) {
      if (isOwnedByAnother(i)) {
        names.add(paper.authors().get(i));
      }
    }
    return names;
  }

  private boolean isOwnedByAnother(int author) {
    for (int owner : owners) {
      if (owner != author) {
        return true;
      }
    }
    return false;
  }
}
