package dev.byline.library.own;

import dev.byline.library.query.FacetValue;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The user's marks of all papers and authors that have any, as of one moment.
public record MarkBook(Map<PaperId, OwnMarks> papers, Map<AuthorId, OwnMarks> authors) {

  public static final MarkBook EMPTY = new MarkBook(Map.of(), Map.of());

  public MarkBook {
    papers = Collections.unmodifiableMap(new HashMap<>(papers));
    authors = Collections.unmodifiableMap(new HashMap<>(authors));
  }

  public OwnMarks of(PaperId paper) {
    return papers.getOrDefault(paper, OwnMarks.NONE);
  }

  public OwnMarks of(AuthorId author) {
    return authors.getOrDefault(author, OwnMarks.NONE);
  }

  /// All tags, the most frequent first, each as most of them spell it.
  public List<FacetValue> tags() {
    return tags(Stream.concat(papers.values().stream(), authors.values().stream()));
  }

  /// The tags of `some` marks, as [#tags()].
  public static List<FacetValue> tags(Stream<OwnMarks> some) {
    var spellings = new HashMap<String, Map<String, Long>>();
    some.flatMap(marks -> marks.tags().stream())
        .forEach(tag ->
            spellings
                .computeIfAbsent(OwnMarks.tagKey(tag), _ -> new TreeMap<>())
                .merge(tag, 1L, Long::sum));
    return spellings.entrySet().stream()
        .map(e -> new FacetValue(e.getKey(), commonest(e.getValue()), sum(e.getValue())))
        .sorted(
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
        .toList();
  }

  private static String commonest(Map<String, Long> spellings) {
    return Collections.max(spellings.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static long sum(Map<String, Long> spellings) {
    return spellings.values().stream().mapToLong(Long::longValue).sum();
  }
}
