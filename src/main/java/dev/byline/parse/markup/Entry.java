package dev.byline.parse.markup;

import dev.byline.parse.html.Hints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One of several elements that are marked up alike.
///
/// @param whole the element
/// @param inner the elements in it, each before those that are in it
record Entry(Hints.Part whole, List<Hints.Part> inner) {

  /// Elements of one kind in an entry that are told apart.
  private static final int SAME = 3;

  Entry {
    inner = List.copyOf(inner);
  }

  /// The elements of each kind in it. Their kind says in what they stand, too, and the second and
  /// third of a kind are of kinds of their own.
  Map<String, Hints.Part> kinds() {
    var kinds = new LinkedHashMap<String, Hints.Part>();
    var outer = new TreeMap<Integer, String>();
    for (Hints.Part part : inner) {
      outer.tailMap(part.depth(), true).clear();
      String in = outer.isEmpty() ? "" : outer.lastEntry().getValue();
      String kind = kind(part);
      String whole = in + ">" + kind;
      for (int i = 1; i <= SAME && kinds.putIfAbsent(whole, part) != null; i++) {
        whole = in + ">" + kind + "#" + (i + 1);
      }
      outer.put(part.depth(), kind);
    }
    return kinds;
  }

  /// The tag and a class without digits, since numbers tell elements of one kind apart: one that
  /// speaks of a field of a paper, else the first.
  static String kind(Hints.Part part) {
    String first = "";
    for (String name : part.names().split("\\s+", -1)) {
      if (!name.isEmpty() && name.chars().noneMatch(Character::isDigit)) {
        if (FieldKinds.isSpeaking(name)) {
          return part.tag() + "." + name;
        }
        first = first.isEmpty() ? "." + name : first;
      }
    }
    return part.tag() + first;
  }

  boolean holds(Hints.Link link) {
    return link.line() >= whole.firstLine()
        && link.line() <= whole.lastLine()
        && (link.line() > whole.firstLine() || link.to() >= whole.from())
        && (link.line() < whole.lastLine() || link.from() <= whole.to());
  }
}
