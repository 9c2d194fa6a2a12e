package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Separator;
import java.util.Arrays;
import java.util.List;

/// A decoder that finds the most likely fields of atoms under a style, by dynamic programming: a
/// state is the field of an atom and the set of fields that its entry has so far.
final class ListDecoder {

  private static final int NONE = 8 * Field.WITHIN;
  private static final int STATES = NONE + 1;

  /// Atoms that are read at once, about.
  private static final int MAX_ATOMS = 3000;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /// States that are so much worse than the best are not followed.
  private static final double BEAM = 13;

  /// Scores of fields that an atom is never read as.
  private static final double NOT_AT_ALL = -6.9;

  private static final double NEW_ENTRY = -1.6;

  /// An entry begins with no link, note or abstract.
  private static final int LAST_TO_BEGIN = Field.YEAR.index();

  private static final int ABSTRACT = Field.ABSTRACT.index();
  private static final int PEOPLE = Field.PEOPLE.index();
  private static final int TITLE = Field.TITLE.index();

  private final List<Atom> atoms;
  private final double[][] scores;
  private final EntryStyle style;
  private final byte[] fields;
  private final boolean[] begins;
  private double total;

  private ListDecoder(List<Atom> atoms, double[][] scores, EntryStyle style) {
    this.atoms = atoms;
    this.scores = scores;
    this.style = style;
    fields = new byte[atoms.size()];
    begins = new boolean[atoms.size()];
  }

  /// @param scores a row for each atom
  static Reading decode(List<Atom> atoms, double[][] scores, EntryStyle style) {
    var decoder = new ListDecoder(atoms, scores, style);
    for (int from = 0; from < atoms.size(); ) {
      int to = decoder.end(from);
      decoder.decode(from, to);
      from = to;
    }
    return new Reading(decoder.fields, decoder.begins, decoder.total);
  }

  /// The bit of a field in the set of fields that an entry has.
  static int bit(int field) {
    return field == PEOPLE
        ? 1
        : field == TITLE
            ? 2
            : field == Field.LEAD.index()
                    || field == Field.NOTE.index()
                    || field == Field.NONE.index()
                ? 0
                : 4;
  }

  private int end(int from) {
    if (atoms.size() - from <= MAX_ATOMS) {
      return atoms.size();
    }
    for (int to = from + MAX_ATOMS; to > from + MAX_ATOMS / 2; to--) {
      if (atoms.get(to).before() == Separator.BLANK || atoms.get(to).before() == Separator.MARKER) {
        return to;
      }
    }
    for (int to = from + MAX_ATOMS; to > from + 1; to--) {
      if (atoms.get(to).isFirstOfLine()) {
        return to;
      }
    }
    return from + MAX_ATOMS;
  }

  private void decode(int from, int to) {
    var back = new byte[to - from][STATES];
    double[] now = new double[STATES];
    double[] then = new double[STATES];
    Arrays.fill(now, NEVER);
    now[NONE] = 0;
    for (int i = from; i < to; i++) {
      Arrays.fill(then, NEVER);
      step(i, i == from, now, then, back[i - from]);
      double[] swap = now;
      now = then;
      then = swap;
    }
    int best = NONE;
    double most = NEVER;
    for (int state = 0; state < STATES; state++) {
      double score = now[state] + (state == NONE ? 0 : style.end(state & 7));
      if (score > most) {
        most = score;
        best = state;
      }
    }
    total += most;
    trace(from, to, back, best);
  }

  private void trace(int from, int to, byte[][] back, int last) {
    int state = last;
    for (int i = to - 1; i >= from; i--) {
      int pointer = back[i - from][state] & 0xFF;
      fields[i] = (byte) (state == NONE ? Field.NONE.index() : state >> 3);
      begins[i] = pointer >= 128;
      state = pointer & 127;
    }
  }

  private void step(int i, boolean first, double[] now, double[] then, byte[] back) {
    double[] score = scores[i];
    Separator separator = atoms.get(i).before();
    boolean line = first || separator.isLine();
    double least = NEVER;
    for (double value : now) {
      least = Math.max(least, value - BEAM);
    }
    for (int state = 0; state < STATES; state++) {
      if (now[state] < least || now[state] == NEVER) {
        continue;
      }
      boolean outside = state == NONE;
      int field = outside ? Field.NONE.index() : state >> 3;
      int has = state & 7;
      double[] next = style.next(field, separator.index());
      if (!outside && separator != Separator.HEADING) {
        boolean full = separator != Separator.WRAP && (has == 7 || (has == 6 && score[PEOPLE] < 0));
        double value =
            now[state] + score[LineContext.ACROSS] + (full ? score[LineContext.GOES_ON] : 0);
        within(state, field, has, line, value, next, score, then, back);
      }
      if (line || outside) {
        double ended = now[state] + (outside ? 0 : style.end(has));
        put(then, back, NONE, ended + next[StylePrior.NONE] + score[NONE >> 3], state);
        if (line) {
          begin(state, ended + NEW_ENTRY + score[LineContext.BEGINS], next, score, then, back);
        }
      }
    }
  }

  private static void within(
      int state,
      int field,
      int has,
      boolean line,
      double value,
      double[] next,
      double[] score,
      double[] then,
      byte[] back) {
    for (int to = 0; to < Field.WITHIN; to++) {
      if (score[to] <= NOT_AT_ALL) {
        continue;
      }
      double cost = cost(field, has, to);
      cost += to == TITLE && field == TITLE ? score[LineContext.TITLE_GOES_ON] : 0;
      boolean late = to == ABSTRACT && field != ABSTRACT && !line;
      if (cost != NEVER && !late) {
        put(then, back, to << 3 | has | bit(to), value + next[to] + score[to] + cost, state);
      }
    }
  }

  /// The cost of a field behind others of its entry, which has some already.
  private static double cost(int field, int has, int to) {
    if (to == field) {
      return 0;
    }
    if (to == TITLE) {
      return (has & 2) == 0 ? 0 : NEVER;
    }
    if (to == PEOPLE) {
      return (has & 1) == 0 ? 0 : (has & 2) == 0 ? -5 : NEVER;
    }
    boolean untitled = (has & 2) == 0;
    if (to == Field.ABSTRACT.index()) {
      return untitled ? NEVER : 0;
    }
    if (to == Field.LEAD.index()) {
      return untitled ? 0 : -3;
    }
    boolean early = to == Field.YEAR.index() || to == Field.NOTE.index();
    return untitled ? early ? -0.5 : -2.5 : 0;
  }

  private static void begin(
      int state, double value, double[] next, double[] score, double[] then, byte[] back) {
    for (int to = 0; to <= LAST_TO_BEGIN; to++) {
      if (score[to] <= NOT_AT_ALL) {
        continue;
      }
      put(then, back, to << 3 | bit(to), value + next[Field.WITHIN + to] + score[to], state | 128);
    }
  }

  private static void put(double[] then, byte[] back, int state, double value, int pointer) {
    if (value > then[state]) {
      then[state] = value;
      back[state] = (byte) pointer;
    }
  }
}
