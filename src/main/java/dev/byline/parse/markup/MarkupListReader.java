package dev.byline.parse.markup;

import dev.byline.parse.MarkupReader;
import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A reader of a list whose entries are elements of one kind, each with its title in an inner
/// element of one kind.
public final class MarkupListReader implements MarkupReader {

  /// Groups of elements that are looked at closely.
  private static final int MAX_GROUPS = 40;

  @Override
  public Optional<MarkedList> read(List<String> lines, Hints hints) {
    var text = new MarkedText(lines, hints);
    Optional<EntryGroup> best = Optional.empty();
    Optional<FieldKinds> fields = Optional.empty();
    double most = 0;
    List<EntryGroup> groups =
        EntryGroup.of(hints, text).stream()
            .sorted((a, b) -> Integer.compare(b.entries().size(), a.entries().size()))
            .limit(MAX_GROUPS)
            .toList();
    for (EntryGroup group : groups) {
      Optional<FieldKinds> found = FieldKinds.of(group, text);
      double score = found.map(FieldKinds::score).orElse(0.0) + reach(group);
      if (found.isPresent() && score > most) {
        most = score;
        best = Optional.of(group);
        fields = found;
      }
    }
    return best.isEmpty() ? Optional.empty() : list(best.get(), fields.orElseThrow(), text, hints);
  }

  /// A little more for larger elements: of two that hold the same titles, the one with all of the
  /// entry.
  private static double reach(EntryGroup group) {
    double lines =
        group.entries().stream()
            .mapToInt(entry -> entry.whole().lastLine() - entry.whole().firstLine() + 1)
            .average()
            .orElse(0);
    return Math.min(lines, 30) * 0.001 * group.entries().size();
  }

  private static Optional<MarkedList> list(
      EntryGroup group, FieldKinds fields, MarkedText text, Hints hints) {
    var reader = new EntryFields(fields, text, hints);
    var papers = new ArrayList<MarkedPaper>();
    Stream.concat(group.entries().stream(), group.doubtful().stream())
        .sorted(Comparator.comparingInt(entry -> entry.whole().firstLine()))
        .forEach(entry -> reader.paper(entry).ifPresent(papers::add));
    return papers.size() < 2
        ? Optional.empty()
        : Optional.of(new MarkedList(papers, Owner.of(papers, text, hints), fields.isNamed()));
  }
}
