package dev.byline.ui.model;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.ScrollPositions;
import dev.byline.ui.kit.WindowPage;
import java.util.Optional;

/// A place in the window that somebody has been at, as Back and Forward return to it.
///
/// @param query with the author whose page it is about
/// @param page covers authors and papers; empty where these were shown
/// @param view as it was when it was left
public record Visit(PaperQuery query, Optional<WindowPage> page, View view) {

  /// The view of a visit.
  ///
  /// @param paper the one that was read
  /// @param row of the list of papers that was selected; -1 for none
  /// @param top the first row that was to be seen
  /// @param scroll of the page that covered the papers, else of the panes
  public record View(Optional<PaperId> paper, int row, int top, ScrollPositions scroll) {

    static final View UNKNOWN = new View(Optional.empty(), -1, 0, ScrollPositions.NONE);
  }

  static Visit ofPapers(PaperQuery query) {
    return new Visit(query, Optional.empty(), View.UNKNOWN);
  }

  Visit with(View newView) {
    return new Visit(query, page, newView);
  }

  boolean isSamePlace(Visit other) {
    return query.equals(other.query) && page.equals(other.page);
  }
}
