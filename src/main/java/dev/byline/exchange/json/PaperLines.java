package dev.byline.exchange.json;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.List;

/// Papers as lines of JSON, one of which takes the place of another of its title.
public final class PaperLines {

  private PaperLines() {}

  /// `lines` with `paper`, in the place of one of the same title, else at the end.
  public static String with(String lines, Paper paper) {
    String title = TextFolding.words(paper.title());
    List<String> all = new ArrayList<>(lines.lines().toList());
    String line = PaperJson.of(paper).toString();
    for (int i = 0; i < all.size(); i++) {
      String other = ExchangeJson.MAPPER.readTree(all.get(i)).path("title").stringValue("");
      if (TextFolding.words(other).equals(title)) {
        all.set(i, line);
        return text(all);
      }
    }
    all.add(line);
    return text(all);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
