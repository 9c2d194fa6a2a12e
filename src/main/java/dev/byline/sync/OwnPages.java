package dev.byline.sync;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.identity.DataSet;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.PaperIdentity;
import dev.byline.identity.PaperIds;
import dev.byline.identity.ProfileAssignment;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageReading;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The papers that the pages of authors list according to the current parser. A page is parsed when
/// it is first needed, and its entries are kept; data sets are not included. Not thread-safe.
final class OwnPages {

  private final StoredPages pages;
  private final ArchiveState state;
  private final Map<AuthorId, List<DisplayedProfile>> shown = new LinkedHashMap<>();
  private final Map<String, Set<AuthorId>> named = new HashMap<>();
  private final Map<DisplayedProfile.Spot, List<Entry>> entries = new HashMap<>();

  OwnPages(StoredPages pages, ArchiveState state) {
    this.pages = pages;
    this.state = state;
    for (DisplayedProfile one : ProfileAssignment.of(state).profiles()) {
      if (!DataSet.isSet(one.owner())) {
        shown.computeIfAbsent(one.owner(), _ -> new ArrayList<>(1)).add(one);
        names(one)
            .map(TextFolding::words)
            .forEach(name -> named.computeIfAbsent(name, _ -> new HashSet<>()).add(one.owner()));
      }
    }
  }

  private static Stream<String> names(DisplayedProfile one) {
    String own = one.capture().profiles().get(one.profile()).name();
    return Stream.concat(
        Stream.concat(Stream.of(own), one.nameGiven().stream()), one.otherNames().stream());
  }

  /// A paper as a page lists it.
  ///
  /// @param at the profile that lists it
  /// @param number which paper of that profile, from 0
  /// @param key the paper as the page has it
  /// @param form the paper as it was corrected, as listings are compared
  /// @param id the id that it has by itself
  /// @param isHeld whether the library has it; else it is offered
  record Entry(
      DisplayedProfile at,
      int number,
      FieldPlace.PaperKey key,
      PaperIdentity form,
      PaperId id,
      boolean isHeld) {

    /// True if one of `titles` is its title, as the page has it or as it was corrected.
    boolean hasTitle(Set<String> titles) {
      return titles.contains(key.title()) || titles.contains(form.titleKey());
    }
  }

  /// Those of whom there are pages.
  Set<AuthorId> owners() {
    return shown.keySet();
  }

  /// The owners of pages who have one of `names`.
  Set<AuthorId> named(Collection<String> names) {
    return names.stream()
        .flatMap(name -> named.getOrDefault(TextFolding.words(name), Set.of()).stream())
        .collect(Collectors.toSet());
  }

  /// All profiles.
  List<DisplayedProfile> all() {
    return shown.values().stream().flatMap(List::stream).toList();
  }

  /// The profiles of an owner.
  List<DisplayedProfile> shown(AuthorId owner) {
    return shown.getOrDefault(owner, List.of());
  }

  /// The entries on the pages of some owners.
  List<Entry> of(Set<AuthorId> owners) throws IOException {
    var all = new ArrayList<Entry>();
    for (AuthorId owner : owners.stream().sorted().toList()) {
      for (DisplayedProfile one : shown(owner)) {
        all.addAll(of(one));
      }
    }
    return all;
  }

  /// The entries of a profile.
  List<Entry> of(DisplayedProfile one) throws IOException {
    List<Entry> known = entries.get(one.spot());
    if (known == null) {
      known = read(one);
      entries.put(one.spot(), known);
    }
    return known;
  }

  /// True if a capture before those that are shown lists a paper of one of `titles`, which the
  /// newer ones do not list any more.
  boolean listedEarlier(Set<String> titles, Set<AuthorId> owners) throws IOException {
    for (AuthorId owner : owners) {
      List<DisplayedProfile> profiles = shown(owner);
      for (ProfileAssignment.Appearance one :
          profiles.isEmpty()
              ? List.<ProfileAssignment.Appearance>of()
              : profiles.getLast().earlier()) {
        Optional<ParsedPage> page = page(one.capture());
        if (page.isPresent()
            && one.profile() < page.get().profiles().size()
            && page.get().profiles().get(one.profile()).papers().stream()
                .map(paper -> TextFolding.words(paper.title()))
                .anyMatch(titles::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<ParsedPage> page(Capture capture) throws IOException {
    if (!pages.isReadable(capture)) {
      return Optional.empty();
    }
    PageReading reading =
        pages.reader().read(pages.source(capture), capture.captured(), capture.lesson());
    return reading instanceof ParsedPage page ? Optional.of(page) : Optional.empty();
  }

  /// The entries of a profile; none of them is kept. For several threads.
  List<Entry> read(DisplayedProfile one) throws IOException {
    Optional<ParsedPage> page = page(one.capture());
    if (page.isEmpty() || one.profile() >= page.get().profiles().size()) {
      return List.of();
    }
    Profile profile = page.get().profiles().get(one.profile());
    String owner = one.nameGiven().orElse(profile.author().name());
    Corrections.Reading keys = Corrections.NONE.read();
    var all = new ArrayList<Entry>();
    for (Paper paper : profile.papers()) {
      FieldPlace.PaperKey key = keys.key(paper);
      Paper corrected = state.corrections(one.owner()).apply(paper, key);
      boolean isHeld = one.capture().holds(paper) || one.kept().contains(key);
      PaperIdentity form = PaperIdentity.of(corrected, owner);
      all.add(new Entry(one, all.size(), key, form, PaperIds.of(corrected, owner), isHeld));
    }
    return List.copyOf(all);
  }

  /// The entries on a line of which stand the words of a title.
  List<Entry> onLineWith(String titleKey, Set<AuthorId> owners) throws IOException {
    var found = new ArrayList<Entry>();
    for (AuthorId owner : owners.stream().sorted().toList()) {
      for (DisplayedProfile one : shown(owner)) {
        Optional<ParsedPage> page = page(one.capture());
        if (page.isPresent()) {
          Set<Integer> numbers = papersOnLineWith(titleKey, page.get(), one.profile());
          of(one).stream().filter(entry -> numbers.contains(entry.number())).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static Set<Integer> papersOnLineWith(String titleKey, ParsedPage page, int profile) {
    return page.labels().stream()
        .filter(label -> label.profile() == profile && label.paper() >= 0)
        .filter(label -> label.kind() != LineLabel.Kind.ABSTRACT)
        .filter(label ->
            Retitling.contains(TextFolding.words(page.lines().get(label.line() - 1)), titleKey))
        .map(LineLabel::paper)
        .collect(Collectors.toSet());
  }
}
