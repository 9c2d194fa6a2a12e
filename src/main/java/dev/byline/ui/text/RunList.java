package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import java.util.ArrayList;
import java.util.List;

/// A builder of a text from parts that were parsed separately.
final class RunList {

  private final StringBuilder source = new StringBuilder();
  private final List<TextRun> runs = new ArrayList<>();

  /// Adds `text` as it stands.
  void add(String text, TextStyle face) {
    if (!text.isEmpty()) {
      runs.add(new TextRun.Words(behind(text.length()), text, face));
      source.append(text);
    }
  }

  /// Adds what `text` says as page text.
  void read(String text, TextStyle face) {
    for (TextRun run : RichText.read(text).runs()) {
      int from = run.range().from() + source.length();
      var range = new TextRange(from, run.range().to() + source.length());
      runs.add(
          switch (run) {
            case TextRun.Words(_, String words, TextStyle own) ->
                new TextRun.Words(range, words, own.within(face));
            case TextRun.Untypeset(_, String tex, TextStyle own) ->
                new TextRun.Untypeset(range, tex, own.within(face));
            case TextRun.Formula(_, String content, String tex, boolean display) ->
                new TextRun.Formula(range, content, tex, display);
          });
    }
    source.append(text);
  }

  private TextRange behind(int length) {
    return new TextRange(source.length(), source.length() + length);
  }

  RichText text() {
    return RichText.of(source.toString(), runs);
  }
}
