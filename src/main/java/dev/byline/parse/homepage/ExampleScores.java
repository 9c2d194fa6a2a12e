package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Field scores from a marked entry for single lines: the lines of the entry itself, and the lines
/// that its separators divide in the same way.
final class ExampleScores {

  private static final double CERTAIN = 30;
  private static final double LIKELY = 8;

  private final Example example;
  private final PageText page;
  private final int own;
  private final Map<List<Separator>, List<Set<Field>>> lines = new HashMap<>();

  ExampleScores(Example example, PageText page) {
    this.example = example;
    this.page = page;
    own = example.on(page);
    for (int from = 0; from < example.atoms().size(); ) {
      int to = lineEnd(example.atoms(), from);
      var fields = new ArrayList<Set<Field>>();
      fields.add(EnumSet.noneOf(Field.class));
      for (Atom atom : example.atoms().subList(from, to)) {
        if (atom.before().isMarked()) {
          fields.add(EnumSet.noneOf(Field.class));
        }
        fields.getLast().add(example.field(atom));
      }
      List<Separator> cut = cut(example.atoms().subList(from, to));
      if (!cut.isEmpty()) {
        lines.put(cut, fields);
      }
      from = to;
    }
  }

  /// Raises the scores of the fields that the marked entry gives to atoms.
  void raise(List<Atom> atoms, double[][] scores) {
    for (int from = 0; from < atoms.size(); ) {
      int to = lineEnd(atoms, from);
      List<Set<Field>> fields = lines.get(cut(atoms.subList(from, to)));
      int segment = 0;
      for (int i = from; i < to; i++) {
        Atom atom = atoms.get(i);
        segment += atom.before().isMarked() ? 1 : 0;
        if (fields != null && fields.get(segment).size() == 1) {
          Field field = fields.get(segment).iterator().next();
          scores[i][field.index()] += field == Field.NONE ? 0 : LIKELY;
        }
        int line = atom.line() - own;
        if (own >= 0 && line >= 0 && line < example.text().size()) {
          Field field = example.field(line, atom.start(), atom.end());
          scores[i][field.index()] += field == Field.NONE ? 0 : CERTAIN;
        }
      }
      from = to;
    }
  }

  private static List<Separator> cut(List<Atom> line) {
    return line.stream().map(Atom::before).filter(Separator::isMarked).toList();
  }

  private static int lineEnd(List<Atom> atoms, int from) {
    int to = from;
    while (to < atoms.size() && atoms.get(to).line() == atoms.get(from).line()) {
      to++;
    }
    return to;
  }

  /// True if the entry itself stands on the page.
  boolean isOn() {
    return own >= 0 && own < page.size();
  }
}
