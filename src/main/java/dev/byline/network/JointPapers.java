package dev.byline.network;

import dev.byline.library.ProfileRef;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.name.PersonName;
import java.util.List;
import java.util.TreeSet;

/// Questions for the joint papers of two people.
final class JointPapers {

  private JointPapers() {}

  /// Finds exactly the joint papers.
  static PaperQuery of(Person one, Person other) {
    return PaperQuery.ALL.and(new Clause.And(List.of(one.papers(), other.papers())));
  }

  /// Finds those that the page of `owner` lists: a query that is easier to read and to change.
  static PaperQuery onPage(Person owner, Person other) {
    PaperQuery listed =
        owner.page().map(id -> PaperQuery.ALL.and(Clause.OneOf.profile(id))).orElse(PaperQuery.ALL);
    return other.names().isEmpty()
        ? listed.and(new Clause.And(List.of(other.papers())))
        : listed.choosing(Facet.COAUTHOR, new TreeSet<>(other.names()));
  }

  /// Finds papers of two who are known by name alone: those of `one` on which `other` is named as
  /// somebody else than the owner of the page.
  static PaperQuery beside(Person one, Person other) {
    return PaperQuery.ALL
        .choosing(Facet.AUTHOR, new TreeSet<>(one.names()))
        .choosing(Facet.COAUTHOR, new TreeSet<>(other.names()));
  }

  /// True if on a paper that these pages list `person` is somebody's co-author for sure: a page is
  /// of somebody whose name is no form of the person's.
  static boolean isBeside(List<ProfileRef> pages, Person person) {
    PersonName name = PersonName.read(person.name());
    return pages.stream().anyMatch(page -> !PersonName.read(page.name()).isCompatibleWith(name));
  }
}
