package dev.byline.network;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.FakeLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A library of papers of which only the names matter, made line by line.
final class Circle {

  private final List<AuthorRecord> authors = new ArrayList<>();
  private final List<PaperRecord> papers = new ArrayList<>();

  /// Adds the page of somebody.
  Circle page(String id, String name, String... variants) {
    authors.add(
        new AuthorRecord(
            new AuthorId(id),
            Author.builder(name).build(),
            List.of(variants),
            Optional.empty(),
            "profile-page",
            "hash-" + id,
            id + ".txt",
            0,
            Optional.empty(),
            1));
    return this;
  }

  /// Adds a paper.
  ///
  /// @param pages ids of the pages that list it, with commas between
  /// @param year 0 for no date
  Circle paper(String pages, String category, int year, String... names) {
    int number = papers.size();
    List<Listing> listings = new ArrayList<>();
    for (AuthorRecord author : authors) {
      if (List.of(pages.split(",", -1)).contains(author.id().value())) {
        listings.add(new Listing(author.id(), author.author().name(), "hash", 0, number));
      }
    }
    Optional<PartialDate> date =
        year == 0 ? Optional.empty() : Optional.of(PartialDate.ofYear(year));
    papers.add(
        new PaperRecord(
            new PaperId("paper-" + number),
            Paper.builder("Paper " + number)
                .authors(List.of(names))
                .categories(category.isEmpty() ? List.of() : List.of(category))
                .published(date)
                .build(),
            listings));
    return this;
  }

  /// Makes the last paper end its names with "et al.".
  Circle andOthers() {
    PaperRecord last = papers.removeLast();
    papers.add(
        new PaperRecord(
            last.id(), last.paper().toBuilder().moreAuthors(true).build(), last.listings()));
    return this;
  }

  FakeLibrary library() {
    return new FakeLibrary(authors, papers);
  }

  List<PaperRecord> papers() {
    return papers;
  }

  /// A circle by chance: `people` of whom some have pages, on `count` papers.
  static Circle random(int seed, int people, int count) {
    var random = new Random(seed);
    var circle = new Circle();
    int pages = 1 + people / 8;
    for (int i = 0; i < pages; i++) {
      circle.page("p" + i, name(i));
    }
    for (int k = 0; k < count; k++) {
      int owner = random.nextInt(pages);
      List<String> names = new ArrayList<>();
      names.add(name(owner));
      for (int i = random.nextInt(6); i > 0; i--) {
        int other = (int) Math.min(people - 1, Math.abs(random.nextGaussian()) * people / 2.5);
        if (!names.contains(name(other))) {
          names.add(random.nextInt(names.size() + 1), name(other));
        }
      }
      String category =
          List.of("LG", "ML", "OC", "CV", "PR", "AI", "CL", "").get(random.nextInt(8));
      int year = random.nextInt(9) == 0 ? 0 : 2010 + random.nextInt(17);
      circle.paper("p" + owner, category, year, names.toArray(String[]::new));
    }
    return circle;
  }

  /// Names of all lengths.
  private static String name(int i) {
    String[] given = {"Ada", "Bo", "Maximiliane", "J.", "Oluwaseun", "Li", "Anne-Sophie"};
    String[] family = {"Wu", "Quill", "Featherstonehaugh", "Öz", "van der Berg", "Ito", "Marlow"};
    String name = given[i % 7] + " " + family[i / 7 % 7];
    return i < 49 ? name : name + "-" + (char) ('A' + i / 49 % 26) + (char) ('a' + i / 49 / 26);
  }
}
