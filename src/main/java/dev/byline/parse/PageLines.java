package dev.byline.parse;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;

/// A cursor over the lines of a page: looks ahead, takes one line after the other under a label,
/// and hands everything that is found on to the [PageSink].
///
/// A line can only be taken with a label, so each gets exactly one. Not thread-safe.
public final class PageLines {

  private final LineReader in;
  private final PageSink sink;
  private String[] ahead = new String[64];
  private final ArrayDeque<Integer> cutLines = new ArrayDeque<>();
  private int first;
  private int size;
  private int taken;
  private int read;
  private boolean exhausted;
  private String previous = "";
  private int profile;
  private int paper;
  private int papers;

  PageLines(LineReader in, PageSink sink) {
    this.in = in;
    this.sink = sink;
  }

  public boolean atEnd() throws IOException {
    return !has(0);
  }

  /// True if there is a line `offset` lines after the next one.
  public boolean has(int offset) throws IOException {
    while (size <= offset && !exhausted) {
      readLine();
    }
    return size > offset;
  }

  /// The line `offset` lines after the next one, or an empty text behind the last line.
  ///
  /// @param offset from 0, the next line; all lines up to there are kept in memory
  public String peek(int offset) throws IOException {
    return has(offset) ? ahead[(first + offset) % ahead.length] : "";
  }

  /// The line taken last, or an empty text before the first.
  public String previous() {
    return previous;
  }

  /// The number, from 1, of the next line.
  public int number() {
    return taken + 1;
  }

  /// Takes the next line as a line of the profile alone.
  public String take(LineLabel.Kind kind) throws IOException {
    return take(kind, profile, -1);
  }

  /// Takes the next line as a line of the paper that is handed over next.
  public String takeOfPaper(LineLabel.Kind kind) throws IOException {
    return take(kind, profile, paper);
  }

  /// Takes the next line as a line of no record.
  public String takeOfNone(LineLabel.Kind kind) throws IOException {
    return take(kind, -1, -1);
  }

  /// Takes the next line for the paper with that number in the profile, or for none if -1.
  public String take(LineLabel.Kind kind, int ofPaper) throws IOException {
    return take(kind, profile, ofPaper);
  }

  /// Takes all blank lines that come next.
  public void skipBlank() throws IOException {
    while (has(0) && peek(0).isBlank()) {
      takeOfNone(LineLabel.Kind.LAYOUT);
    }
  }

  /// Hands over a paper of the profile that is being read.
  public void paper(Paper value) {
    sink.paper(value);
    paper++;
    papers++;
  }

  /// The number of papers read so far in the current profile.
  public int papersOfProfile() {
    return paper;
  }

  /// Ends the profile that is being read.
  public void endProfile(Author author) {
    sink.endProfile(author);
    profile++;
    paper = 0;
  }

  /// Reports an issue at the start of the next line.
  public void issue(ParseIssue.Severity severity, Text text) {
    issue(new ParseIssue(severity, number(), 1, text));
  }

  public void issue(ParseIssue issue) {
    sink.issue(issue);
  }

  StreamedPage outcome(String format) {
    return new StreamedPage(format, profile, papers, taken);
  }

  private String take(LineLabel.Kind kind, int ofProfile, int ofPaper) throws IOException {
    String line = peek(0);
    if (!has(0)) {
      return line;
    }
    first = (first + 1) % ahead.length;
    size--;
    taken++;
    previous = line;
    sink.line(line);
    if (!line.isBlank()) {
      sink.label(new LineLabel(taken, kind, ofProfile, ofPaper));
    }
    reportCut();
    return line;
  }

  private void readLine() throws IOException {
    String line = in.next();
    if (line == null) {
      exhausted = true;
      return;
    }
    if (size == ahead.length) {
      widen();
    }
    ahead[(first + size) % ahead.length] = line;
    size++;
    read++;
    if (in.wasCut()) {
      cutLines.add(read);
    }
  }

  private void widen() {
    String[] wider = Arrays.copyOf(ahead, 2 * size);
    for (int i = 0; i < size; i++) {
      wider[i] = ahead[(first + i) % size];
    }
    ahead = wider;
    first = 0;
  }

  private void reportCut() {
    if (!cutLines.isEmpty() && cutLines.getFirst() == taken) {
      cutLines.removeFirst();
      issue(
          new ParseIssue(
              ParseIssue.Severity.ERROR,
              taken,
              LineReader.MAX_LINE + 1,
              Text.of("page.issue.longLine", LineReader.MAX_LINE)));
    }
  }
}
