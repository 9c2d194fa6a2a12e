package dev.byline.model.own;

import dev.byline.model.PaperId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The papers of a saved search when the user last looked at it.
///
/// @param at the moment
/// @param whole whether these are all of its papers; of too many none are kept
/// @param papers by their ids
public record SeenPapers(Instant at, boolean whole, Map<PaperId, SeenPaper> papers) {

  /// Those of a search that was never looked at.
  public static final SeenPapers NEVER = new SeenPapers(Instant.EPOCH, true, Map.of());

  public SeenPapers {
    papers = Collections.unmodifiableMap(new TreeMap<>(papers));
  }

  public static SeenPapers of(Instant at, boolean whole, Collection<SeenPaper> seen) {
    var papers = new TreeMap<PaperId, SeenPaper>();
    seen.forEach(paper -> papers.put(paper.paper(), paper));
    return new SeenPapers(at, whole, papers);
  }

  /// The same papers under the ids that `leads` gives them; of two that became one, the one that
  /// kept its id counts.
  public SeenPapers led(UnaryOperator<PaperId> leads) {
    var led = new TreeMap<PaperId, SeenPaper>();
    papers.forEach((id, paper) -> {
      PaperId now = leads.apply(id);
      if (now.equals(id)) {
        led.put(id, paper);
      } else {
        led.putIfAbsent(now, paper.with(now));
      }
    });
    return new SeenPapers(at, whole, led);
  }
}
