package dev.byline.app.window;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.own.Watch;
import dev.byline.news.NewsFinder;
import dev.byline.ui.palette.PaletteChoice;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The choices that the palette finds beside commands: settings, filters, saved searches, watched
/// authors, tags, samples and other libraries.
record PaletteChoices(MainWindow window) {

  /// Values of one filter: the most frequent ones.
  private static final int VALUES = 30;

  List<PaletteChoice> all() {
    var all = new ArrayList<PaletteChoice>();
    SettingsPane.shown()
        .forEach(setting ->
            all.add(
                choice(
                    setting.text(),
                    "setting",
                    () -> window.shell().commands().run(CommandName.SETTINGS))));
    watches(all);
    filters(all);
    all.addAll(window.options().samples().get().get());
    window.options().libraries().get().stream().skip(1).forEach(path -> all.add(library(path)));
    return all;
  }

  private PaletteChoice library(Path path) {
    return choice(path.toString(), "library", () -> window.options().opening().get().accept(path));
  }

  private void watches(List<PaletteChoice> all) {
    window.models().watches().news().get().stream()
        .map(news -> news.watch())
        .forEach(watch ->
            all.add(
                choice(
                    watch.name(),
                    watch.kind() == Watch.Kind.SEARCH ? "search" : "author",
                    () -> show(NewsFinder.query(watch)))));
    window
        .models()
        .marks()
        .marks()
        .get()
        .tags()
        .forEach(tag ->
            all.add(
                choice(
                    tag.label(),
                    "tag",
                    () -> show(PaperQuery.ALL.choosing(Facet.TAG, List.of(tag.value()))))));
  }

  private void filters(List<PaletteChoice> all) {
    for (Clause.Is.State state : Clause.Is.State.values()) {
      all.add(filter(Wording.named("clause.is", state), new Clause.Is(state)));
    }
    for (Clause.Has.Thing thing : Clause.Has.Thing.values()) {
      all.add(filter(Wording.named("clause.has", thing), new Clause.Has(thing)));
    }
    window
        .browse()
        .facets()
        .get()
        .forEach((facet, values) -> {
          // Authors and tags are found by themselves.
          if (facet != Facet.TAG && facet != Facet.COAUTHOR) {
            values.stream().limit(VALUES).forEach(value -> all.add(filter(facet, value)));
          }
        });
  }

  private PaletteChoice filter(String text, Clause clause) {
    return choice(
        text,
        "filter",
        () -> {
          window
              .browse()
              .update(query -> query.clauses().contains(clause) ? query : query.and(clause));
          window.shell().uncover();
        });
  }

  private PaletteChoice filter(Facet facet, FacetValue value) {
    return choice(
        value.label(),
        "filter",
        () -> {
          window.browse().update(query -> query.choosing(facet, List.of(value.value())));
          window.shell().uncover();
        });
  }

  private void show(PaperQuery query) {
    window.browse().show(query);
    window.shell().uncover();
  }

  static PaletteChoice choice(String text, String kind, Runnable action) {
    return new PaletteChoice(text, Wording.of("palette.choice." + kind), action);
  }
}
