package dev.byline.stats;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.NameBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The papers of one author parted by the people beside whom they name the author: papers with a
/// co-author in common, directly or through others, are one island. Islands whose fields have
/// nothing in common may be the papers of several people of one name.
///
/// @param islands those of the author's papers, most papers first
public record CoAuthorIslands(List<Island> islands) {

  /// Papers by fewer people may be anybody's.
  private static final int LEAST_PAPERS = 3;

  /// Papers that are joined by co-authors.
  ///
  /// @param places of the papers in the list, from 0, ascending
  /// @param coAuthors named on most of them first
  /// @param categories primary categories, most papers first
  /// @param years of the papers, ascending
  public record Island(
      List<Integer> places, List<String> coAuthors, List<String> categories, List<Integer> years) {

    public Island {
      places = List.copyOf(places);
      coAuthors = List.copyOf(coAuthors);
      categories = List.copyOf(categories);
      years = List.copyOf(years);
    }
  }

  public CoAuthorIslands {
    islands = List.copyOf(islands);
  }

  /// True if there are several with disjoint fields: evidence for several people.
  public boolean areOfSeveralPeople() {
    if (islands.size() < 2) {
      return false;
    }
    var seen = new TreeSet<String>();
    for (Island island : islands) {
      for (String category : island.categories) {
        if (!seen.add(field(category))) {
          return false;
        }
      }
    }
    return true;
  }

  /// A field is an archive with all its parts.
  private static String field(String category) {
    return category.replaceFirst("\\..*", "");
  }

  /// The islands of at least three papers with co-authors and categories.
  ///
  /// @param names of the author, as papers may spell them
  public static CoAuthorIslands of(List<String> names, List<Paper> papers) {
    var book = new NameBook();
    List<NameBook.Entry> owners =
        names.stream().filter(name -> !name.isBlank()).map(book::entry).toList();
    int[] root = new int[papers.size()];
    var firstOf = new HashMap<String, Integer>();
    var beside = new ArrayList<Map<String, String>>();
    for (int paper = 0; paper < papers.size(); paper++) {
      root[paper] = paper;
      Map<String, String> others = others(papers.get(paper), owners, book);
      beside.add(others);
      for (String key : others.keySet()) {
        Integer earlier = firstOf.putIfAbsent(key, paper);
        if (earlier != null) {
          root[find(root, paper)] = find(root, earlier);
        }
      }
    }
    var byRoot = new TreeMap<Integer, List<Integer>>();
    for (int paper = 0; paper < papers.size(); paper++) {
      if (!beside.get(paper).isEmpty()) {
        byRoot.computeIfAbsent(find(root, paper), _ -> new ArrayList<>()).add(paper);
      }
    }
    return new CoAuthorIslands(
        byRoot.values().stream()
            .filter(places -> places.size() >= LEAST_PAPERS)
            .map(places -> island(places, papers, beside))
            .filter(island -> !island.categories.isEmpty())
            .sorted(Comparator.comparingInt((Island island) -> -island.places.size()))
            .toList());
  }

  private static int find(int[] root, int paper) {
    int at = paper;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /// The people named beside the author, by key.
  private static Map<String, String> others(
      Paper paper, List<NameBook.Entry> owners, NameBook book) {
    var others = new LinkedHashMap<String, String>();
    for (NameBook.Entry name : book.authors(paper)) {
      boolean isOwner =
          owners.stream().anyMatch(owner -> owner.name().isCompatibleWith(name.name()));
      if (!isOwner) {
        others.put(name.key(), name.name().text());
      }
    }
    return others;
  }

  private static Island island(
      List<Integer> places, List<Paper> papers, List<Map<String, String>> beside) {
    var names = new LinkedHashMap<String, Integer>();
    var categories = new LinkedHashMap<String, Integer>();
    var years = new TreeSet<Integer>();
    for (int place : places) {
      beside.get(place).values().forEach(name -> names.merge(name, 1, Integer::sum));
      Paper paper = papers.get(place);
      paper.primaryCategory().ifPresent(code -> categories.merge(code, 1, Integer::sum));
      paper.published().map(PartialDate::year).ifPresent(years::add);
    }
    return new Island(places, byCount(names), byCount(categories), List.copyOf(years));
  }

  private static List<String> byCount(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }
}
