package dev.byline.ui.text;

import dev.byline.model.tex.PlainFormula;
import java.util.List;

/// A text of a page, read: its words, emphasis and formulas.
///
/// The text may be any text. What looks like LaTeX and is balanced is read as LaTeX; the rest stays
/// as it is, and no character is lost: the ranges of the runs cover the source. Reading takes time
/// in proportion to the text, needs no toolkit and is safe on any thread.
public final class RichText {

  private final String source;
  private final List<TextRun> runs;

  private RichText(String source, List<TextRun> runs) {
    this.source = source;
    this.runs = runs;
  }

  /// Reads `source`.
  public static RichText read(String source) {
    return new RichText(source, List.copyOf(new TextReader(source).read()));
  }

  /// The text of `runs`, which cover `source`.
  static RichText of(String source, List<TextRun> runs) {
    return new RichText(source, List.copyOf(runs));
  }

  public String source() {
    return source;
  }

  public List<TextRun> runs() {
    return runs;
  }

  /// The text in plain characters: words without markup, formulas as their TeX without dollars.
  public String plain() {
    var plain = new StringBuilder();
    for (TextRun run : runs) {
      plain.append(
          switch (run) {
            case TextRun.Words words -> words.text();
            case TextRun.Formula formula -> formula.content();
            case TextRun.Untypeset untypeset -> untypeset.text();
          });
    }
    return plain.toString();
  }

  /// The text as people write it where there is no LaTeX: formulas in plain characters where there
  /// are such, else as they stand in the source.
  public String unicode() {
    var text = new StringBuilder();
    for (TextRun run : runs) {
      text.append(
          switch (run) {
            case TextRun.Words words -> words.text();
            case TextRun.Formula formula ->
                PlainFormula.write(formula.content())
                    .orElseGet(
                        () -> source.substring(formula.range().from(), formula.range().to()));
            case TextRun.Untypeset untypeset -> untypeset.text();
          });
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RichText text && source.equals(text.source) && runs.equals(text.runs);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
