package dev.byline.identity;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Verdict;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.own.MarkRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The user's verdicts on papers. They merge papers whose titles or years differ, separate papers
/// that nothing else distinguishes, assign a listing to a paper of its own, and assign papers of a
/// data set to another person of the same name. Immutable.
///
/// A verdict refers to the content of listings on the day of the decision. It applies to all
/// listings with that content, original or corrected, even if the ids have changed since.
///
/// Titles of merged papers are equivalent: a listing with one of them is merged with a listing with
/// another.
public final class PaperVerdicts {

  public static final PaperVerdicts NONE =
      new PaperVerdicts(List.of(), IdRedirects.NONE, RenamedTitles.NONE);

  /// The likeness of a paper with the same id: more than that of any that fits.
  private static final int SAME_ID = 3;

  /// By how much more a listing is like one in the same place.
  private static final int SAME_PLACE = SAME_ID + 1;

  private final List<Verdict> all;
  private final IdRedirects leads;
  private final RenamedTitles renamed;
  private final List<Verdict.DifferentPapers> apart = new ArrayList<>();
  private final Set<String> apartTitles = new HashSet<>();
  private final Map<Verdict.SplitPaper, Integer> split = new LinkedHashMap<>();
  private final Map<String, SortedSet<String>> together = new HashMap<>();
  private final Map<Long, Long> buckets = new HashMap<>();

  /// By a person of a data set, by the title of a paper, whose of the same name it is.
  private final Map<AuthorId, Map<String, AuthorId>> namesakes = new HashMap<>();

  /// By somebody told from others of the name, from whom.
  private final Map<AuthorId, AuthorId> toldFrom = new HashMap<>();

  /// @param all in the order in which they were given; those about authors say nothing here
  /// @param leads who has become whom
  /// @param renamed titles that were corrected
  PaperVerdicts(List<Verdict> all, IdRedirects leads, RenamedTitles renamed) {
    this.all = List.copyOf(all);
    this.leads = leads;
    this.renamed =
        renamed.only(
            all.stream()
                .flatMap(verdict -> verdict.works().stream())
                .map(PaperVerdicts::titleKey)
                .collect(Collectors.toSet()));
    for (int i = 0; i < all.size(); i++) {
      switch (all.get(i)) {
        case Verdict.SamePaper(Verdict.Work kept, Verdict.Work other) -> join(kept, other);
        case Verdict.DifferentPapers two -> {
          apart.add(two);
          two.works().forEach(work -> apartTitles.addAll(keys(work)));
        }
        case Verdict.SplitPaper one -> split.put(one, i);
        case Verdict.SameAuthor _,
            Verdict.DifferentAuthors _,
            Verdict.OwnerOf _,
            Verdict.Namesake _,
            Verdict.RemoveAuthor _,
            Verdict.RemoveCapture _,
            Verdict.RemovePaper _ -> {}
      }
    }
    for (Verdict verdict : all) {
      if (verdict instanceof Verdict.Namesake namesake) {
        tellFrom(namesake);
      }
    }
    together.forEach(
        (title, titles) -> buckets.put(TitleHash.ofKey(title), TitleHash.ofKey(titles.first())));
  }

  public static PaperVerdicts of(ArchiveState state) {
    return new PaperVerdicts(
        state.verdicts().aboutPapers(), DataSet.leads(state.verdicts()), RenamedTitles.of(state));
  }

  private void join(Verdict.Work kept, Verdict.Work other) {
    var titles = new TreeSet<String>();
    keys(kept).forEach(title -> titles.addAll(titles(title)));
    keys(other).forEach(title -> titles.addAll(titles(title)));
    titles.forEach(title -> together.put(title, titles));
  }

  private void tellFrom(Verdict.Namesake namesake) {
    Map<String, AuthorId> others =
        namesakes.computeIfAbsent(namesake.person(), _ -> new HashMap<>());
    toldFrom.putIfAbsent(namesake.other(), namesake.person());
    for (Verdict.Work work : namesake.papers()) {
      for (String key : keys(work)) {
        titles(key).forEach(title -> others.put(title, namesake.other()));
      }
    }
  }

  /// The person who wrote a paper of a data set.
  ///
  /// @param named the person of the set whose name it has
  AuthorId person(AuthorId named, String title) {
    AuthorId person = named;
    String key = "";
    // As often as there are people at most, so that no order of verdicts leads in a circle.
    for (int i = 0; i < namesakes.size() && namesakes.containsKey(person); i++) {
      key = key.isEmpty() ? PaperRecord.titleKey(title) : key;
      person = namesakes.getOrDefault(person, Map.of()).getOrDefault(key, person);
    }
    return person;
  }

  /// The person of a data set whose name somebody has who is told from others of the name: the id
  /// alone need not tell the set. The same where nobody is told from others.
  public AuthorId named(AuthorId somebody) {
    AuthorId person = somebody;
    for (int i = 0; i < toldFrom.size() && toldFrom.containsKey(person); i++) {
      person = toldFrom.getOrDefault(person, person);
    }
    return person;
  }

  /// The people of data sets who may have other papers by these verdicts than by `before`.
  Set<AuthorId> peopleChangedSince(PaperVerdicts before) {
    var people = new TreeSet<AuthorId>();
    var named = new TreeSet<>(namesakes.keySet());
    named.addAll(before.namesakes.keySet());
    for (AuthorId person : named) {
      if (!others(person).equals(before.others(person))) {
        addWithOthers(person, people);
        before.addWithOthers(person, people);
      }
    }
    return people;
  }

  private Map<String, AuthorId> others(AuthorId person) {
    return namesakes.getOrDefault(person, Map.of());
  }

  private void addWithOthers(AuthorId person, Set<AuthorId> people) {
    var next = new ArrayDeque<AuthorId>(List.of(person));
    var seen = new HashSet<AuthorId>();
    while (!next.isEmpty()) {
      AuthorId one = next.remove();
      if (seen.add(one)) {
        next.addAll(others(one).values());
      }
    }
    people.addAll(seen);
  }

  private static String titleKey(Verdict.Work work) {
    return PaperRecord.titleKey(work.known().title());
  }

  /// The titles that a paper may have that something was decided about.
  private Set<String> keys(Verdict.Work work) {
    return renamed.of(titleKey(work));
  }

  /// The titles that belong together with `titleKey`, that one included.
  public SortedSet<String> titles(String titleKey) {
    return together.getOrDefault(titleKey, new TreeSet<>(Set.of(titleKey)));
  }

  /// As [#concerns(long)], for a title as it is read.
  public boolean concerns(String title) {
    return !buckets.isEmpty() && concerns(TitleHash.of(title));
  }

  /// True if a title, by its [TitleHash], has to do with papers that are one by the user's word.
  public boolean concerns(long titleHash) {
    return buckets.containsKey(titleHash);
  }

  /// One number for all titles that belong together.
  public long bucket(long titleHash) {
    return buckets.getOrDefault(titleHash, titleHash);
  }

  /// The redirects of authors and papers that were merged.
  IdRedirects leads() {
    return leads;
  }

  /// The titles of which the papers may be others by these verdicts than by `before`.
  SortedSet<String> titlesChangedSince(PaperVerdicts before) {
    var titles = new TreeSet<String>();
    if (!all.equals(before.all) || !renamed.equals(before.renamed)) {
      for (Verdict verdict : symmetricDifference(all, before.all)) {
        for (Verdict.Work work : verdict.works()) {
          var keys = new TreeSet<>(keys(work));
          keys.addAll(before.keys(work));
          keys.forEach(key -> {
            titles.addAll(titles(key));
            titles.addAll(before.titles(key));
          });
        }
      }
    }
    return Collections.unmodifiableSortedSet(titles);
  }

  private static List<Verdict> symmetricDifference(List<Verdict> one, List<Verdict> other) {
    var either = new ArrayList<Verdict>();
    one.stream().filter(v -> !other.contains(v)).forEach(either::add);
    other.stream().filter(v -> !one.contains(v)).forEach(either::add);
    // Where the order or a title alone differs, so may what follows from it.
    return either.isEmpty() ? one : either;
  }

  /// True if some papers are two by the user's word.
  boolean haveApart() {
    return !apart.isEmpty();
  }

  /// True if two listings are of two papers by the user's word.
  boolean areApart(PaperListing one, PaperListing other) {
    return isAboutApart(one)
        && isAboutApart(other)
        && apart.stream()
            .anyMatch(two -> {
              Side side = side(two, one);
              return side != Side.NEITHER && side(two, other) == side.opposite();
            });
  }

  private boolean isAboutApart(PaperListing copy) {
    return copy.forms().stream()
        .anyMatch(paper -> apartTitles.contains(PaperRecord.titleKey(paper.title())));
  }

  /// The one of two papers to which a listing belongs.
  private enum Side {
    ONE,
    OTHER,
    NEITHER;

    Side opposite() {
      return switch (this) {
        case ONE -> OTHER;
        case OTHER -> ONE;
        case NEITHER -> NEITHER;
      };
    }
  }

  /// By what the page has, and only where that says nothing by what was corrected.
  private Side side(Verdict.DifferentPapers two, PaperListing copy) {
    for (Paper paper : copy.forms()) {
      int order =
          Integer.compare(likeness(two.one(), paper, copy), likeness(two.other(), paper, copy));
      if (order != 0) {
        return order > 0 ? Side.ONE : Side.OTHER;
      }
    }
    return Side.NEITHER;
  }

  /// The likeness of a paper to the one that was decided about; 0 if it is another.
  private int likeness(Verdict.Work work, Paper paper, PaperListing copy) {
    String owner = copy.listing().authorName();
    PaperId id = PaperIds.of(paper, owner);
    if (id.equals(work.id()) || id.equals(renamed.id(work.id()))) {
      return SAME_ID;
    }
    return switch (PaperIdentity.of(paper, owner).best(forms(work))) {
      case NONE -> 0;
      case LOOSE -> 1;
      case CLOSE -> 2;
    };
  }

  /// The listings of papers of their own by the user's word, each with the place of that verdict.
  ///
  /// @param copies all listings of some titles
  Map<PaperListing, Integer> split(List<PaperListing> copies) {
    var alone = new HashMap<PaperListing, Integer>();
    split.forEach((verdict, place) ->
        copies.stream()
            .filter(copy -> likeness(verdict, copy) > 0)
            .reduce((one, other) -> likeness(verdict, other) > likeness(verdict, one) ? other : one)
            .ifPresent(copy -> alone.put(copy, place)));
    return alone;
  }

  /// The likeness of a listing to the one that was split off; 0 if it is another.
  private int likeness(Verdict.SplitPaper verdict, PaperListing copy) {
    Listing listing = copy.listing();
    Verdict.Listed listed = verdict.listed();
    if (!leads.of(listed.author()).equals(listing.author())) {
      return 0;
    }
    int likeness =
        copy.forms().stream()
            .mapToInt(paper -> likeness(verdict.paper(), paper, copy))
            .max()
            .orElse(0);
    boolean isThere =
        listing.page().equals(listed.page())
            && listing.profile() == listed.profile()
            && listing.entry() == listed.entry();
    return likeness == 0 || !isThere ? likeness : likeness + SAME_PLACE;
  }

  /// Puts together, among papers of some titles, those that are one by the user's word. Where a
  /// paper's id has changed since, the one that fits best what it was known by is meant.
  void unite(SequencedMap<PaperId, ListingGroup> papers) {
    var become = new HashMap<PaperId, PaperId>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Verdict.SamePaper(Verdict.Work keptWork, Verdict.Work otherWork)) {
        Optional<PaperId> kept = find(keptWork, i, papers, become);
        Optional<PaperId> other = find(otherWork, i, papers, become);
        if (kept.isPresent() && other.isPresent() && !kept.equals(other)) {
          ListingGroup absorbed = papers.remove(other.get());
          ListingGroup into = papers.get(kept.get());
          if (absorbed != null && into != null) {
            into.absorb(absorbed);
          }
          become.put(other.get(), kept.get());
        }
      }
    }
  }

  /// @param place of the verdict; what was split off since is not meant by it
  private Optional<PaperId> find(
      Verdict.Work work,
      int place,
      SequencedMap<PaperId, ListingGroup> papers,
      Map<PaperId, PaperId> become) {
    PaperId id = work.id();
    while (become.containsKey(id)) {
      id = become.getOrDefault(id, id);
    }
    id = papers.containsKey(id) ? id : renamed.id(id);
    while (become.containsKey(id)) {
      id = become.getOrDefault(id, id);
    }
    ListingGroup own = papers.get(id);
    if (own != null && !own.isAloneSince(place)) {
      return Optional.of(id);
    }
    List<PaperIdentity> forms = forms(work);
    var best = PaperIdentity.Fit.NONE;
    Optional<PaperId> found = Optional.empty();
    for (Map.Entry<PaperId, ListingGroup> paper : papers.entrySet()) {
      PaperIdentity.Fit fit =
          paper.getValue().isAloneSince(place)
              ? PaperIdentity.Fit.NONE
              : paper.getValue().fit(forms);
      if (fit.compareTo(best) > 0) {
        best = fit;
        found = Optional.of(paper.getKey());
      }
    }
    return found;
  }

  /// The forms by which a paper was known, under the title it had then and under those that pages
  /// had.
  private List<PaperIdentity> forms(Verdict.Work work) {
    PaperIdentity key = key(work.known());
    return renamed.known(key.titleKey()).stream().map(key::titled).toList();
  }

  /// The form by which a paper was known, to be compared with listings.
  public static PaperIdentity key(MarkRecord.KnownAs known) {
    var paper = Paper.builder(known.title()).authors(known.authors());
    Optional<PartialDate> year = known.year().stream().mapToObj(PartialDate::ofYear).findFirst();
    return PaperIdentity.of(paper.published(year).build(), "");
  }
}
