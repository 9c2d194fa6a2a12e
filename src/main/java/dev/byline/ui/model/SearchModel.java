package dev.byline.ui.model;

import dev.byline.library.SuggestionSource;
import dev.byline.library.query.Clause;
import dev.byline.library.query.CompletionContext;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.library.query.WordScope;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.ui.model.SearchSuggestions.Effect;
import dev.byline.ui.window.Latest;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The search box: what it offers for what is typed, what was searched before, when it searches.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`. An offer that cannot
/// be had is none: the text can be typed without it, and the failure stands in the log.
public final class SearchModel {

  /// As many as can be looked through at a glance.
  static final int OFFERS = 8;

  private static final int PAGES = 3;

  /// Fewer letters begin too many names.
  private static final int NAME_LETTERS = 2;

  private final BrowseModel browse;
  private final SuggestionSource suggestions;
  private final Latest latest;
  private final SearchHistory history = new SearchHistory();
  private final BooleanProperty onlyOnEnter = new SimpleBooleanProperty(this, "onlyOnEnter");
  private final ReadOnlyObjectWrapper<List<SearchSuggestions>> offers =
      new ReadOnlyObjectWrapper<>(this, "offers", List.of());

  private final ReadOnlyObjectWrapper<WordScope> scope =
      new ReadOnlyObjectWrapper<>(this, "scope", WordScope.EVERYTHING);

  /// The part of the query that the box is known to say.
  private PaperQuery said = PaperQuery.ALL;

  public SearchModel(BrowseModel browse, SuggestionSource suggestions, Executor work, Executor ui) {
    this.browse = browse;
    this.suggestions = suggestions;
    latest = new Latest(work, ui);
  }

  public SearchHistory history() {
    return history;
  }

  /// True if a search waits for the Enter key, where it would follow the typing otherwise.
  public BooleanProperty onlyOnEnter() {
    return onlyOnEnter;
  }

  public ReadOnlyObjectProperty<List<SearchSuggestions>> offers() {
    return offers.getReadOnlyProperty();
  }

  /// The texts in which words without a field are looked for.
  public ReadOnlyObjectProperty<WordScope> scope() {
    return scope.getReadOnlyProperty();
  }

  /// Looks for the words of the present query, and for what is typed from now on, in other texts.
  public void choose(WordScope wanted) {
    WordScope before = scope.get();
    scope.set(wanted);
    browse.update(query -> wanted.in(before.without(query)));
  }

  /// Searches for what is typed so far.
  public void search(String text) {
    said = scope.get().in(QueryText.readTyping(text).query());
    browse.type(said);
  }

  /// The query as it is to stand in the box, whose scope is chosen then.
  public String text() {
    said = browse.typed();
    if (!said.words().isEmpty()) {
      scope.set(WordScope.of(said));
    }
    return QueryText.printTyping(scope.get().without(said));
  }

  /// The text to replace `text` in the box, since the query is another now. Empty where it is not
  /// for what stands there: what somebody types is theirs, in its order and as far as it has come.
  /// Where only filters went or came, the rest of `text` stays.
  public Optional<String> rewritten(String text) {
    PaperQuery before = said;
    said = browse.typed();
    if (said.asksAs(before)) {
      return Optional.empty();
    }
    if (!said.words().equals(before.words())) {
      return Optional.of(text());
    }
    PaperQuery rest = QueryText.readTyping(text).query().withSort(said.sort());
    for (Clause filter : before.filters()) {
      rest = said.filters().contains(filter) ? rest : rest.without(filter);
    }
    for (Clause filter : said.filters()) {
      rest = rest.filters().contains(filter) ? rest : rest.and(filter);
    }
    return Optional.of(QueryText.printTyping(rest));
  }

  /// Searches for what is typed, and keeps it for another time.
  public void finish(String text) {
    search(text);
    history.add(text);
  }

  /// Offers what may follow at the caret.
  public void complete(String text, int caret) {
    latest.cancel();
    switch (QueryText.completionAt(text, caret).orElse(null)) {
      case null -> offers.set(List.of());
      case CompletionContext.Choice part ->
          offers.set(
              part.choices().stream()
                  .map(choice -> insertion(part, choice, "", choice + " "))
                  .toList());
      case CompletionContext.Value part -> ask(List.of(), cancelled -> values(part, cancelled));
      case CompletionContext.Word part -> {
        List<SearchSuggestions> fields =
            part.fields().stream()
                .map(field ->
                    insertion(
                        part,
                        field + ":",
                        Wording.of("search.field." + field.replace('-', '_')),
                        field + ":"))
                .toList();
        ask(fields, cancelled -> people(part, cancelled));
      }
    }
  }

  /// The page that is offered, where `text` is the whole name of its author and of no other.
  public Optional<Effect> named(String text) {
    List<Effect> pages =
        offers.get().stream()
            .filter(offer -> TextFolding.words(offer.label()).equals(TextFolding.words(text)))
            .map(SearchSuggestions::effect)
            .filter(Effect.Open.class::isInstance)
            .toList();
    return pages.size() == 1 ? Optional.of(pages.getFirst()) : Optional.empty();
  }

  /// Offers what was searched before.
  public void showHistory() {
    latest.cancel();
    var all = new ArrayList<SearchSuggestions>();
    history.texts().get().stream()
        .limit(OFFERS - 1L)
        .forEach(text -> all.add(SearchSuggestions.of(text, "", "", new Effect.Ask(text))));
    if (!all.isEmpty()) {
      String forget = Wording.of("search.history.clear");
      all.add(SearchSuggestions.of(forget, "", "", new Effect.Forget()));
    }
    offers.set(all);
  }

  /// Offers nothing.
  public void close() {
    latest.cancel();
    offers.set(List.of());
  }

  /// Does what choosing an offer does to all but the text.
  public void take(Effect effect) {
    close();
    switch (effect) {
      case Effect.Insert _ -> {}
      case Effect.Open open -> browse.showAuthor(open.author());
      case Effect.Ask ask -> finish(ask.text());
      case Effect.Forget _ -> history.clear();
    }
  }

  private void ask(
      List<SearchSuggestions> known, Latest.Question<List<SearchSuggestions>> question) {
    offers.set(known);
    latest.ask(
        question,
        found -> {
          var all = new ArrayList<>(known);
          all.addAll(found);
          offers.set(all.stream().limit(OFFERS).toList());
        },
        _ -> {});
  }

  private static SearchSuggestions insertion(
      CompletionContext part, String label, String hint, String text) {
    return SearchSuggestions.of(
        label, part.typed(), hint, new Effect.Insert(part.from(), part.to(), text));
  }

  private List<SearchSuggestions> values(CompletionContext.Value part, BooleanSupplier cancelled)
      throws IOException {
    return suggestions.complete(part.facet(), part.typed(), OFFERS, cancelled).stream()
        .map(value ->
            new SearchSuggestions(
                value.label(),
                part.typed(),
                "",
                OptionalLong.of(value.count()),
                new Effect.Insert(part.from(), part.to(), part.text(value) + " ")))
        .toList();
  }

  /// Pages of authors, and papers of people, by the longest text before the caret that is the
  /// beginning of a name.
  private List<SearchSuggestions> people(CompletionContext.Word part, BooleanSupplier cancelled)
      throws IOException {
    for (String name : part.names()) {
      var found = new ArrayList<SearchSuggestions>();
      if (name.strip().length() >= NAME_LETTERS) {
        suggestions
            .complete(Facet.PROFILE, name, PAGES, cancelled)
            .forEach(page -> found.add(page(page, name)));
        suggestions
            .complete(Facet.AUTHOR, name, OFFERS - found.size(), cancelled)
            .forEach(person -> found.add(papers(part, person, name)));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static SearchSuggestions page(FacetValue page, String typed) {
    return SearchSuggestions.of(
        page.label(),
        typed,
        Wording.of("search.page"),
        new Effect.Open(new AuthorId(page.value())));
  }

  private static SearchSuggestions papers(
      CompletionContext.Word part, FacetValue person, String typed) {
    String text = QueryText.author(person.label());
    return new SearchSuggestions(
        text,
        typed,
        "",
        OptionalLong.of(person.count()),
        new Effect.Insert(part.to() - typed.length(), part.to(), text + " "));
  }
}
