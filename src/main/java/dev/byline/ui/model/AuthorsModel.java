package dev.byline.ui.model;

import dev.byline.library.AuthorMatch;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.ui.choice.AuthorFact;
import dev.byline.ui.choice.AuthorFilterModel;
import dev.byline.ui.choice.ChosenColumns;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The list of authors: what is asked of it, and a window on the answer.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`.
public final class AuthorsModel {

  private static final AuthorQuery FIRST = new AuthorQuery("", AuthorSort.SURNAME, true);

  /// The facts that the rows show until others are chosen.
  public static final Set<AuthorFact> STANDARD_COLUMNS =
      Set.of(AuthorFact.CATEGORY, AuthorFact.PAPERS, AuthorFact.CITATIONS, AuthorFact.H_INDEX);

  private final Library library;
  private final AuthorFilterModel values;
  private final ChosenColumns<AuthorFact> columns =
      new ChosenColumns<>(AuthorFact.class, STANDARD_COLUMNS);
  private final Latest latest;
  private final Latest leading;
  private final Latest finding;
  private final TickedAuthors ticks = new TickedAuthors();
  private final PagedList<AuthorRecord> rows;
  private final ReadOnlyObjectWrapper<AuthorQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", FIRST);
  private final ReadOnlyObjectWrapper<Optional<PaperQuery>> matching =
      new ReadOnlyObjectWrapper<>(this, "matching", Optional.empty());
  private final Map<AuthorId, Long> matches = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<HitCount>> count =
      new ReadOnlyObjectWrapper<>(this, "count", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  public AuthorsModel(Library library, Executor work, Executor ui) {
    this.library = library;
    latest = new Latest(work, ui);
    leading = new Latest(work, ui);
    finding = new Latest(work, ui);
    rows = new PagedList<>(work, ui, this::failed);
    values = new AuthorFilterModel(library, work, ui);
  }

  /// The values by which authors can be filtered.
  public AuthorFilterModel values() {
    return values;
  }

  /// The facts that the rows show.
  public ChosenColumns<AuthorFact> columns() {
    return columns;
  }

  public ReadOnlyObjectProperty<AuthorQuery> query() {
    return query.getReadOnlyProperty();
  }

  /// The number of authors; empty before the first answer.
  public ReadOnlyObjectProperty<Optional<HitCount>> count() {
    return count.getReadOnlyProperty();
  }

  /// The reason why there is no answer; empty where there is one.
  public ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  /// The query of whose papers only the authors are listed, those with the most matching papers
  /// first; empty while all authors are listed.
  public ReadOnlyObjectProperty<Optional<PaperQuery>> matching() {
    return matching.getReadOnlyProperty();
  }

  /// The number of papers of `author` that match; empty while all authors are listed.
  public OptionalLong matches(AuthorId author) {
    Long papers = matches.get(author);
    return papers == null ? OptionalLong.empty() : OptionalLong.of(papers);
  }

  /// Lists only the authors of papers that match `papers`, or all authors again.
  public void match(Optional<PaperQuery> papers) {
    if (!papers.equals(matching.get())) {
      matching.set(papers);
      refresh();
    }
  }

  /// The authors that are ticked for a comparison.
  public TickedAuthors ticks() {
    return ticks;
  }

  public PagedList<AuthorRecord> rows() {
    return rows;
  }

  /// Shows authors with `text` in their names, or the marks it asks for; of all authors.
  public void filter(String text) {
    AuthorQuery old = query.get();
    show(old.withText(text.strip()));
  }

  /// Orders by `sort`: names from A on, everything else from the largest on.
  public void sort(AuthorSort sort) {
    show(query.get().sorted(sort, sort.isByName()));
  }

  /// True if the authors are listed by their names, all of them.
  public boolean isByName() {
    return matching.get().isEmpty() && query.get().sort().isByName();
  }

  /// Has `found` hear the row of the first author whose name begins with `letters`, in an order of
  /// names; of the last author where none stands so far behind.
  public void find(String letters, IntConsumer found) {
    AuthorQuery asked = query.get();
    finding.ask(
        cancelled -> library.authorsBefore(asked, letters, cancelled),
        before -> {
          if (asked.equals(query.get()) && !rows.isEmpty()) {
            found.accept((int) Math.min(before, rows.size() - 1));
          }
        },
        this::failed);
  }

  /// Turns the order round.
  public void reverse() {
    AuthorQuery old = query.get();
    show(old.sorted(old.sort(), !old.ascending()));
  }

  /// Asks again, since the library has changed.
  public void refresh() {
    AuthorQuery asked = query.get();
    values.refresh();
    leadTicks();
    if (matching.get().isPresent()) {
      PaperQuery papers = matching.get().get();
      latest.ask(
          cancelled -> AuthorMatch.ranked(library, papers, cancelled), this::matched, this::failed);
      return;
    }
    latest.ask(
        cancelled ->
            library.authors(asked, PageRequest.first(PagedList.PAGE_SIZE).exact(), cancelled),
        page -> loaded(asked, page),
        this::failed);
  }

  /// Asks again where the user's marks decide, since they have changed.
  public void marked() {
    if (query.get().words().asksForMarks()) {
      refresh();
    }
  }

  /// A move of the ticks on merged authors to those they became; ticks set meanwhile stay.
  private void leadTicks() {
    List<AuthorId> ticked = ticks.ids().get();
    if (!ticked.isEmpty()) {
      leading.ask(
          _ -> leads(ticked),
          leads ->
              ticks.set(ticks.ids().get().stream().map(id -> leads.getOrDefault(id, id)).toList()),
          this::failed);
    }
  }

  private Map<AuthorId, AuthorId> leads(List<AuthorId> ticked) throws IOException {
    var leads = new HashMap<AuthorId, AuthorId>();
    for (AuthorId author : ticked) {
      library.author(author).map(AuthorRecord::id).ifPresent(now -> leads.put(author, now));
    }
    return leads;
  }

  private void show(AuthorQuery newQuery) {
    if (!newQuery.equals(query.get())) {
      matching.set(Optional.empty());
      query.set(newQuery);
      refresh();
    }
  }

  private void matched(List<AuthorMatch> found) {
    failure.set(Optional.empty());
    matches.clear();
    found.forEach(match -> matches.put(match.author().id(), match.papers()));
    rows.show(
        found.size(), found.stream().map(AuthorMatch::author).toList(), (_, _, _) -> List.of());
    count.set(Optional.of(new HitCount(found.size(), found.size() < AuthorMatch.LIMIT)));
  }

  private void loaded(AuthorQuery asked, AuthorPage page) {
    failure.set(Optional.empty());
    matches.clear();
    rows.show(
        Math.toIntExact(page.count().value()),
        page.authors(),
        (from, size, cancelled) ->
            library.authors(asked, PageRequest.at(from, size), cancelled).authors());
    count.set(Optional.of(page.count()));
  }

  private void failed(Exception cause) {
    failure.set(Optional.of(cause));
  }
}
