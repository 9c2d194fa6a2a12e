package dev.byline.parse;

import dev.byline.model.Paper;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.WorkId;
import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/// Hints about papers from the markup of a page: the entry that contains each paper, and the
/// identifiers to which the links of the entry lead.
final class PaperHints {

  /// Lines that an entry may have besides those that were read as the paper's.
  private static final int MORE_LINES = 12;

  /// Lines below a paper that is in no element of its own, which may still be its own.
  private static final int LINES_BELOW = 2;

  private final Hints hints;

  PaperHints(Hints hints) {
    this.hints = hints;
  }

  /// Lines from `first` to `last`; from 1.
  record Extent(int first, int last) {

    static final Extent NONE = new Extent(1, 0);

    boolean holds(int line) {
      return line >= first && line <= last;
    }

    Extent with(int from, int to) {
      return new Extent(Math.min(first, from), Math.max(last, to));
    }
  }

  /// The lines of each paper's entry.
  ///
  /// @param read the first line and the last of what was read as a paper's, by its number
  /// @param papers how many papers there are
  List<Extent> extents(SortedMap<Integer, int[]> read, int papers) {
    var own = new ArrayList<Extent>();
    for (int i = 0; i < papers; i++) {
      int[] lines = read.get(i);
      own.add(lines == null ? Extent.NONE : new Extent(lines[0], lines[1]));
    }
    var whole = new ArrayList<>(own);
    hints.blocks().forEach(block -> widen(block, own, whole));
    definitions(hints.blocks()).forEach(block -> widen(block, own, whole));
    for (int i = 0; i < papers; i++) {
      if (whole.get(i).equals(own.get(i)) && own.get(i).last() > 0) {
        int next = i + 1 < papers ? own.get(i + 1).first() : own.get(i).last() + 1;
        whole.set(i, withBelow(own.get(i), next));
      }
    }
    return whole;
  }

  /// Terms with what is said of them: a paper's links may be the term.
  private static List<Hints.Part> definitions(List<Hints.Part> blocks) {
    var definitions = new ArrayList<Hints.Part>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Hints.Part term = blocks.get(i);
      if (term.tag().equals("dt")) {
        int at = i + 1;
        Hints.Part last = term;
        while (at < blocks.size()
            && blocks.get(at).depth() >= term.depth()
            && !blocks.get(at).tag().equals("dt")) {
          last = blocks.get(at).tag().equals("dd") ? blocks.get(at) : last;
          at++;
        }
        definitions.add(
            new Hints.Part(
                "dl",
                "",
                term.firstLine(),
                term.from(),
                last.lastLine(),
                last.to(),
                term.depth(),
                true));
      }
    }
    return definitions;
  }

  /// Lets an element be the entry of the paper that alone is in it.
  private static void widen(Hints.Part block, List<Extent> own, List<Extent> whole) {
    int one = -1;
    for (int i = firstEndingAt(block.firstLine(), own); i < own.size(); i++) {
      Extent paper = own.get(i);
      if (paper.first() > block.lastLine()) {
        break;
      }
      if (paper.last() >= block.firstLine()) {
        if (one >= 0) {
          return;
        }
        one = i;
      }
    }
    if (one < 0) {
      return;
    }
    Extent paper = own.get(one);
    int more = block.lastLine() - block.firstLine() - (paper.last() - paper.first());
    if (more <= MORE_LINES && block.firstLine() <= paper.last()) {
      whole.set(one, whole.get(one).with(block.firstLine(), block.lastLine()));
    }
  }

  /// The first paper, in their order, that does not end before `line`.
  private static int firstEndingAt(int line, List<Extent> own) {
    int low = 0;
    int high = own.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (own.get(middle).last() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Extent withBelow(Extent paper, int next) {
    int last = Math.max(paper.last(), Math.min(paper.last() + LINES_BELOW, next - 1));
    return paper.with(paper.first(), last);
  }

  /// A paper with what the links of its entry tell.
  Paper added(Paper paper, Extent extent) {
    List<Hints.Link> links =
        hints.links().stream().filter(link -> extent.holds(link.line())).toList();
    if (links.isEmpty()) {
      return paper;
    }
    var shown = new EntryLinks(paper, links);
    return paper.toBuilder()
        .doi(paper.doi().or(() -> first(links, Doi::inAddress)))
        .arxivId(paper.arxivId().or(() -> first(links, ArxivId::inAddress)))
        .ids(paper.ids().isEmpty() ? pubMed(links) : paper.ids())
        .links(shown.labels())
        .linkAddresses(shown.addresses())
        .build();
  }

  private static List<String> pubMed(List<Hints.Link> links) {
    return links.stream()
        .flatMap(link -> WorkId.pubMedIn(link.address()).stream())
        .limit(1)
        .toList();
  }

  private static Optional<String> first(
      List<Hints.Link> links, Function<String, Optional<String>> id) {
    return links.stream().flatMap(link -> id.apply(link.address()).stream()).findFirst();
  }
}
