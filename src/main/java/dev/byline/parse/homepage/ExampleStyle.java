package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Separator;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The style of a marked entry: its fields follow each other as they do there, behind the same
/// borders; what stands behind its last field follows as usual.
final class ExampleStyle implements Lean {

  private static final double NEVER = 1e-6;
  private static final double RARE = 0.01;
  private static final double OMITTED = 0.03;

  private static final Set<Separator> WITHIN_NAMES =
      EnumSet.of(Separator.COMMA, Separator.AND, Separator.SPACE, Separator.SEMICOLON);

  private final List<Field> order;
  private final Field[][] next = new Field[Field.COUNT][Separator.COUNT];
  private final boolean[][] stays = new boolean[Field.COUNT][Separator.COUNT];

  ExampleStyle(Example example) {
    order = example.order();
    Field previous = Field.NONE;
    for (Atom atom : example.atoms()) {
      Field field = example.field(atom);
      if (field != Field.NONE) {
        int separator = atom.before().index();
        if (previous == field) {
          stays[field.index()][separator] = true;
        } else if (previous != Field.NONE) {
          next[previous.index()][separator] = field;
          if (atom.before() == Separator.STOP) {
            next[previous.index()][Separator.INITIAL.index()] = field;
          }
        }
        previous = field;
      }
    }
  }

  @Override
  public double ends(int fields) {
    return 1;
  }

  @Override
  public double[] weights(int field, int separator) {
    Field from = Field.at(field);
    Separator border = Separator.at(separator);
    if (!order.contains(from)) {
      return outside(from, field, separator);
    }
    var row = new double[StylePrior.NEXT];
    Arrays.fill(row, NEVER);
    Field to = next[field][separator];
    if (to != null) {
      row[to.index()] = 1;
      for (int i = order.indexOf(to) + 1; i < order.size(); i++) {
        row[order.get(i).index()] = Math.max(row[order.get(i).index()], OMITTED);
      }
    }
    row[field] = Math.max(row[field], stay(from, border, to != null));
    boolean last = from == order.getLast();
    if (border.isLine()) {
      begin(row, to != null ? RARE : 1);
    }
    if (to == null && (last || border.isLine())) {
      double behind = last ? 0.15 : RARE;
      row[Field.LINK.index()] += behind;
      row[Field.NOTE.index()] += behind;
      row[Field.ABSTRACT.index()] += border.isLine() ? behind : 0;
    }
    if (to == null && !last && !border.isMarked() && !border.isLine()) {
      row[Field.LINK.index()] += RARE;
    }
    return normalised(row);
  }

  private double stay(Field field, Separator border, boolean leaves) {
    if (stays[field.index()][border.index()]) {
      return 1;
    }
    if (border.isMarked()) {
      return RARE;
    }
    if (border.isLine()) {
      return border == Separator.WRAP && !leaves ? 1 : NEVER;
    }
    boolean names = field == Field.PEOPLE && WITHIN_NAMES.contains(border);
    return names ? 1 : leaves ? 0.2 : 1;
  }

  private void begin(double[] row, double weight) {
    for (Field field : order) {
      row[Field.WITHIN + field.index()] = weight * OMITTED;
    }
    row[Field.WITHIN + order.getFirst().index()] = weight;
    row[StylePrior.NONE] = weight * 0.2;
  }

  /// The usual weights, but that an entry begins as the marked one does.
  private double[] outside(Field from, int field, int separator) {
    double[] row = StylePrior.weights(field, separator).clone();
    for (int i = 0; i < Field.WITHIN; i++) {
      boolean first = i == order.getFirst().index();
      row[Field.WITHIN + i] *= first ? 2 : order.contains(Field.at(i)) ? OMITTED : RARE;
      boolean back = from != Field.LEAD && order.contains(Field.at(i));
      row[i] *= back ? RARE : 1;
    }
    return normalised(row);
  }

  private static double[] normalised(double[] row) {
    double sum = Arrays.stream(row).sum();
    Arrays.setAll(row, i -> row[i] / sum);
    return row;
  }
}
