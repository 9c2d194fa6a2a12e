package dev.byline.ui.text;

import dev.byline.library.query.Range;
import java.util.ArrayList;
import java.util.List;

/// A builder of a text from parts that were parsed separately.
final class RunList {

  private final StringBuilder source = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /// Adds `text` as it stands.
  void add(String text, Face face) {
    if (!text.isEmpty()) {
      runs.add(new Run.Words(behind(text.length()), text, face));
      source.append(text);
    }
  }

  /// Adds what `text` says as page text.
  void read(String text, Face face) {
    for (Run run : RichText.read(text).runs()) {
      int from = run.range().from() + source.length();
      var range = new Range(from, run.range().to() + source.length());
      runs.add(
          switch (run) {
            case Run.Words(_, String words, Face own) ->
                new Run.Words(range, words, own.within(face));
            case Run.Untypeset(_, String tex, Face own) ->
                new Run.Untypeset(range, tex, own.within(face));
            case Run.Formula(_, String content, String tex, boolean display) ->
                new Run.Formula(range, content, tex, display);
          });
    }
    source.append(text);
  }

  private Range behind(int length) {
    return new Range(source.length(), source.length() + length);
  }

  RichText text() {
    return RichText.of(source.toString(), runs);
  }
}
