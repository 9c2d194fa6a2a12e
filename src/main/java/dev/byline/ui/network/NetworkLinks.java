package dev.byline.ui.network;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.network.Person;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The links from the network to other views.
///
/// @param papers shows the papers of a query
/// @param author shows an author's page
/// @param present the author somebody was looking at
/// @param choose leads to where authors can be ticked
public record NetworkLinks(
    Consumer<PaperQuery> papers,
    Consumer<AuthorId> author,
    Supplier<Optional<AuthorId>> present,
    Runnable choose) {

  /// Shows the page of a person, or the papers that name a person without one.
  void go(Person person) {
    person.page().ifPresentOrElse(author, () -> papers.accept(person.query()));
  }
}
