package dev.byline.ui.compare;

import dev.byline.compare.Ranking;
import dev.byline.library.AuthorQuery;
import dev.byline.library.CaptureHistory;
import dev.byline.library.Library;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.choice.ChosenColumns;
import dev.byline.ui.compare.ranking.RankingModel;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.UndoQueue;
import java.util.concurrent.Executor;

/// The models of the comparison's parts.
public record CompareModels(
    CompareModel sides,
    RankingModel ranking,
    GroupMembers rosters,
    ChangesModel changes,
    FileExport exporter) {

  /// Models over a library.
  ///
  /// @param ticks whose authors are compared
  /// @param groups that can be compared too
  /// @param deeds what the user does in the window
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  public static CompareModels over(
      Library library,
      CaptureHistory captures,
      TickedAuthors ticks,
      GroupsModel groups,
      UndoQueue deeds,
      Executor work,
      Executor ui) {
    return new CompareModels(
        new CompareModel(library, ticks, groups.groups(), work, ui),
        new RankingModel(library, ticks, groups, work, ui),
        new GroupMembers(library, groups, work, ui),
        new ChangesModel(library, captures, work, ui),
        new FileExport(deeds));
  }

  /// Asks again for what has been opened, since the library has changed.
  public void refresh() {
    sides.refresh();
    ranking.refresh();
    rosters.groups().refresh();
    rosters.refresh();
    changes.refresh();
  }

  /// The figures that the ranking shows.
  public ChosenColumns<Ranking.Column> rankedColumns() {
    return ranking.columns();
  }

  /// The ranked authors, and their order.
  public AuthorQuery ranked() {
    return ranking.query().get();
  }
}
