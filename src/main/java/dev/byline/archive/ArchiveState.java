package dev.byline.archive;

import dev.byline.archive.files.JournalMark;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The content of the archive after one of its changes: captures, corrections, names and verdicts.
/// Immutable.
public final class ArchiveState {

  private final JournalMark mark;
  private final int nextNumber;
  private final Map<String, Capture> byPage;
  private final Set<String> removed;
  private final Set<String> purged;
  private final Map<AuthorId, String> names;
  private final Map<AuthorId, Corrections> corrections;
  private final SequencedMap<AuthorId, Integer> ranks;
  private final Map<Optional<AuthorId>, String> sources;
  private final Verdicts ruled;
  private final Verdicts verdicts;
  private final Map<String, Set<String>> titlesRead;
  private final Map<String, Set<String>> titlesKnown;

  private ArchiveState(Builder from, JournalMark mark) {
    this.mark = mark;
    nextNumber = from.nextNumber;
    byPage = new LinkedHashMap<>(from.byPage);
    removed = Set.copyOf(from.removed);
    purged = Set.copyOf(from.purged);
    names = Map.copyOf(from.names);
    corrections = Map.copyOf(from.corrections);
    ranks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(from.ranks));
    sources = Map.copyOf(from.sources);
    ruled = from.verdicts.withAll(from.ruled);
    verdicts = ruled.with(IdJoins.of(identified(), ruled));
    titlesRead = Map.copyOf(from.titlesRead);
    titlesKnown = titlesKnown();
  }

  /// The profiles that give identifiers, of all captures there ever were.
  private List<IdJoins.Profile> identified() {
    var profiles = new ArrayList<IdJoins.Profile>();
    for (Capture capture : byPage.values()) {
      List<Capture.Owner> owners = ruled.owners(capture);
      boolean counts = !removed.contains(capture.page()) && !purged.contains(capture.page());
      for (int i = 0; i < owners.size(); i++) {
        Capture.Owner owner = owners.get(i);
        List<String> ids = IdJoins.ids(owner, corrections(owner.author()));
        if (!ids.isEmpty()) {
          boolean isLeftOut = ruled.isRemoved(capture.page(), i, owner.author());
          profiles.add(new IdJoins.Profile(capture, i, owner, ids, counts && !isLeftOut));
        }
      }
    }
    return profiles;
  }

  private Map<String, Set<String>> titlesKnown() {
    Retitles retitles = verdicts.retitles();
    if (retitles.isEmpty()) {
      return titlesRead;
    }
    var all = new HashMap<String, Set<String>>();
    var titles = new HashSet<>(titlesRead.keySet());
    titles.addAll(retitles.titles().keySet());
    for (String title : titles) {
      var known = new HashSet<>(titlesRead.getOrDefault(title, Set.of()));
      known.add(title);
      Set<String> now = new HashSet<>(retitles.of(known));
      now.remove(title);
      all.put(title, Set.copyOf(now));
    }
    return Map.copyOf(all);
  }

  /// The state of an archive that holds nothing.
  public static ArchiveState empty() {
    return new Builder().build(JournalMark.START);
  }

  /// Names this state among all states of this archive, for a stamp on what was made from it.
  public String id() {
    return mark.toString();
  }

  /// This state as it will be with `change`, once that is committed; its [#id] means nothing.
  public ArchiveState with(ArchiveChange change) {
    var builder = new Builder(this);
    builder.apply(change);
    return builder.build(mark);
  }

  JournalMark mark() {
    return mark;
  }

  /// The number of the next capture.
  public int nextNumber() {
    return nextNumber;
  }

  public boolean isEmpty() {
    return byPage.values().stream().noneMatch(this::counts);
  }

  /// The captures that count, one a page, in no order that means something.
  public Collection<Capture> captures() {
    return byPage.values().stream().filter(this::counts).toList();
  }

  private boolean counts(Capture capture) {
    if (removed.contains(capture.page()) || purged.contains(capture.page())) {
      return false;
    }
    return verdicts.removals().isEmpty()
        || capture.profiles().isEmpty()
        || IntStream.range(0, capture.profiles().size()).anyMatch(i -> !isRemoved(capture, i));
  }

  /// True if a profile of a capture is left out by the user's word.
  public boolean isRemoved(Capture capture, int profile) {
    return verdicts.isRemoved(capture.page(), profile, owners(capture).get(profile).author());
  }

  /// True if the text of a page was given up.
  public boolean isPurged(String page) {
    return purged.contains(page);
  }

  /// Every page's newest capture, the removed ones too.
  public Collection<Capture> allCaptures() {
    return Collections.unmodifiableCollection(byPage.values());
  }

  /// The newest capture of a page, even of a removed one.
  public Optional<Capture> capture(String page) {
    return Optional.ofNullable(byPage.get(page));
  }

  public boolean isRemoved(String page) {
    return removed.contains(page);
  }

  /// The name the user gave an author.
  public Optional<String> nameGiven(AuthorId author) {
    return Optional.ofNullable(names.get(author));
  }

  /// The authors to whom the user gave a name.
  public Set<AuthorId> namedAuthors() {
    return names.keySet();
  }

  /// The user's corrections to an author's pages.
  public Corrections corrections(AuthorId author) {
    return corrections.getOrDefault(author, Corrections.NONE);
  }

  /// The source whose figures of an author the user chose, also for all authors.
  public Optional<String> sourceChosen(AuthorId author) {
    return chosen(Optional.of(author)).or(() -> chosen(Optional.empty()));
  }

  /// The source that the user chose for one author alone, or for all.
  ///
  /// @param author empty for all
  public Optional<String> chosen(Optional<AuthorId> author) {
    return Optional.ofNullable(sources.get(author));
  }

  /// The verdicts in force on authors and papers.
  public Verdicts verdicts() {
    return verdicts;
  }

  /// The titles that pages have, by the title to which the user had corrected them when something
  /// was decided about a paper of that title, and by a title that is read no more, those that are
  /// read in its place; both as folded words.
  public Map<String, Set<String>> titlesRead() {
    return titlesKnown;
  }

  /// The papers of a profile of a capture that are left out, as the page was read when that was
  /// decided and as it is read since.
  public Set<FieldPlace.PaperKey> papersRemoved(Capture capture, int profile) {
    Set<FieldPlace.PaperKey> removedThen = verdicts.papersRemoved(capture.page(), profile);
    return removedThen.isEmpty()
        ? removedThen
        : verdicts.retitles().of(owners(capture).get(profile).author(), removedThen);
  }

  /// The owners of the profiles in a capture, in order: as assigned at import, unless the user has
  /// reassigned one since.
  public List<Capture.Owner> owners(Capture capture) {
    return verdicts.owners(capture);
  }

  /// All authors there ever were, in the order in which they came in, each with its place in that
  /// order, from 0.
  public SequencedMap<AuthorId, Integer> ranks() {
    return ranks;
  }

  /// Plays changes one after the other.
  public static final class Builder {
    private int nextNumber;
    private final Map<String, Capture> byPage;
    private final Set<String> removed;
    private final Set<String> purged;
    private final Map<AuthorId, String> names;
    private final Map<AuthorId, Corrections> corrections;
    private final SequencedMap<AuthorId, Integer> ranks;
    private final Map<Optional<AuthorId>, String> sources;
    private Verdicts verdicts;
    private final LinkedHashMap<Verdict, Evidence> ruled;
    private final Map<String, Set<String>> titlesRead;

    public Builder() {
      byPage = new LinkedHashMap<>();
      removed = new HashSet<>();
      purged = new HashSet<>();
      names = new HashMap<>();
      corrections = new HashMap<>();
      ranks = new LinkedHashMap<>();
      sources = new HashMap<>();
      verdicts = Verdicts.NONE;
      ruled = new LinkedHashMap<>();
      titlesRead = new HashMap<>();
    }

    public Builder(ArchiveState state) {
      nextNumber = state.nextNumber;
      byPage = new LinkedHashMap<>(state.byPage);
      removed = new HashSet<>(state.removed);
      purged = new HashSet<>(state.purged);
      names = new HashMap<>(state.names);
      corrections = new HashMap<>(state.corrections);
      ranks = new LinkedHashMap<>(state.ranks);
      sources = new HashMap<>(state.sources);
      verdicts = state.ruled;
      ruled = new LinkedHashMap<>(verdicts.all());
      titlesRead = new HashMap<>(state.titlesRead);
    }

    public void apply(ArchiveChange change) {
      change.captures().forEach(this::add);
      change.decisions().forEach(this::add);
    }

    private void add(Capture capture) {
      byPage.put(capture.page(), capture);
      removed.remove(capture.page());
      purged.remove(capture.page());
      nextNumber = Math.max(nextNumber, capture.number() + 1);
      capture.profiles().forEach(p -> ranks.putIfAbsent(p.author(), ranks.size()));
    }

    private void add(Decision decision) {
      switch (decision) {
        case Decision.RemovePage(String page) -> {
          if (byPage.containsKey(page)) {
            removed.add(page);
          }
        }
        case Decision.PurgePage(String page) -> {
          if (byPage.containsKey(page)) {
            purged.add(page);
          }
        }
        case Decision.NameAuthor(AuthorId author, String name) -> {
          if (name.isBlank()) {
            names.remove(author);
          } else {
            names.put(author, name);
          }
        }
        case Decision.ChooseSource(Optional<AuthorId> author, Optional<String> source) ->
            sources.compute(author, (_, _) -> source.orElse(null));
        case Decision.CorrectField(AuthorId author, Correction correction) ->
            corrections.merge(
                author, Corrections.NONE.with(correction), (all, _) -> all.with(correction));
        case Decision.Rule(Verdict verdict, Evidence grounds) -> {
          ruled.putLast(verdict, grounds);
          verdict.works().forEach(work -> keepTitles(TextFolding.words(work.known().title())));
          if (verdict instanceof Verdict.OwnerOf(_, _, AuthorId author)) {
            ranks.putIfAbsent(author, ranks.size());
          }
        }
        case Decision.TakeBack(Verdict verdict) -> ruled.remove(verdict);
        case Decision.Retitled one -> {
          verdicts = verdicts.with(one);
          corrections.computeIfPresent(
              one.author(), (_, all) -> all.withRetitled(one.was(), one.now()));
        }
        case Decision.Detach(Decision.Retitled one) -> {
          verdicts = verdicts.without(one);
          corrections.computeIfPresent(
              one.author(), (_, all) -> all.withoutRetitled(one.was(), one.now()));
        }
        case Decision.LetGo one -> verdicts = verdicts.with(one);
      }
    }

    /// A correction may be taken back later, and what was decided holds all the same.
    private void keepTitles(String corrected) {
      Set<String> read =
          corrections.values().stream()
              .flatMap(all -> all.titlesCorrectedTo(corrected))
              .collect(Collectors.toUnmodifiableSet());
      if (!read.isEmpty()) {
        titlesRead.put(corrected, read);
      }
    }

    public ArchiveState build(JournalMark mark) {
      return new ArchiveState(this, mark);
    }
  }
}
