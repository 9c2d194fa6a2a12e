package dev.byline.app;

import dev.byline.library.Library;
import dev.byline.ui.browse.AuthorsModel;
import dev.byline.ui.browse.BrowseModel;
import dev.byline.ui.browse.SelectionModel;
import dev.byline.ui.browse.Shell;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.Wording;
import dev.byline.ui.text.Formulas;
import dev.byline.ui.text.TextNodes;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// The models of one window and the view over them.
record Desk(BrowseModel browse, AuthorsModel authors, SelectionModel selection, Shell shell) {

  /// One for the program, so that a formula is typeset once.
  static final Formulas FORMULAS = new Formulas();

  /// A window's content in its look.
  Scene scene(Theme theme, double width, double height) {
    var scene = new Scene(shell, width, height);
    scene.getStylesheets().add(TextNodes.styleSheet());
    theme.apply(scene);
    return scene;
  }

  /// A desk over `library` that has not asked anything yet.
  ///
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  static Desk over(Library library, Executor work, Executor ui, Shell.Commands commands) {
    var browse = new BrowseModel(library, work, ui);
    var authors = new AuthorsModel(library, work, ui);
    var selection = new SelectionModel(library, work, ui);
    return new Desk(
        browse,
        authors,
        selection,
        new Shell(browse, authors, selection, new TextNodes(FORMULAS), commands));
  }

  /// The banner that says that what is shown are samples.
  static Banner samples(Runnable remove, Runnable add) {
    return new Banner(
        Wording.of("samples.banner"),
        Banner.step(Wording.of("samples.remove"), remove),
        Banner.step(Wording.of("samples.add"), add));
  }

  /// Asks for what the window shows, for the first time or because the library has changed.
  void refresh() {
    authors.refresh();
    browse.refresh();
  }
}
