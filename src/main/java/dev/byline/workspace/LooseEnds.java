package dev.byline.workspace;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.archive.MarkJournal;
import dev.byline.archive.Verdict;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.model.own.MarkRecord;
import dev.byline.sync.Hanging;
import dev.byline.sync.IndexKeeper;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The marks and decisions on papers that no page lists any more, and a way to assign them to other
/// papers.
public final class LooseEnds {

  /// A kind of thing that hangs on a paper.
  public enum Kind {
    STAR,
    NOTE,
    TAG,
    READ,
    /// That it is one with another, or split off.
    DECISION,
    /// A field of it was corrected, or it was removed.
    CORRECTION
  }

  /// Papers that a person chooses from.
  private static final int MAX_CANDIDATES = 5;

  /// Papers of an author's pages that are looked at.
  private static final int MAX_LISTED = 1000;

  private final LibraryFolder library;
  private final IndexKeeper keeper;
  private final MarkJournal marks;

  /// @param marks as they are stored
  LooseEnds(LibraryFolder library, IndexKeeper keeper, MarkJournal marks) {
    this.marks = marks;
    this.library = library;
    this.keeper = keeper;
  }

  /// Something that belongs to no paper now.
  ///
  /// @param kinds what it is
  /// @param candidates the papers that may be meant, the likeliest first
  public record LooseEnd(Hanging one, Set<Kind> kinds, List<PaperHit> candidates) {

    public LooseEnd {
      kinds = Set.copyOf(kinds);
      candidates = List.copyOf(candidates);
    }

    /// The title of the paper that no page lists any more.
    public String title() {
      return one.title();
    }

    /// The decision that lets go of it.
    public Decision lettingGo() {
      return new Decision.LetGo(one.key(), one.id(), true);
    }
  }

  /// All of them with what hangs on them and what may be meant, by their titles.
  public List<LooseEnd> all() throws IOException {
    var all = new ArrayList<LooseEnd>();
    for (Hanging one : list()) {
      all.add(new LooseEnd(one, kinds(one), candidates(one)));
    }
    all.sort(Comparator.comparing(LooseEnd::title));
    return List.copyOf(all);
  }

  /// All of them. Reads the pages of those who are concerned.
  public List<Hanging> list() throws IOException {
    return keeper.loose();
  }

  /// The papers that may be meant: those that the same pages list now, by the words that their
  /// titles share with the old one, the likeliest first; none that shares no word.
  public List<PaperHit> candidates(Hanging one) throws IOException {
    Set<String> words = words(one.key().title());
    Map<PaperId, PaperHit> listed = new LinkedHashMap<>();
    for (AuthorId owner : one.owners().stream().sorted().toList()) {
      PaperQuery query = PaperQuery.ALL.and(Clause.OneOf.profile(owner));
      library
          .library()
          .papers(query, PageRequest.first(MAX_LISTED), () -> false)
          .hits()
          .forEach(hit -> listed.putIfAbsent(hit.id(), hit));
    }
    return listed.values().stream()
        .filter(hit -> shared(words, hit) > 0)
        .sorted(
            Comparator.comparingLong((PaperHit hit) -> -shared(words, hit))
                .thenComparing(PaperHit::id))
        .limit(MAX_CANDIDATES)
        .toList();
  }

  private static long shared(Set<String> words, PaperHit hit) {
    return words(TextFolding.words(hit.paper().title())).stream().filter(words::contains).count();
  }

  private static Set<String> words(String folded) {
    return Set.copyOf(List.of(folded.split(" ", -1)).stream().distinct().toList());
  }

  /// Lets what was said of one paper count for another.
  ///
  /// @param old the id of a paper that is no longer there, or its title
  /// @return how many things count for it now
  /// @throws FileNotFoundException if nothing is loose by that name, or there is no such paper
  public int attach(String old, PaperId paper) throws IOException {
    Optional<PaperDetail> detail = library.library().paper(paper, PaperQuery.ALL);
    if (detail.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.noPaper", paper));
    }
    String title = TextFolding.words(old);
    List<Hanging> meant =
        list().stream()
            .filter(one ->
                one.key().title().equals(title)
                    || one.id().map(PaperId::value).equals(Optional.of(old)))
            .toList();
    if (meant.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.notLoose", old));
    }
    library.decide(state -> attaching(state, meant, detail.get().record()));
    return meant.size();
  }

  /// The decisions by which what was said of one paper counts for another.
  ///
  /// @throws FileNotFoundException if there is no such paper
  public List<Decision> attaching(ArchiveState state, LooseEnd end, PaperId paper)
      throws IOException {
    Optional<PaperDetail> detail = library.library().paper(paper, PaperQuery.ALL);
    if (detail.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.noPaper", paper));
    }
    return attaching(state, List.of(end.one()), detail.get().record());
  }

  private List<Decision> attaching(ArchiveState state, List<Hanging> meant, PaperRecord paper)
      throws IOException {
    List<Verdict.Entry> entries = library.entries(paper.listings());
    Set<Decision> decisions = new LinkedHashSet<>();
    for (Hanging one : meant) {
      var others = new ArrayList<Decision>();
      for (Verdict.Entry entry : entries) {
        AuthorId owner =
            state.owners(state.capture(entry.page()).orElseThrow()).get(entry.profile()).author();
        var decision = new Decision.Retitled(owner, one.key(), entry.key(), one.id(), paper.id());
        (one.owners().contains(owner) ? decisions : others).add(decision);
      }
      if (others.size() == entries.size()) {
        decisions.addAll(others);
      }
    }
    return List.copyOf(decisions);
  }

  /// The things that hang on it.
  private Set<Kind> kinds(Hanging one) throws IOException {
    var kinds = EnumSet.noneOf(Kind.class);
    Optional<MarkRecord.OfPaper> marking = one.id().map(marks.state().papers()::get);
    marking
        .map(MarkRecord::marks)
        .ifPresent(own -> {
          add(kinds, Kind.STAR, own.starred());
          add(kinds, Kind.NOTE, !own.note().isEmpty());
          add(kinds, Kind.TAG, !own.tags().isEmpty());
          add(kinds, Kind.READ, own.read());
        });
    ArchiveState state = library.state();
    boolean ruled =
        one.id().isPresent()
            && state.verdicts().aboutPapers().stream()
                .flatMap(verdict -> verdict.works().stream())
                .anyMatch(work -> work.id().equals(one.id().get()));
    add(kinds, Kind.DECISION, ruled);
    add(kinds, Kind.CORRECTION, one.id().isEmpty());
    return kinds;
  }

  private static void add(Set<Kind> kinds, Kind kind, boolean is) {
    if (is) {
      kinds.add(kind);
    }
  }
}
