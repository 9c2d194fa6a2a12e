package dev.byline.parse;

import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.List;

/// The lines of a copy as they would be if no formula had broken them, each with its formulas as
/// they are written in TeX.
final class JoinedLines {

  private final List<String> copied;
  private final List<String> lines = new ArrayList<>();

  /// The number of the first copied line of each line, and one more behind the last.
  private final List<Integer> starts = new ArrayList<>();

  JoinedLines(List<String> copied, List<Hints.Formula> formulas) {
    this.copied = List.copyOf(copied);
    int line = 1;
    int next = 0;
    while (line <= copied.size()) {
      int end = line;
      var within = new ArrayList<Hints.Formula>();
      while (next < formulas.size() && formulas.get(next).startLine() <= end) {
        Hints.Formula formula = formulas.get(next++);
        if (formula.firstLine() >= line) {
          within.add(formula);
          end = Math.max(end, formula.endLine());
        }
      }
      starts.add(line);
      lines.add(text(line, end, within));
      line = end + 1;
    }
    starts.add(line);
  }

  boolean isAsCopied() {
    return lines.equals(copied);
  }

  List<String> lines() {
    return lines;
  }

  private String text(int first, int last, List<Hints.Formula> formulas) {
    var text = new StringBuilder();
    int line = first;
    int column = 0;
    for (Hints.Formula formula : formulas) {
      append(text, line, column, formula.firstLine(), formula.from());
      text.append('$').append(formula.source().strip()).append('$');
      line = formula.lastLine();
      column = formula.to();
    }
    append(text, line, column, last, copied.get(last - 1).length());
    return formulas.isEmpty() ? text.toString() : text.toString().replaceAll(" {2,}", " ");
  }

  private void append(StringBuilder to, int firstLine, int from, int lastLine, int end) {
    for (int line = firstLine; line <= lastLine; line++) {
      String text = copied.get(line - 1);
      int start = line == firstLine ? Math.min(from, text.length()) : 0;
      int stop = line == lastLine ? Math.min(end, text.length()) : text.length();
      to.append(text, Math.min(start, stop), stop);
    }
  }

  /// A page that was read by these lines, as one of the copied lines.
  ParsedPage restored(ParsedPage page) {
    var labels = new ArrayList<LineLabel>();
    for (LineLabel label : page.labels()) {
      for (int line = starts.get(label.line() - 1); line < starts.get(label.line()); line++) {
        if (!copied.get(line - 1).isBlank()) {
          labels.add(new LineLabel(line, label.kind(), label.profile(), label.paper()));
        }
      }
    }
    List<ParseIssue> issues = page.issues().stream().map(this::restored).toList();
    return new ParsedPage(page.format(), page.profiles(), copied, labels, issues);
  }

  private ParseIssue restored(ParseIssue issue) {
    int line = starts.get(Math.clamp(issue.line() - 1, 0, starts.size() - 1));
    return new ParseIssue(issue.severity(), Math.max(line, 1), issue.column(), issue.text());
  }
}
