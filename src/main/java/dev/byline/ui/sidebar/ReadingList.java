package dev.byline.ui.sidebar;

import dev.byline.model.own.OwnMarks;
import dev.byline.ui.model.MarksModel;

/// The papers to read: those with the tag `to read`, as many users have one already.
public final class ReadingList {

  private static final String TAG = "to read";

  static final String KEY = OwnMarks.tagKey(TAG);

  private ReadingList() {}

  /// Adds a paper to the list, or removes it.
  public static void toggle(MarksModel marks, MarksModel.Subject paper) {
    marks.change(paper, now -> now.hasTag(TAG) ? now.withoutTag(TAG) : now.withTag(TAG));
  }
}
