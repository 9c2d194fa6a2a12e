package dev.byline.library;

import dev.byline.library.query.Facet;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.model.own.OwnMarks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The values of facets, by the specification.
public final class NaiveFacets {

  private NaiveFacets() {}

  public static Set<String> values(Facet facet, PaperRecord record, OwnMarks own) {
    Paper paper = record.paper();
    var values = new TreeSet<String>();
    switch (facet) {
      case CATEGORY -> values.addAll(paper.categories());
      case YEAR -> paper.published().ifPresent(d -> values.add(String.valueOf(d.year())));
      case AUTHOR -> paper.authors().forEach(name -> values.add(TextFolding.fold(name)));
      case COAUTHOR -> coAuthors(record).forEach(name -> values.add(TextFolding.fold(name)));
      case POSITION -> record.listings().forEach(l -> values.add(position(paper, l)));
      case AFFILIATION -> values.addAll(paper.affiliations());
      case VENUE -> paper.venue().ifPresent(v -> values.add(v.replaceAll(" \\d{4}$", "")));
      case CODE -> {
        if (record.tellsOfCode()) {
          values.add(paper.hasCode() ? "yes" : "no");
        }
      }
      case SCORE ->
          paper
              .score()
              .ifPresent(s -> values.add(String.format(Locale.ROOT, "%d", ((int) (s / 10)) * 10)));
      case CITATIONS ->
          paper
              .citations()
              .ifPresent(c ->
                  List.of(1000, 500, 100, 50, 10, 1, 0).stream()
                      .filter(least -> c >= least)
                      .findFirst()
                      .ifPresent(least -> values.add(least.toString())));
      case PROFILE -> record.listings().forEach(l -> values.add(l.author().value()));
      case TAG -> own.tags().forEach(tag -> values.add(TextFolding.fold(tag)));
    }
    values.remove("");
    return values;
  }

  public static List<String> coAuthors(PaperRecord record) {
    List<String> names = record.paper().authors();
    return names.stream()
        .filter(name ->
            record.listings().stream()
                .anyMatch(l -> owner(record.paper(), l) != names.indexOf(name)))
        .toList();
  }

  private static String position(Paper paper, Listing listing) {
    int owner = owner(paper, listing);
    int count = paper.authors().size();
    if (owner < 0) {
      return "";
    }
    if (count == 1 && !paper.moreAuthors()) {
      return "sole";
    }
    if (owner == 0) {
      return "first";
    }
    return owner == count - 1 && !paper.moreAuthors() ? "last" : "middle";
  }

  private static int owner(Paper paper, Listing listing) {
    String owner = TextFolding.fold(listing.authorName());
    List<String> names = paper.authors().stream().map(TextFolding::fold).toList();
    if (names.contains(owner)) {
      return names.indexOf(owner);
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean alike = name.charAt(0) == owner.charAt(0) && surname(name).equals(surname(owner));
      if (alike) {
        return i;
      }
    }
    return -1;
  }

  private static String surname(String name) {
    return name.replaceAll(".* ", "");
  }
}
