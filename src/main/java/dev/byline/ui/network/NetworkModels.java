package dev.byline.ui.network;

import dev.byline.library.Library;
import dev.byline.library.SuggestionSource;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.UndoQueue;
import java.util.concurrent.Executor;

/// The models of the network's parts.
public record NetworkModels(NetworkModel network, PathModel path, FileExport exporter) {

  /// Models over a library.
  ///
  /// @param ticks around whom the network is
  /// @param deeds what the user does in the window
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  public static NetworkModels over(
      Library library,
      SuggestionSource suggestions,
      TickedAuthors ticks,
      UndoQueue deeds,
      Executor work,
      Executor ui) {
    return new NetworkModels(
        new NetworkModel(library, ticks, work, ui),
        new PathModel(library, suggestions, work, ui),
        new FileExport(deeds));
  }

  /// Asks again for what has been opened, since the library has changed.
  public void refresh() {
    network.refresh();
  }
}
