package dev.byline.stats;

import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.name.PersonName;
import dev.byline.model.name.PersonName.Relation;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.Collaboration;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.PaperMatch;
import dev.byline.stats.citations.PaperMatch.Listing;
import dev.byline.stats.citations.SidePapers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The evidence for and against two names belonging to one person. It is shown to the user, who
/// decides; authors are never merged automatically.
///
/// @param relation of the names
/// @param coAuthors names of co-authors of both, as spelled with the first
/// @param categories primary categories of both, without archive, in alphabetical order
/// @param yearsApart years between the last paper of one and the first of the other; 0 where their
///   years overlap, empty where one has no dated paper
/// @param together titles of papers that name both, so that they are two people
/// @param sharedPapers titles of papers listed under both names, one of them in each listing
public record SamePersonEvidence(
    Relation relation,
    List<String> coAuthors,
    List<String> categories,
    Optional<Integer> yearsApart,
    List<String> together,
    List<String> sharedPapers) {

  /// A career that paused for longer speaks against one person.
  private static final int LONGEST_PAUSE = 10;

  /// A name with the papers on which it stands.
  public record Appearances(String name, List<Paper> papers) {

    public Appearances {
      papers = List.copyOf(papers);
    }
  }

  public SamePersonEvidence {
    coAuthors = List.copyOf(coAuthors);
    categories = List.copyOf(categories);
    together = List.copyOf(together);
    sharedPapers = List.copyOf(sharedPapers);
  }

  /// True if the evidence is worth a question to the user: the names allow it, no paper names both,
  /// and something besides the names speaks for it.
  public boolean isWorthAsking() {
    boolean support = !sharedPapers.isEmpty() || !coAuthors.isEmpty() || !categories.isEmpty();
    return relation != Relation.DIFFERENT
        && together.isEmpty()
        && support
        && yearsApart.orElse(0) <= LONGEST_PAUSE;
  }

  /// The evidence in one order of strength: joint papers and people weigh more than fields.
  public int weight() {
    return 10 * sharedPapers.size() + 3 * coAuthors.size() + categories.size();
  }

  /// Collects the evidence; the order of the two does not count, but for how names are spelt.
  public static SamePersonEvidence of(Appearances one, Appearances other) {
    var names = new NameBook();
    PersonName first = names.entry(one.name).name();
    PersonName second = names.entry(other.name).name();
    Map<String, String> besideOne = beside(one, names);
    Map<String, String> besideOther = beside(other, names);
    besideOne.keySet().retainAll(besideOther.keySet());
    return new SamePersonEvidence(
        first.relationTo(second),
        List.copyOf(besideOne.values()),
        CategoryMix.of(one.papers).shared(CategoryMix.of(other.papers)),
        yearsApart(one, other),
        together(one, other, names),
        sharedPapers(one, other, names));
  }

  /// The people named beside a name, by key.
  private static Map<String, String> beside(Appearances of, NameBook names) {
    var people = new TreeMap<String, String>();
    SidePapers subject = SidePapers.of(of.name, Figures.NONE, Optional.empty(), of.papers);
    for (Collaboration.CoAuthor one : Collaboration.of(subject, names).coAuthors()) {
      people.put(one.key(), one.name());
    }
    return people;
  }

  private static Optional<Integer> yearsApart(Appearances one, Appearances other) {
    IntSummaryStatistics a = years(one);
    IntSummaryStatistics b = years(other);
    return a.getCount() == 0 || b.getCount() == 0
        ? Optional.empty()
        : Optional.of(Math.max(0, Math.max(a.getMin() - b.getMax(), b.getMin() - a.getMax())));
  }

  private static IntSummaryStatistics years(Appearances of) {
    return of.papers.stream()
        .flatMap(paper -> paper.published().stream())
        .mapToInt(PartialDate::year)
        .summaryStatistics();
  }

  /// Papers whose one author line holds both names at two places.
  private static List<String> together(Appearances one, Appearances other, NameBook names) {
    NameBook.Entry first = names.entry(one.name);
    NameBook.Entry second = names.entry(other.name);
    if (first.key().equals(second.key())) {
      return List.of();
    }
    return PaperMatch.distinct(List.of(one.papers, other.papers)).stream()
        .filter(paper -> {
          List<String> keys = names.authors(paper).stream().map(NameBook.Entry::key).toList();
          return keys.contains(first.key()) && keys.contains(second.key());
        })
        .map(Paper::title)
        .toList();
  }

  /// Papers of both that name only one of them in each listing: one person, spelt in two ways.
  private static List<String> sharedPapers(Appearances one, Appearances other, NameBook names) {
    var match = new PaperMatch();
    var ours = new HashMap<Integer, Paper>();
    one.papers.forEach(paper -> ours.put(match.number(Listing.of(paper, names)), paper));
    List<String> both = together(one, other, names);
    var shared = new ArrayList<String>();
    for (Paper paper : other.papers) {
      if (ours.containsKey(match.number(Listing.of(paper, names)))
          && !both.contains(paper.title())) {
        shared.add(paper.title());
      }
    }
    return shared;
  }
}
