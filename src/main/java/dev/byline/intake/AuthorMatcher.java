package dev.byline.intake;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.identity.AuthorIds;
import dev.byline.identity.DataSet;
import dev.byline.identity.PageDigest;
import dev.byline.model.AuthorId;
import dev.byline.model.Figures;
import dev.byline.model.TextFolding;
import dev.byline.model.id.PersonId;
import dev.byline.model.name.PersonName;
import dev.byline.spool.LongSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A matcher of the profiles of a page with authors: one in the library, or a new one.
///
/// An equal name is not enough. The author is the same if a page of the same kind gives the same
/// identifiers, if there is a common title, if the file has the same name, if the page is another
/// part of one list, or, where neither page gives identifiers, if the other author's papers are
/// unknown; otherwise the new author gets an id of its own. Different identifiers of one scheme are
/// different people. Among several candidates, the one with the most common titles is chosen. If
/// the user has marked two of them as different people, only a common title decides.
public final class AuthorMatcher {

  private final ArchiveState state;
  private final Titles titles;
  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<AuthorId, Known> byId = new HashMap<>();
  private final Set<AuthorId> taken = new HashSet<>();

  /// @param titles reads pages that the library has
  public AuthorMatcher(ArchiveState state, Titles titles) {
    this.state = state;
    this.titles = titles;
    state.allCaptures().stream()
        .sorted(Comparator.comparingInt(Capture::number))
        .forEach(this::remember);
    taken.addAll(state.ranks().keySet());
    state.ranks().keySet().forEach(a -> state.nameGiven(a).ifPresent(n -> index(n, known(a))));
  }

  /// Gives the digest of a page that the library has.
  @FunctionalInterface
  public interface Titles {
    PageDigest digest(Capture capture) throws IOException;
  }

  /// An author, with the captures so far.
  ///
  /// @param ids all identifiers that they give
  /// @param pages the kinds of pages they are of, each with its identifiers
  private record Known(
      AuthorId author, List<Capture> captures, Set<String> ids, Set<IdentifiedPage> pages) {

    Known(AuthorId author) {
      this(author, new ArrayList<>(1), new HashSet<>(), new HashSet<>());
    }

    void add(Capture capture, Capture.Owner owner) {
      captures.add(capture);
      ids.addAll(owner.ids());
      owner
          .format()
          .filter(_ -> !owner.ids().isEmpty())
          .ifPresent(format -> pages.add(new IdentifiedPage(format, Set.copyOf(owner.ids()))));
    }

    boolean hasSource(String source) {
      return captures.stream().anyMatch(c -> c.source().equals(source));
    }
  }

  /// A kind of page, with the identifiers that one of that kind gives.
  private record IdentifiedPage(String format, Set<String> ids) {}

  /// Takes note of a capture that is or will be in the library.
  void remember(Capture capture) {
    for (Capture.Owner owner : state.owners(capture)) {
      taken.add(owner.author());
      Known known = known(owner.author());
      known.add(capture, owner);
      index(owner.name(), known);
    }
  }

  private Known known(AuthorId author) {
    return byId.computeIfAbsent(author, Known::new);
  }

  private void index(String name, Known known) {
    List<Known> same = byName.computeIfAbsent(key(name), _ -> new ArrayList<>(1));
    if (!same.contains(known)) {
      same.add(known);
    }
  }

  private static String key(String name) {
    String words = TextFolding.words(name);
    return words.isEmpty() ? name : words;
  }

  /// The owners of the profiles of a page, in order.
  ///
  /// @param edits the names that count in place of the page's
  /// @param source name of the file it comes from
  public List<Capture.Owner> owners(PageDigest page, PageEdits edits, String source)
      throws IOException {
    var owners = new ArrayList<Capture.Owner>();
    var here = new HashSet<AuthorId>();
    for (PageDigest.ProfileDigest profile : page.profiles()) {
      Optional<String> given = edits.of(owners.size()).name();
      AuthorId author = author(page, profile, given.orElse(profile.name()), source, here);
      taken.add(author);
      here.add(author);
      owners.add(
          new Capture.Owner(
              author,
              profile.name(),
              Optional.of(profile.counts()).filter(_ -> page.listsPapers()),
              profile.ids(),
              Optional.of(page.format())));
    }
    return owners;
  }

  /// The one owner of a data set: a set that the library has and this is a later state of, or a new
  /// one. It is the same set when the file has the same name and half of the titles of the smaller
  /// one are in both.
  List<Capture.Owner> setOwner(PageDigest page, String source) throws IOException {
    PageDigest.ProfileDigest profile = page.profiles().getFirst();
    Optional<AuthorId> before = Optional.empty();
    for (Known known : same(profile.name(), true)) {
      if (before.isEmpty() && known.hasSource(source) && isMostlyIn(profile, known)) {
        before = Optional.of(known.author());
      }
    }
    AuthorId set = before.orElseGet(() -> DataSet.next(profile.name(), taken));
    taken.add(set);
    return List.of(new Capture.Owner(set, profile.name()));
  }

  private boolean isMostlyIn(PageDigest.ProfileDigest profile, Known known) throws IOException {
    LongSet wanted = titleSet(profile);
    for (long[] titles : titles(known)) {
      long common = Arrays.stream(titles).filter(wanted::contains).count();
      if (2 * common >= Math.min(titles.length, profile.titles().length)) {
        return true;
      }
    }
    return false;
  }

  private static LongSet titleSet(PageDigest.ProfileDigest profile) {
    var titles = new LongSet();
    for (long title : profile.titles()) {
      titles.add(title);
    }
    return titles;
  }

  /// Those of a name who are data sets, or who are not.
  private List<Known> same(String name, boolean sets) {
    return byName.getOrDefault(key(name), List.of()).stream()
        .filter(k -> DataSet.isSet(k.author()) == sets)
        .toList();
  }

  private AuthorId author(
      PageDigest page,
      PageDigest.ProfileDigest profile,
      String name,
      String source,
      Set<AuthorId> here)
      throws IOException {
    List<Known> same =
        candidates(name, profile.name()).stream()
            .filter(known -> !PersonId.areDifferent(known.ids(), profile.ids()))
            .toList();
    var like = new IdentifiedPage(page.format(), Set.copyOf(profile.ids()));
    Optional<Known> match =
        undisputed(same.stream().filter(k -> k.pages().contains(like)).toList());
    if (match.isEmpty()) {
      match = withCommonTitle(same, profile, source);
    }
    if (match.isEmpty()) {
      List<Known> others = same.stream().filter(k -> !here.contains(k.author())).toList();
      match = undisputed(continued(others, profile));
      if (match.isEmpty()) {
        match = undisputed(others.stream().filter(k -> k.hasSource(source)).toList());
      }
      if (match.isEmpty()) {
        match = profile.ids().isEmpty() ? undisputed(withoutPapers(others)) : Optional.empty();
      }
    }
    return match.map(Known::author).orElseGet(() -> AuthorIds.next(name, taken));
  }

  /// Authors of a name; where there are none, those of the name on the page if the one may be
  /// written as the other.
  private List<Known> candidates(String name, String onPage) {
    List<Known> same = same(name, false);
    boolean isRewritten =
        PersonName.read(name).relationTo(PersonName.read(onPage)) != PersonName.Relation.DIFFERENT;
    return same.isEmpty() && isRewritten ? same(onPage, false) : same;
  }

  /// The one with most titles in common, if any; among equals the one with a file of that name.
  private Optional<Known> withCommonTitle(
      List<Known> same, PageDigest.ProfileDigest profile, String source) throws IOException {
    if (same.isEmpty() || profile.titles().length == 0) {
      return Optional.empty();
    }
    LongSet wanted = titleSet(profile);
    Optional<Known> best = Optional.empty();
    long bestCount = 0;
    for (Known known : same) {
      long count = common(known, wanted);
      boolean breaksTie =
          count > 0
              && count == bestCount
              && known.hasSource(source)
              && best.filter(b -> b.hasSource(source)).isEmpty();
      if (count > bestCount || breaksTie) {
        best = Optional.of(known);
        bestCount = count;
      }
    }
    return best;
  }

  /// The largest number of titles that a profile of `known` has in common with `wanted`.
  private long common(Known known, LongSet wanted) throws IOException {
    long most = 0;
    for (long[] lists : titles(known)) {
      most = Math.max(most, Arrays.stream(lists).filter(wanted::contains).count());
    }
    return most;
  }

  /// Those of whom a capture is another part of the list that `profile` is a part of: its figures
  /// are the same, the count of papers and another one at least, and both lists fit into the count.
  private List<Known> continued(List<Known> same, PageDigest.ProfileDigest profile)
      throws IOException {
    var continued = new ArrayList<Known>();
    Figures figures = profile.figures();
    boolean tells =
        profile.titles().length > 0
            && profile.counts().areOfPart()
            && (figures.citations().isPresent() || figures.hIndex().isPresent());
    for (Known known : tells ? same : List.<Known>of()) {
      boolean isContinued =
          profiles(known).stream()
              .anyMatch(part ->
                  part.figures().equals(figures)
                      && part.counts().listed() <= profile.counts().unlisted());
      if (isContinued) {
        continued.add(known);
      }
    }
    return continued;
  }

  private List<Known> withoutPapers(List<Known> same) throws IOException {
    var without = new ArrayList<Known>();
    for (Known known : same) {
      if (known.ids().isEmpty() && titles(known).stream().allMatch(t -> t.length == 0)) {
        without.add(known);
      }
    }
    return without;
  }

  /// The first, unless the user has said that it and another of them are two people.
  private Optional<Known> undisputed(List<Known> possible) {
    return possible.stream()
        .findFirst()
        .filter(first ->
            possible.stream()
                .noneMatch(k -> state.verdicts().areDifferent(first.author(), k.author())));
  }

  /// The titles on each profile of an author.
  private List<long[]> titles(Known known) throws IOException {
    return profiles(known).stream().map(PageDigest.ProfileDigest::titles).toList();
  }

  private List<PageDigest.ProfileDigest> profiles(Known known) throws IOException {
    var all = new ArrayList<PageDigest.ProfileDigest>();
    for (Capture capture : known.captures()) {
      if (state.isPurged(capture.page())) {
        continue;
      }
      List<PageDigest.ProfileDigest> profiles = titles.digest(capture).profiles();
      List<Capture.Owner> owners = state.owners(capture);
      for (int i = 0; i < Math.min(profiles.size(), owners.size()); i++) {
        if (owners.get(i).author().equals(known.author())) {
          all.add(profiles.get(i));
        }
      }
    }
    return all;
  }
}
