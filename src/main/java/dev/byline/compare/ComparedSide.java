package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.stats.citations.SidePapers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One side of a comparison: an author of the library, a group of them, or the whole library, with
/// the papers.
///
/// @param authors the author, or the members of the group; none for the library
/// @param missing members of the group who are not in the library; they are ignored
/// @param papers all that their pages list, each once, without abstracts; none for the library
/// @param chosen the papers that count
/// @param subject the input of the statistics
public record ComparedSide(
    List<AuthorRecord> authors,
    List<AuthorId> missing,
    List<PaperHit> papers,
    Set<PaperId> chosen,
    SidePapers subject) {

  public ComparedSide {
    authors = List.copyOf(authors);
    missing = List.copyOf(missing);
    papers = List.copyOf(papers);
    chosen = Set.copyOf(chosen);
  }

  public String name() {
    return subject.name();
  }

  /// True if it is the library, of which no single paper is at hand.
  public boolean isLibrary() {
    return subject.kind() == SidePapers.Kind.LIBRARY;
  }

  /// True if it is several authors taken as one.
  public boolean isGroup() {
    return subject.kind() == SidePapers.Kind.GROUP;
  }

  /// The papers that count.
  public List<PaperHit> chosenPapers() {
    return chosen.size() == papers.size()
        ? papers
        : papers.stream().filter(paper -> chosen.contains(paper.id())).toList();
  }

  /// The question for the papers that these pages list.
  public PaperQuery query() {
    if (isLibrary()) {
      return PaperQuery.ALL;
    }
    var ids =
        authors.stream()
            .map(author -> author.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    return PaperQuery.ALL.and(new Clause.OneOf(Facet.PROFILE, ids));
  }
}
