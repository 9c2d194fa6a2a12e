package dev.byline.identity;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.IdRedirects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The owners of the profiles in one state of the archive, and the papers that the user has merged.
public final class ProfileAssignment {

  public static final ProfileAssignment EMPTY =
      new ProfileAssignment(List.of(), PaperVerdicts.NONE);

  /// The newest last: by day, a day that is not known before all others; then as they came in.
  public static final Comparator<Capture> BY_DAY =
      Comparator.comparing((Capture c) -> c.captured().map(CaptureDay::date).orElse(LocalDate.MIN))
          .thenComparingInt(Capture::number);

  private static final Comparator<Appearance> BY_AGE =
      Comparator.comparing(Appearance::capture, BY_DAY).thenComparingInt(Appearance::profile);

  private final List<DisplayedProfile> profiles;
  private final Map<AuthorId, List<DisplayedProfile>> byAuthor;
  private final PaperVerdicts papers;
  private final Map<AuthorId, SortedSet<AuthorId>> parts;
  private final Map<DisplayedProfile.Spot, DisplayedProfile> sets = new HashMap<>();

  private ProfileAssignment(List<DisplayedProfile> profiles, PaperVerdicts papers) {
    this.profiles = List.copyOf(profiles);
    this.papers = papers;
    parts = parts(papers.leads());
    profiles.stream()
        .filter(one -> DataSet.isSet(one.owner()))
        .forEach(set -> sets.put(set.spot(), set));
    byAuthor = HashMap.newHashMap(profiles.size());
    for (DisplayedProfile one : profiles) {
      byAuthor.merge(one.author(), List.of(one), ProfileAssignment::joined);
    }
  }

  /// The same where the pages, but not the data sets, were read by other rules than now: none of
  /// them counts as what is shown of it now.
  public ProfileAssignment readBefore() {
    return new ProfileAssignment(
        profiles.stream().map(one -> DataSet.isSet(one.owner()) ? one : one.readBefore()).toList(),
        papers);
  }

  private static List<DisplayedProfile> joined(
      List<DisplayedProfile> some, List<DisplayedProfile> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /// A profile of an author in one capture.
  public record Appearance(Capture capture, int profile) {
    String name() {
      return capture.profiles().get(profile).name();
    }

    Optional<String> format() {
      return capture.profiles().get(profile).format();
    }

    /// True if the page states more papers of the author than it lists.
    boolean isPart(Corrections corrections) {
      return capture
          .profiles()
          .get(profile)
          .counts()
          .filter(counts -> corrections.apply(counts).areOfPart())
          .isPresent();
    }
  }

  public static ProfileAssignment of(ArchiveState state) {
    Map<AuthorId, List<Appearance>> appearances = new HashMap<>();
    for (Capture capture : state.captures()) {
      List<Capture.Owner> owners = state.owners(capture);
      for (int i = 0; i < owners.size(); i++) {
        if (!state.isRemoved(capture, i)) {
          appearances
              .computeIfAbsent(owners.get(i).author(), _ -> new ArrayList<>(1))
              .add(new Appearance(capture, i));
        }
      }
    }
    var shown = new ArrayList<DisplayedProfile>();
    state
        .ranks()
        .forEach((owner, rank) -> {
          if (appearances.containsKey(owner)) {
            shown.addAll(shown(state, owner, rank, appearances));
          }
        });
    return new ProfileAssignment(newest(shown), PaperVerdicts.of(state));
  }

  /// The profiles that are shown of an owner, of each kind of page the newest first: it and, as
  /// long as they are parts, those before.
  private static List<DisplayedProfile> shown(
      ArchiveState state, AuthorId owner, int rank, Map<AuthorId, List<Appearance>> appearances) {
    List<Appearance> newestFirst =
        appearances.getOrDefault(owner, List.of()).stream().sorted(BY_AGE.reversed()).toList();
    Appearance newest = newestFirst.getFirst();
    var otherNames = new LinkedHashSet<String>();
    newestFirst.reversed().forEach(a -> otherNames.add(a.name()));
    otherNames.remove(newest.name());
    AuthorId author = state.verdicts().leads().of(owner);
    long captures =
        state.verdicts().leads().madeOne(author).stream()
            .flatMap(member -> appearances.getOrDefault(member, List.of()).stream())
            .map(a -> a.capture().page())
            .distinct()
            .count();
    var shown = new ArrayList<DisplayedProfile>(1);
    for (List<Appearance> kind : byKind(newestFirst)) {
      for (int i = 0; i < shownOf(kind, state.corrections(owner)); i++) {
        Appearance one = kind.get(i);
        shown.add(
            new DisplayedProfile(
                author,
                owner,
                rank,
                one.capture(),
                one.profile(),
                state.nameGiven(owner),
                state.corrections(owner),
                List.copyOf(otherNames),
                kind.subList(i + 1, kind.size()),
                kind.subList(0, i),
                (int) captures,
                state.papersRemoved(one.capture(), one.profile()),
                state.verdicts().retitles().kept(owner),
                state.sourceChosen(author),
                false));
      }
    }
    return shown;
  }

  /// The number of newest captures of a page that are shown: the newest and, as long as they are
  /// parts, those before.
  private static int shownOf(List<Appearance> newestFirst, Corrections corrections) {
    int shown = 1;
    while (shown < newestFirst.size() && newestFirst.get(shown - 1).isPart(corrections)) {
      shown++;
    }
    return shown;
  }

  /// The captures of each kind of page, in their order: a page of another site is no newer state of
  /// this one. Where the kind of some is not known, all are taken for states of one page.
  private static Collection<List<Appearance>> byKind(List<Appearance> newestFirst) {
    return newestFirst.stream().anyMatch(one -> one.format().isEmpty())
        ? List.of(newestFirst)
        : newestFirst.stream()
            .collect(
                Collectors.groupingBy(Appearance::format, LinkedHashMap::new, Collectors.toList()))
            .values();
  }

  /// Without those of whom an author made one with them by an identifier has a newer page of the
  /// same kind under that identifier: of a person whom a site names otherwise than before.
  private static List<DisplayedProfile> newest(List<DisplayedProfile> shown) {
    Map<AuthorId, List<DisplayedProfile>> byAuthor =
        shown.stream().collect(Collectors.groupingBy(DisplayedProfile::author));
    return shown.stream()
        .filter(
            one -> byAuthor.getOrDefault(one.author(), List.of()).stream().noneMatch(one::isBefore))
        .toList();
  }

  /// All profiles, in the order in which their owners came in.
  public Collection<DisplayedProfile> profiles() {
    return profiles;
  }

  /// The profiles of an author, in that order; none for one who is not shown.
  public List<DisplayedProfile> of(AuthorId author) {
    return byAuthor.getOrDefault(author, List.of());
  }

  /// The profiles of an owner, the newest first.
  public List<DisplayedProfile> ofOwner(AuthorId owner) {
    return of(leads().of(owner)).stream().filter(one -> one.owner().equals(owner)).toList();
  }

  /// True if an author's papers stand on several pages at once.
  public boolean isMadeOfSeveral(AuthorId author) {
    return of(author).size() > 1;
  }

  /// The parts of authors that people of data sets are made one with others in, by author.
  private static Map<AuthorId, SortedSet<AuthorId>> parts(IdRedirects leads) {
    var parts = new HashMap<AuthorId, SortedSet<AuthorId>>();
    leads
        .authors()
        .forEach((part, author) ->
            parts.computeIfAbsent(author, _ -> new TreeSet<>(Set.of(author))).add(part));
    parts.values().removeIf(all -> all.stream().noneMatch(DataSet::isPerson));
    return parts;
  }

  /// The parts of an author that people of data sets belong to; empty for any other author.
  public SortedSet<AuthorId> parts(AuthorId author) {
    return parts.getOrDefault(author, Collections.emptySortedSet());
  }

  /// True if somebody is such a part.
  boolean isPart(AuthorId somebody) {
    return parts.containsKey(leads().of(somebody));
  }

  /// The redirects of authors and papers that were merged.
  IdRedirects leads() {
    return papers.leads();
  }

  /// The data set of which a profile is.
  public Optional<DisplayedProfile> set(DisplayedProfile.Spot spot) {
    return Optional.ofNullable(sets.get(spot));
  }

  public PaperVerdicts papers() {
    return papers;
  }

  /// The difference between this and `to`.
  public AssignmentDiff changeTo(ProfileAssignment to) {
    return new AssignmentDiff(
        this, to, notIn(to), to.notIn(this), to.papers.titlesChangedSince(papers));
  }

  /// The profiles that are not in `other`; those of one author change as a whole.
  private List<DisplayedProfile> notIn(ProfileAssignment other) {
    return profiles.stream()
        .filter(one -> !of(one.author()).equals(other.of(one.author())))
        .toList();
  }
}
