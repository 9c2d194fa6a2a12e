package dev.byline.ui.model;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A finder of the authors with a page for the names on a paper.
///
/// A name matches an author only as a whole, with folding, and only if no other author of the
/// library has it; an initial does not identify anybody.
record NamedAuthors(Library library, BooleanSupplier cancelled) {

  /// A paper with more authors is a collaboration's; nobody looks for a friend at its end.
  private static final int NAMES = 60;

  private static final int FOUND = 20;

  Map<String, AuthorId> of(List<String> names) throws IOException {
    var found = new HashMap<String, AuthorId>();
    for (String name : names.stream().filter(n -> !n.isBlank()).distinct().limit(NAMES).toList()) {
      List<AuthorId> authors = called(PersonName.read(name));
      if (authors.size() == 1) {
        found.put(name, authors.getFirst());
      }
    }
    return found;
  }

  private List<AuthorId> called(PersonName name) throws IOException {
    String words = TextFolding.words(name.text());
    if (words.isEmpty() || !isWhole(name)) {
      return List.of();
    }
    var query = new AuthorQuery(words, AuthorSort.NAME, true);
    return library.authors(query, PageRequest.first(FOUND), cancelled).authors().stream()
        .filter(author -> VerdictStore.hasPage(author.id()) && isCalled(author, name))
        .map(AuthorRecord::id)
        .toList();
  }

  private static boolean isWhole(PersonName name) {
    return TextFolding.words(name.givenNames()).split(" ", -1)[0].codePoints().count() > 1;
  }

  private static boolean isCalled(AuthorRecord author, PersonName name) {
    return PersonName.read(author.author().name()).relationTo(name) == PersonName.Relation.SAME
        || author.nameVariants().stream()
            .filter(variant -> !variant.isBlank())
            .anyMatch(
                variant -> PersonName.read(variant).relationTo(name) == PersonName.Relation.SAME);
  }
}
