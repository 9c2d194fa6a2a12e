package dev.byline.app.window;

import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.news.NewsFinder;
import dev.byline.ui.compare.PaperOpening;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.model.AuthorsModel;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.HintsModel;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.MonthsModel;
import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.ui.model.SearchModel;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.SnippetsModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.model.YearGroups;
import dev.byline.ui.network.NetworkLinks;
import dev.byline.ui.palette.PaletteModel;
import dev.byline.ui.shell.WindowShell;
import dev.byline.ui.watch.WatchesModel;
import dev.byline.ui.who.DecisionSubject;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.UndoQueue;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;

/// The parts of which a window is made: its models, its palette, and the links from one region to
/// another.
final class WindowParts {

  private WindowParts() {}

  /// The models of a window.
  static WindowModels models(
      WindowSources sources,
      BrowseModel browse,
      SelectionModel selection,
      UndoQueue deeds,
      Executor work,
      Executor ui) {
    return new WindowModels(
        browse,
        new AuthorsModel(sources.library(), work, ui),
        selection,
        new SnippetsModel(browse, sources.library(), work, ui),
        new MonthsModel(browse, sources.library(), work, ui),
        new PickedPapers(browse, sources.library(), work, ui),
        new HintsModel(sources.library(), sources.suggestions(), work, ui),
        new SearchModel(browse, sources.suggestions(), work, ui),
        new YearGroups(),
        new MarksModel(sources.marks(), deeds),
        new GroupsModel(sources.groups(), deeds),
        new ProvenanceModel(
            sources.library(),
            new ProvenanceModel.Pages(sources.captures(), sources.corrected()),
            selection,
            work,
            ui),
        new WatchesModel(
            sources.watches(),
            new NewsFinder(sources.library(), InstantSource.system()),
            deeds,
            work,
            ui));
  }

  /// The matches of the palette.
  static PaletteModel found(
      WindowSources sources, WindowModels models, WindowShell shell, Executor work, Executor ui) {
    return new PaletteModel(
        () -> offered(shell.commands().possible()),
        models.authorGroups().groups()::get,
        sources.library(),
        new PaletteModel.Places(
            group -> models.browse().show(papers(group)),
            models.browse()::showAuthor,
            hit -> shell.read(hit.id())),
        work,
        ui);
  }

  /// The links from the comparison to papers and authors.
  static PaperOpening opening(BrowseModel browse, WindowShell shell) {
    return new PaperOpening(
        query -> {
          browse.show(query);
          shell.uncover();
        },
        shell::read,
        author -> {
          browse.showAuthor(author);
          shell.uncover();
        },
        browse::author,
        () -> shell.commands().run(CommandName.EXPORT_AUTHORS));
  }

  /// The question for the papers of all who are in a group.
  private static PaperQuery papers(AuthorGroup group) {
    return PaperQuery.ALL.choosing(
        Facet.PROFILE, group.authors().stream().map(AuthorId::value).toList());
  }

  /// Shows what a decision is about.
  static void open(DecisionSubject subject, BrowseModel browse, WindowShell shell) {
    switch (subject) {
      case DecisionSubject.OfAuthor(AuthorId id) -> {
        browse.showAuthor(id);
        shell.uncover();
      }
      case DecisionSubject.OfPaper(PaperId id) -> shell.read(id);
    }
  }

  /// The links from the network.
  static NetworkLinks leads(BrowseModel browse, WindowShell shell) {
    PaperOpening opening = opening(browse, shell);
    return new NetworkLinks(
        opening.papers(),
        opening.author(),
        opening.present(),
        () -> shell.commands().run(CommandName.RANKING));
  }

  /// The palette does not offer itself.
  private static List<Command> offered(List<Command> possible) {
    return possible.stream().filter(command -> command.name() != CommandName.PALETTE).toList();
  }
}
