package dev.byline.ui.model;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.PageOwners;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.window.Latest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The current selection: the author of the page and one paper. It is separate from the query, so
/// that selecting a paper does not run the query again.
///
/// Used on the thread of `ui` only; the library is queried on threads of `work`.
public final class SelectionModel {

  /// Papers of one title that are looked through for the one that is read.
  private static final int NAMESAKES = 100;

  private final Library library;
  private final Latest paperAsked;
  private final Latest authorAsked;
  private final Latest namedAsked;
  private final Latest ownersAsked;
  private final Latest listedAsked;
  private final ReadOnlyObjectWrapper<Map<String, AuthorId>> named =
      new ReadOnlyObjectWrapper<>(this, "named", Map.of());
  private final ReadOnlyObjectWrapper<Map<AuthorId, String>> owners =
      new ReadOnlyObjectWrapper<>(this, "owners", Map.of());
  private final ReadOnlyObjectWrapper<DetailState> paper =
      new ReadOnlyObjectWrapper<>(this, "paper", new DetailState.None());
  private final ReadOnlyObjectWrapper<Optional<AuthorRecord>> author =
      new ReadOnlyObjectWrapper<>(this, "author", Optional.empty());

  /// The paper that is shown, or is to be.
  private Optional<PaperId> wanted = Optional.empty();

  private boolean offered;
  private Optional<Aside> aside = Optional.empty();

  public SelectionModel(Library library, Executor work, Executor ui) {
    this.library = library;
    paperAsked = new Latest(work, ui);
    authorAsked = new Latest(work, ui);
    namedAsked = new Latest(work, ui);
    ownersAsked = new Latest(work, ui);
    listedAsked = new Latest(work, ui);
    paper.subscribe(this::askNamed);
  }

  public ReadOnlyObjectProperty<DetailState> paper() {
    return paper.getReadOnlyProperty();
  }

  /// The author whose page is shown; empty where papers of all are.
  public ReadOnlyObjectProperty<Optional<AuthorRecord>> author() {
    return author.getReadOnlyProperty();
  }

  /// Of the names on the paper that is shown, those that are one author's of the library who has a
  /// page, whatever pages list the paper.
  public ReadOnlyObjectProperty<Map<String, AuthorId>> named() {
    return named.getReadOnlyProperty();
  }

  /// The names, as the library has them, of those on whose pages the paper stands that is shown.
  public ReadOnlyObjectProperty<Map<AuthorId, String>> owners() {
    return owners.getReadOnlyProperty();
  }

  /// Calls `absent` if `query` does not find the paper that is shown: it is looked for among those
  /// of its title.
  public void checkListed(PaperDetail shown, PaperQuery query, Runnable absent) {
    PaperId id = shown.record().id();
    var title = new Clause.Phrase(Clause.Scope.TITLE, shown.record().paper().title());
    listedAsked.ask(
        cancelled ->
            library.papers(query.and(title), PageRequest.first(NAMESAKES), cancelled).hits(),
        found -> {
          if (wanted.equals(Optional.of(id))
              && found.stream().noneMatch(hit -> hit.id().equals(id))) {
            absent.run();
          }
        },
        _ -> {});
  }

  private void askNamed(DetailState state) {
    named.set(Map.of());
    namedAsked.cancel();
    owners.set(Map.of());
    ownersAsked.cancel();
    if (state instanceof DetailState.Shown shown) {
      List<Listing> listings = shown.detail().record().listings();
      ownersAsked.ask(_ -> PageOwners.of(listings, library), owners::set, _ -> {});
      List<String> names = shown.detail().record().paper().authors();
      namedAsked.ask(
          cancelled -> new NamedAuthors(library, cancelled).of(names), named::set, _ -> {});
    }
  }

  /// The paper that is shown, or is to be.
  public Optional<PaperId> wanted() {
    return wanted;
  }

  /// True if the paper that is shown is only an offer, which nobody has chosen.
  public boolean isOffered() {
    return offered;
  }

  /// Shows the paper `id` with the matches of `query` marked, since somebody chose it.
  public void showPaper(PaperId id, PaperQuery query) {
    show(id, query, false);
  }

  /// Shows the paper `id`, which nobody has chosen; one that was chosen before and is still shown
  /// stays so.
  public void offerPaper(PaperId id, PaperQuery query) {
    boolean isShown =
        paper.get() instanceof DetailState.Shown now && now.detail().record().id().equals(id);
    show(id, query, !isShown || offered);
  }

  /// A paper that is not shown for the time being.
  private record Aside(PaperId id, boolean offered) {}

  /// Takes the paper away that is shown, until [#bringBack].
  public void putAside() {
    Optional<Aside> shown = wanted.map(id -> new Aside(id, offered)).or(() -> aside);
    closePaper();
    aside = shown;
  }

  /// Shows the paper again that was put aside, with the matches of `query` marked.
  ///
  /// @return false where none was put aside, or another was shown since
  public boolean bringBack(PaperQuery query) {
    Optional<Aside> back = aside;
    back.ifPresent(one -> show(one.id(), query, one.offered()));
    return back.isPresent();
  }

  private void show(PaperId id, PaperQuery query, boolean offer) {
    offered = offer;
    aside = Optional.empty();
    wanted = Optional.of(id);
    if (paper.get() instanceof DetailState.None) {
      paper.set(new DetailState.Reading(id));
    }
    paperAsked.<Optional<PaperDetail>>ask(
        _ -> library.paper(id, query),
        found ->
            paper.set(
                found
                    .<DetailState>map(DetailState.Shown::new)
                    .orElseGet(() -> new DetailState.Gone(id))),
        cause -> paper.set(new DetailState.Failed(id, cause)));
  }

  /// Asks again for the page of `id` and for the paper that is to be shown, since the library has
  /// changed.
  public void refresh(Optional<AuthorId> id, PaperQuery query) {
    showAuthor(id);
    wanted.ifPresent(paperId -> show(paperId, query, offered));
  }

  public void closePaper() {
    paperAsked.cancel();
    aside = Optional.empty();
    wanted = Optional.empty();
    paper.set(new DetailState.None());
  }

  /// Shows the head of the page of `id`, or none.
  public void showAuthor(Optional<AuthorId> id) {
    if (id.isEmpty()) {
      authorAsked.cancel();
      author.set(Optional.empty());
      return;
    }
    authorAsked.<Optional<AuthorRecord>>ask(
        _ -> library.author(id.get()), author::set, _ -> author.set(Optional.empty()));
  }
}
