package dev.byline.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;

/// The automaton of all words with a part anywhere in them, by Knuth, Morris and Pratt: one state
/// for each beginning of the part. Lucene's own way makes a deterministic automaton of one that is
/// not, and gives up where a part of a hundred letters repeats itself.
public final class Substring {

  private Substring() {}

  /// Documents with a term in `field` that contains `part`; reads all terms of the field.
  public static Query query(String field, String part) {
    return new AutomatonQuery(new Term(field, part), automaton(part));
  }

  static Automaton automaton(String part) {
    int[] letters = part.codePoints().toArray();
    var automaton = new Automaton();
    for (int state = 0; state <= letters.length; state++) {
      automaton.createState();
    }
    int restart = 0;
    var steps = new ArrayList<Map<Integer, Integer>>();
    for (int state = 0; state < letters.length; state++) {
      // As from the longest end of what was read that the part begins with, but for the next
      // letter.
      var next = new TreeMap<>(state == 0 ? Map.of() : steps.get(restart));
      if (state > 0) {
        restart = steps.get(restart).getOrDefault(letters[state], 0);
      }
      next.put(letters[state], state + 1);
      steps.add(next);
    }
    addTransitions(automaton, steps);
    automaton.setAccept(letters.length, true);
    automaton.addTransition(
        letters.length, letters.length, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
    automaton.finishState();
    return automaton;
  }

  /// Letters that lead to no other state lead to the first.
  private static void addTransitions(Automaton automaton, List<Map<Integer, Integer>> steps) {
    for (int state = 0; state < steps.size(); state++) {
      int from = Character.MIN_CODE_POINT;
      for (var step : steps.get(state).entrySet()) {
        int letter = step.getKey();
        if (letter > from) {
          automaton.addTransition(state, 0, from, letter - 1);
        }
        automaton.addTransition(state, step.getValue(), letter);
        from = letter + 1;
      }
      if (from <= Character.MAX_CODE_POINT) {
        automaton.addTransition(state, 0, from, Character.MAX_CODE_POINT);
      }
    }
  }
}
