package dev.byline.parse.homepage.look;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The columns of tables that have a line of column names: `Title⇥Journal⇥Pages⇥Year`.
public final class TableColumns {

  private static final Field[] NONE = {};

  private static final Map<String, Field> NAMES = new HashMap<>();

  static {
    name(Field.TITLE, "title article paper titel titre título titolo");
    name(Field.PEOPLE, "author authors coauthors co-authors autoren auteurs autores autori");
    name(
        Field.VENUE,
        "journal venue conference publisher book citation pages volume description zeitschrift"
            + " revue revista rivista");
    name(Field.YEAR, "year years date jahr année año ano anno");
    name(Field.LINK, "doi link links pdf");
    name(Field.LEAD, "no. # type");
  }

  private final Field[][] ofLines;

  private static void name(Field field, String names) {
    for (String name : names.split(" ", -1)) {
      NAMES.put(name, field);
    }
  }

  public TableColumns(PageText text) {
    ofLines = new Field[text.size()][];
    Field[] now = NONE;
    for (int at = 0; at < ofLines.length; at++) {
      ofLines[at] = NONE;
      String line = text.at(at);
      boolean table = line.indexOf('\t') >= 0;
      Field[] named = table ? named(line) : NONE;
      if (named.length > 0) {
        now = named;
      } else if (table && now.length == cells(line)) {
        ofLines[at] = now;
      } else if (!table && !line.isEmpty()) {
        now = NONE;
      }
    }
  }

  /// The fields that a line of column names says, one of them the title; none if it is another
  /// line.
  private static Field[] named(String line) {
    String[] cells = line.toLowerCase(Locale.ROOT).split("\t", -1);
    var fields = new Field[cells.length];
    boolean titled = false;
    for (int i = 0; i < cells.length; i++) {
      fields[i] = NAMES.getOrDefault(cells[i].strip(), Field.NONE);
      if (fields[i] == Field.NONE) {
        return NONE;
      }
      titled |= fields[i] == Field.TITLE;
    }
    return titled ? fields : NONE;
  }

  private static int cells(String line) {
    int cells = 1;
    for (int i = 0; i < line.length(); i++) {
      cells += line.charAt(i) == '\t' ? 1 : 0;
    }
    return cells;
  }

  /// True if the line is a row below column names.
  public boolean isRow(int line) {
    return ofLines[line].length > 0;
  }

  /// The field of the column in which an atom of a row stands.
  public Field of(Atom atom, PageText text) {
    int column = 0;
    String line = text.at(atom.line());
    for (int i = 0; i < atom.start(); i++) {
      column += line.charAt(i) == '\t' ? 1 : 0;
    }
    return ofLines[atom.line()][column];
  }
}
