package dev.byline.ui.papers;

import atlantafx.base.theme.Styles;
import dev.byline.library.AuthorRecord;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.HintsModel;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// A notice in place of the list of papers where there are none: why, and what to do about it.
final class PaperNotice extends StackPane {

  private final BrowseModel browse;
  private final SelectionModel selection;
  private final HintsModel hints;
  private final ScreenReaderAnnouncer announcer;
  private final WindowActions outside;
  private final EmptyState notice = new EmptyState();
  private final ScrollPane first = new ScrollPane();

  /// @param outside adds pages
  PaperNotice(WindowModels models, ScreenReaderAnnouncer announcer, WindowActions outside) {
    this.announcer = announcer;
    this.outside = outside;
    browse = models.browse();
    selection = models.selection();
    hints = models.hints();
    setVisible(false);
    managedProperty().bind(visibleProperty());
    first.setFitToWidth(true);
    first.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    first.setFocusTraversable(false);
    first.setVisible(false);
    first.getStyleClass().add("first-steps-scroll");
    getChildren().addAll(notice, first);
    browse.results().subscribe(this::show);
    hints.meant().subscribe(_ -> showHints());
    hints.elsewhere().subscribe(_ -> showHints());
  }

  private void show(ResultState state) {
    setVisible(false);
    switch (state) {
      case ResultState.Loaded loaded when loaded.count().value() == 0 -> {
        hints.mean(loaded.query());
        if (BrowseModel.authorOf(loaded.query()).isPresent()) {
          hints.lookElsewhere(loaded.query());
        }
        showNothing(loaded.query());
      }
      case ResultState.Failed failed -> showFailed(failed);
      case ResultState.Loaded _, ResultState.Idle _, ResultState.Loading _ -> {
        // There are papers, or those before stay.
      }
    }
  }

  private void showNothing(PaperQuery query) {
    setVisible(true);
    boolean isFirst = query.clauses().isEmpty();
    notice.setVisible(!isFirst);
    if (isFirst) {
      first.setContent(new FirstSteps(outside));
      first.setVisible(true);
      return;
    }
    first.setVisible(false);
    Optional<AuthorRecord> author = selection.author().get().filter(_ -> isOfOne(query));
    OptionalLong others = author.isPresent() ? hints.elsewhere().get() : OptionalLong.empty();
    var steps = new ArrayList<Button>();
    hints.meant().get().ifPresent(meant -> steps.add(meant(meant, query)));
    if (isOfOne(query) && others.orElse(1) > 0) {
      var everywhere = new Button(Wording.of("papers.none.everywhere"));
      everywhere.setOnAction(_ -> browse.update(q -> q.choosing(Facet.PROFILE, List.of())));
      steps.add(everywhere);
    }
    if (!steps.isEmpty()) {
      steps.getFirst().getStyleClass().add(Styles.ACCENT);
    }
    var clear = new Button(Wording.of("papers.none.clear"));
    clear.setOnAction(_ -> browse.clear());
    steps.add(clear);
    notice.say(
        Wording.of("papers.none"),
        author
            .map(of -> nothingOf(of.author().name(), others))
            .orElseGet(() -> Wording.of("papers.none.text")),
        steps.toArray(Button[]::new));
  }

  private static boolean isOfOne(PaperQuery query) {
    return BrowseModel.authorOf(query).isPresent() && query.clauses().size() > 1;
  }

  /// @param others how many of all papers are found, where that is known
  private static String nothingOf(String author, OptionalLong others) {
    return others.isEmpty()
        ? Wording.of("papers.none.of", author)
        : Wording.of(
            "papers.none.ofOne",
            author,
            others.getAsLong(),
            DisplayFormats.count(others.getAsLong()));
  }

  private Button meant(PaperQuery meant, PaperQuery query) {
    var button = new Button(Wording.of("papers.none.meant", HintsModel.say(meant, query)));
    button.setOnAction(_ -> browse.show(meant));
    return button;
  }

  /// The hints after an answer without papers: what was meant, and what others have.
  private void showHints() {
    if (browse.results().get() instanceof ResultState.Loaded loaded
        && loaded.count().value() == 0) {
      showNothing(loaded.query());
    }
  }

  private void showFailed(ResultState.Failed failed) {
    setVisible(true);
    notice.setVisible(true);
    first.setVisible(false);
    var again = new Button(Wording.of("papers.failed.again"));
    again.setOnAction(_ -> browse.refresh());
    notice.fail(Wording.of("papers.failed"), failed.cause(), again);
    announcer.say(notice.getAccessibleText());
  }
}
