package dev.byline.who;

import dev.byline.library.PaperHit;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.wording.Wording;
import dev.byline.workspace.LooseEnds;
import dev.byline.workspace.LooseEnds.LooseEnd;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Marks and decisions on papers that no page lists any more, each of which the user attaches to
/// another paper or lets go of. Every method takes the time of the disk or more.
public final class UnattachedMarks {

  /// Authors of a candidate that are named.
  private static final int NAMED = 3;

  private final DuplicateFinder who;
  private final VerdictStore store;

  UnattachedMarks(DuplicateFinder who, VerdictStore store) {
    this.who = who;
    this.store = store;
  }

  /// Something that belongs to no paper now.
  ///
  /// @param what the kinds of marks and decisions that it is, in words
  /// @param candidates the papers that may be meant, the likeliest first
  public record Unattached(LooseEnd one, String what, List<Candidate> candidates) {

    public Unattached {
      candidates = List.copyOf(candidates);
    }

    /// The title of the paper that no page lists any more.
    public String title() {
      return one.title();
    }
  }

  /// A paper that may be meant.
  ///
  /// @param facts its authors and its year
  public record Candidate(PaperId id, String title, String facts) {}

  /// All of them, by their titles.
  public List<Unattached> all() throws IOException {
    Optional<LooseEnds> ends = store.unattached();
    if (ends.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Unattached>();
    for (LooseEnd one : ends.get().all()) {
      String what =
          one.kinds().stream()
              .sorted()
              .map(kind -> Wording.named("unattached.kind", kind))
              .collect(Collectors.joining(" \u00b7 "));
      List<Candidate> candidates =
          one.candidates().stream().map(UnattachedMarks::candidate).toList();
      all.add(new Unattached(one, what, candidates));
    }
    return List.copyOf(all);
  }

  private static Candidate candidate(PaperHit hit) {
    String people = hit.paper().authors().stream().limit(NAMED).collect(Collectors.joining(", "));
    String facts =
        Stream.of(people, hit.paper().published().map(PartialDate::toString).orElse(""))
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    return new Candidate(hit.id(), hit.paper().title(), facts);
  }

  /// Lets it count for a paper.
  public NewDecision attach(Unattached loose, Candidate paper) throws IOException {
    return who.decide(
        Wording.of("verdict.attach", loose.title(), paper.title()),
        state -> {
          Optional<LooseEnds> ends = store.unattached();
          return ends.isEmpty() ? List.of() : ends.get().attaching(state, loose.one(), paper.id());
        });
  }

  /// Lets go of it: it is kept, and counts again if its paper returns.
  public NewDecision discard(Unattached loose) throws IOException {
    return who.decide(
        Wording.of("verdict.letGo", loose.title()), _ -> List.of(loose.one().lettingGo()));
  }
}
