package dev.byline.compare.report;

import dev.byline.compare.FigureTable;
import dev.byline.stats.text.FlagText;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/// The footnotes of a table: each distinct text once, numbered from 1 in the order of first use.
public final class Footnotes {

  private final List<String> texts = new ArrayList<>();

  /// The texts in the order of their numbers.
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /// The numbers of a cell: where the figure comes from, every doubt, and what Byline computes
  /// beside it.
  public List<Integer> of(FigureTable.Cell cell) {
    var numbers = new ArrayList<Integer>();
    numbers.add(number(sentence(cell.source())));
    cell.flags().forEach(flag -> numbers.add(number(FlagText.of(flag))));
    cell.second()
        .map(second -> Wording.of("report.second", second.text(), second.source()))
        .ifPresent(text -> numbers.add(number(text)));
    return numbers;
  }

  private int number(String text) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
    return texts.indexOf(text) + 1;
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
