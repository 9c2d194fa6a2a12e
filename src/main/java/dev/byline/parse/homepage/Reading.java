package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A reading of atoms: the field of each, and where entries begin.
///
/// @param fields ordinals of [Field]
/// @param begins whether an entry begins with the atom
/// @param score the logarithm of how well it explains the atoms
@SuppressWarnings("ArrayRecordComponent") // Held once for each list, never compared.
record Reading(byte[] fields, boolean[] begins, double score) {

  /// A stretch of atoms that is one entry.
  record Span(int from, int to) {}

  /// The entries, in order.
  List<Span> entries() {
    var spans = new ArrayList<Span>();
    int from = -1;
    for (int i = 0; i < fields.length; i++) {
      boolean none = fields[i] == Field.NONE.index();
      if (from >= 0 && (begins[i] || none)) {
        spans.add(new Span(from, i));
        from = -1;
      }
      if (begins[i]) {
        from = i;
      }
    }
    if (from >= 0) {
      spans.add(new Span(from, fields.length));
    }
    return spans;
  }

  /// True if `other` reads all atoms the same way.
  boolean isLike(Reading other) {
    return Arrays.equals(fields, other.fields) && Arrays.equals(begins, other.begins);
  }

  Field field(int atom) {
    return Field.at(fields[atom]);
  }

  /// The fields that the entry has: bit 1 people, 2 title, 4 anything else.
  int has(Span span) {
    int has = 0;
    for (int i = span.from(); i < span.to(); i++) {
      has |= ListDecoder.bit(fields[i]);
    }
    return has;
  }

  /// Counts what follows what.
  EntryStyle.Counts counts(List<Atom> atoms) {
    var counts = new EntryStyle.Counts();
    int previous = Field.NONE.index();
    for (int i = 0; i < fields.length; i++) {
      int separator = atoms.get(i).before().index();
      int next =
          begins[i]
              ? Field.WITHIN + fields[i]
              : fields[i] == Field.NONE.index() ? StylePrior.NONE : fields[i];
      counts.follow(previous, separator, next);
      previous = fields[i];
    }
    entries().forEach(span -> counts.end(has(span)));
    return counts;
  }
}
