package dev.byline.stats.citations;

import dev.byline.model.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The h-, g- and i10-index of a list with their margin: the values under every honest reading of
/// the list, and the papers that decide between them.
///
/// @param all the least and the largest values of all readings together
/// @param readings the list as it stands first, then what applies of the others
/// @param deciding papers with which a value changes, the most cited first
/// @param basis the counts that they rest on
public record IndexMargin(Values all, List<Reading> readings, List<Paper> deciding, Basis basis) {

  /// More papers that no list has change no index.
  private static final int MOST_UNLISTED = 5_000;

  /// The citations of a paper that the i10-index counts.
  private static final int TEN = 10;

  public IndexMargin {
    readings = List.copyOf(readings);
    deciding = List.copyOf(deciding);
  }

  /// The counts of citations that a margin rests on.
  ///
  /// @param source short name of the one site that counted all of them; "" where there is none
  /// @param counted how many of the papers have a count
  /// @param papers all that count
  public record Basis(String source, int counted, int papers) {}

  /// The readings of a list.
  public enum Kind {
    /// Each listed paper with the citations that it has.
    LISTED,
    /// Papers that may be versions of one count as one, with as many citations as the most cited of
    /// them at least, and as all together at most.
    VERSIONS_MERGED,
    /// Merged papers whose versions a source counts apart: with the citations of all versions
    /// together, with the most of one, or as one paper for each version.
    VERSIONS_SPLIT,
    /// Without papers whose author line is complete and does not name the author, or of which the
    /// reader is not sure.
    UNDISPUTED,
    /// Without citations by listed papers with an author in common, as far as the citing ones tell
    /// whom they cite.
    WITHOUT_SELF,
    /// With papers that the page counts and does not list, and listed ones without citations; with
    /// any number of papers where only the citations of all together tell that some are missing.
    UNLISTED
  }

  /// One reading of a list.
  ///
  /// @param papers how many papers it takes for versions of others, splits, takes for disputed, or
  ///   adds; 0 where it is not known how many; of self-citations, how many it leaves out
  public record Reading(Kind kind, Values values, int papers) {}

  /// A range of whole numbers, both ends included.
  public record Span(int least, int most) {

    Span with(Span other) {
      return new Span(Math.min(least, other.least), Math.max(most, other.most));
    }
  }

  /// The three indices.
  public record Values(Span h, Span g, Span i10) {

    Values with(Values other) {
      return new Values(h.with(other.h), g.with(other.g), i10.with(other.i10));
    }
  }

  /// The margin of the papers of `subject` that count; empty where the citations of none are known.
  public static Optional<IndexMargin> of(SidePapers subject) {
    List<Paper> cited =
        subject.chosen().stream().filter(paper -> paper.citations().isPresent()).toList();
    return cited.isEmpty() ? Optional.empty() : Optional.of(new Maker(subject, cited).margin());
  }

  /// Makes one margin.
  private static final class Maker {
    private final List<Paper> cited;
    private final Basis basis;
    private final List<List<Paper>> versions;
    private final Set<Paper> disputed = new HashSet<>();
    private final Map<Paper, List<Integer>> split = new HashMap<>();
    private final Map<Paper, Integer> own;
    private final int missing;
    private final int unlisted;
    private final OptionalInt together;
    private final OptionalInt given;

    Maker(SidePapers subject, List<Paper> cited) {
      this.cited = cited;
      versions = VersionFinder.groups(cited);
      var ledger = new UsableData(subject);
      basis = new Basis(ledger.countingSite(), cited.size(), subject.chosen().size());
      missing = ledger.missing();
      together = ledger.trustedCitations();
      given = ledger.trustedH();
      int rest = together.orElse(0) - cited.stream().mapToInt(Maker::citations).sum();
      unlisted = missing > 0 ? missing : Math.clamp(rest, 0, MOST_UNLISTED);
      cited.forEach(
          paper -> VersionFinder.counts(paper).ifPresent(counts -> split.put(paper, counts)));
      var names = new NameBook();
      own = SelfCitations.of(cited, subject.papers(), names);
      List<NameBook.Entry> owners = names.names(subject);
      cited.stream().filter(paper -> isDisputed(paper, owners, names)).forEach(disputed::add);
      if (disputed.size() == cited.size()) {
        // A list of which no paper names the author says nothing of the author's name.
        disputed.clear();
      }
    }

    private static boolean isDisputed(Paper paper, List<NameBook.Entry> owners, NameBook names) {
      List<NameBook.Entry> authors = names.authors(paper);
      boolean isElse =
          !authors.isEmpty()
              && !paper.moreAuthors()
              && NameBook.indexOf(owners, authors) < 0
              && authors.stream().noneMatch(a -> owners.stream().anyMatch(a::isCompatibleWith));
      return isElse || !paper.isSure();
    }

    IndexMargin margin() {
      var readings = new ArrayList<Reading>();
      Values listed = exactly(citations(cited));
      readings.add(new Reading(Kind.LISTED, listed, 0));
      Values all = listed;
      if (!versions.isEmpty()) {
        Values merged = exactly(merged(cited, true)).with(exactly(merged(cited, false)));
        int less = versions.stream().mapToInt(List::size).sum() - versions.size();
        readings.add(new Reading(Kind.VERSIONS_MERGED, merged, less));
        all = all.with(merged);
      }
      if (!split.isEmpty()) {
        Values apart = splitValues(cited, split.keySet());
        readings.add(new Reading(Kind.VERSIONS_SPLIT, apart, split.size()));
        all = all.with(apart);
      }
      if (!own.isEmpty()) {
        int count = own.values().stream().mapToInt(Integer::intValue).sum();
        Values others = exactly(withoutOwn(cited));
        readings.add(new Reading(Kind.WITHOUT_SELF, others, count));
        all = all.with(others).with(exactly(withoutOwn(undisputed())));
      }
      if (!disputed.isEmpty()) {
        Values sure = exactly(citations(undisputed()));
        readings.add(new Reading(Kind.UNDISPUTED, sure, disputed.size()));
        all = all.with(sure).with(exactly(merged(undisputed(), false)));
      }
      if (unlisted > 0) {
        Values open = bounded(citations(cited), given);
        readings.add(new Reading(Kind.UNLISTED, open, missing));
        all = all.with(open);
        if (!versions.isEmpty()) {
          all = all.with(bounded(merged(cited, true), OptionalInt.empty()));
        }
      }
      return new IndexMargin(all, readings, deciding(listed, all), basis);
    }

    private List<Paper> undisputed() {
      return cited.stream().filter(paper -> !disputed.contains(paper)).toList();
    }

    /// The values where some merged papers count as their versions: all together, the most cited
    /// alone, and each by itself.
    private Values splitValues(List<Paper> papers, Set<Paper> some) {
      var together = new ArrayList<Integer>();
      var most = new ArrayList<Integer>();
      var apart = new ArrayList<Integer>();
      for (Paper paper : papers) {
        List<Integer> counts =
            some.contains(paper)
                ? split.getOrDefault(paper, List.of(citations(paper)))
                : List.of(citations(paper));
        together.add(counts.stream().mapToInt(Integer::intValue).sum());
        most.add(counts.getLast());
        apart.addAll(counts);
      }
      return exactly(ints(together)).with(exactly(ints(most))).with(exactly(ints(apart)));
    }

    private static int[] ints(List<Integer> counts) {
      return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] withoutOwn(List<Paper> papers) {
      return papers.stream()
          .mapToInt(paper -> Math.max(0, citations(paper) - own.getOrDefault(paper, 0)))
          .toArray();
    }

    private static int[] citations(List<Paper> papers) {
      return papers.stream().mapToInt(Maker::citations).toArray();
    }

    private static int citations(Paper paper) {
      return paper.citations().orElse(0);
    }

    /// The citations where versions are one.
    ///
    /// @param summed whether those of all versions count together, else the most of one
    private int[] merged(List<Paper> papers, boolean summed) {
      Set<Paper> single = new HashSet<>(papers);
      var counts = new ArrayList<Integer>();
      for (List<Paper> group : versions) {
        List<Paper> here = group.stream().filter(single::contains).toList();
        here.forEach(single::remove);
        ToIntFunction<Paper> count = Maker::citations;
        if (!here.isEmpty()) {
          counts.add(
              summed
                  ? here.stream().mapToInt(count).sum()
                  : here.stream().mapToInt(count).max().orElse(0));
        }
      }
      papers.stream().filter(single::contains).map(Maker::citations).forEach(counts::add);
      return ints(counts);
    }

    private static Values exactly(int[] citations) {
      int[] rising = citations.clone();
      Arrays.sort(rising);
      int h = 0;
      int g = 0;
      int i10 = 0;
      long top = 0;
      for (int rank = 1; rank <= rising.length; rank++) {
        int count = rising[rising.length - rank];
        top += count;
        h += count >= rank ? 1 : 0;
        g = top >= (long) rank * rank ? rank : g;
        i10 += count >= TEN ? 1 : 0;
      }
      return new Values(new Span(h, h), new Span(g, g), new Span(i10, i10));
    }

    /// @param h the h-index of all these papers, where the page gives it
    private Values bounded(int[] citations, OptionalInt h) {
      long sum = Arrays.stream(citations).asLongStream().sum();
      OptionalInt all = together.orElse(0) >= sum ? together : OptionalInt.empty();
      return values(new CitationBounds(citations, unlisted, all, h));
    }

    private static Values values(CitationBounds bounds) {
      return new Values(span(bounds.h()), span(bounds.g()), span(bounds.i10()));
    }

    private static Span span(CitationBounds.Bounds bounds) {
      return new Span(bounds.least(), bounds.most());
    }

    /// The papers with which alone an index changes; where it takes several, those that reach
    /// beyond the least h-index.
    private List<Paper> deciding(Values listed, Values all) {
      if (all.equals(listed)) {
        return List.of();
      }
      var alone = new HashSet<Paper>();
      for (Paper paper : disputed) {
        if (!exactly(citations(others(List.of(paper)))).equals(listed)) {
          alone.add(paper);
        }
      }
      for (List<Paper> group : versions) {
        if (!joined(group, true).equals(listed) || !joined(group, false).equals(listed)) {
          alone.addAll(group);
        }
      }
      for (Paper paper : split.keySet()) {
        Values values = splitValues(cited, Set.of(paper));
        if (!values.equals(listed)) {
          alone.add(paper);
        }
      }
      alone.addAll(changedByOwn(listed));
      return Stream.of(
              versions.stream().flatMap(List::stream),
              disputed.stream(),
              split.keySet().stream(),
              own.keySet().stream())
          .flatMap(papers -> papers)
          .distinct()
          .filter(paper -> alone.isEmpty() ? citations(paper) > all.h.least : alone.contains(paper))
          .sorted((one, other) -> Integer.compare(citations(other), citations(one)))
          .toList();
    }

    /// The papers of which the self-citations alone change an index: those that are cited as often
    /// as what the indices count.
    private List<Paper> changedByOwn(Values listed) {
      int[] counts = citations(cited);
      int[] without = withoutOwn(cited);
      int[] rising = counts.clone();
      Arrays.sort(rising);
      int inCore = rising[Math.max(0, rising.length - Math.max(1, listed.g.most))];
      var changed = new ArrayList<Paper>();
      for (int i = 0; i < counts.length; i++) {
        if (without[i] < counts[i] && counts[i] >= Math.min(inCore, TEN)) {
          int[] some = counts.clone();
          some[i] = without[i];
          if (!exactly(some).equals(listed)) {
            changed.add(cited.get(i));
          }
        }
      }
      return changed;
    }

    private List<Paper> others(List<Paper> some) {
      return cited.stream().filter(paper -> !some.contains(paper)).toList();
    }

    /// The values where one group of versions is one paper.
    private Values joined(List<Paper> group, boolean summed) {
      IntStream counts = group.stream().mapToInt(Maker::citations);
      int one = summed ? counts.sum() : counts.max().orElse(0);
      return exactly(
          IntStream.concat(IntStream.of(one), Arrays.stream(citations(others(group)))).toArray());
    }
  }

  /// A counter of the citations of papers by other papers of the same people, as far as the citing
  /// papers tell whom they cite.
  private static final class SelfCitations {

    private SelfCitations() {}

    /// The number of citations of each of `cited` by those of `citing` with an author in common;
    /// without those that have none. A paper does not cite itself.
    static Map<Paper, Integer> of(List<Paper> cited, List<Paper> citing, NameBook names) {
      var counts = new HashMap<Paper, Integer>();
      if (citing.stream().allMatch(paper -> paper.references().isEmpty())) {
        return counts;
      }
      var byId = new HashMap<String, Paper>();
      cited.forEach(paper -> paper.ids().forEach(id -> byId.putIfAbsent(id, paper)));
      for (Paper paper : citing) {
        paper.references().stream()
            .map(byId::get)
            .filter(one -> one != null && !one.equals(paper))
            .distinct()
            .filter(one -> shareAuthor(one, paper, names))
            .forEach(one -> counts.merge(one, 1, Integer::sum));
      }
      return counts;
    }

    private static boolean shareAuthor(Paper one, Paper other, NameBook names) {
      List<NameBook.Entry> authors = names.authors(other);
      return names.authors(one).stream()
          .anyMatch(a -> authors.stream().anyMatch(a::isCompatibleWith));
    }
  }
}
