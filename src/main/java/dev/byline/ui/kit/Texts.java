package dev.byline.ui.kit;

import dev.byline.library.Range;
import java.util.List;
import javafx.scene.layout.Region;

/// Makes the nodes that show a text of a page (a title, an abstract) with the parts marked that a
/// query matches. Every such text goes through here.
public final class Texts {

  private Texts() {}

  /// `text` on as many lines as it takes.
  ///
  /// @param marks ascending, apart, within the text
  public static Region flow(String text, List<Range> marks) {
    var flow = new MarkedFlow();
    flow.show(text, marks);
    return flow;
  }
}
