package dev.byline.ui.kit.list;

import dev.byline.model.TextFolding;
import dev.byline.ui.kit.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The positions of typed letters in a text. The letters match in order, each at the start of a
/// word or right after the previous one: `gpy` matches Group Papers by Year, `apers` does not.
///
/// @param letters indices into the text, ascending
public record LetterMatch(List<Integer> letters) {

  /// Nothing of the text.
  public static final LetterMatch NONE = new LetterMatch(List.of());

  public LetterMatch {
    letters = List.copyOf(letters);
  }

  /// The match with the fewest jumps, the leftmost of them; empty where there is none. Blanks in
  /// `typed` count for nothing.
  public static Optional<LetterMatch> of(String typed, String text) {
    String wanted = TextFolding.words(typed).replace(" ", "");
    if (wanted.isEmpty() || wanted.length() > text.length()) {
      return wanted.isEmpty() ? Optional.of(NONE) : Optional.empty();
    }
    return new Search(wanted, text).match();
  }

  /// Works back from the last letter: what a place costs is known of all places behind it.
  private static final class Search {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final String wanted;
    private final String text;

    /// For each letter and place, how many jumps follow when the letter stands there.
    private final int[][] jumps;

    Search(String wanted, String text) {
      this.wanted = wanted;
      // Each character is folded by itself, so that places stay what they are.
      this.text = text.chars().mapToObj(Search::folded).collect(Collectors.joining());
      jumps = new int[wanted.length()][text.length()];
    }

    private static String folded(int c) {
      String folded = TextFolding.fold(String.valueOf((char) c));
      return folded.isEmpty() ? " " : folded.substring(0, 1);
    }

    Optional<LetterMatch> match() {
      for (int letter = wanted.length() - 1; letter >= 0; letter--) {
        for (int place = 0; place < text.length(); place++) {
          jumps[letter][place] = jumps(letter, place);
        }
      }
      var letters = new ArrayList<Integer>();
      int place = -1;
      for (int letter = 0; letter < wanted.length(); letter++) {
        place = best(letter, place);
        if (place < 0) {
          return Optional.empty();
        }
        letters.add(place);
      }
      return Optional.of(new LetterMatch(letters));
    }

    private int jumps(int letter, int place) {
      if (text.charAt(place) != wanted.charAt(letter)) {
        return NEVER;
      }
      if (letter == wanted.length() - 1) {
        return 0;
      }
      int next = best(letter + 1, place);
      return next < 0 ? NEVER : jumps[letter + 1][next] + (next == place + 1 ? 0 : 1);
    }

    /// The best place for `letter` behind that of the one before; -1 if there is none.
    private int best(int letter, int before) {
      int best = -1;
      int fewest = NEVER;
      for (int place = before + 1; place < text.length(); place++) {
        boolean goesOn = before >= 0 && place == before + 1;
        int cost = jumps[letter][place] + (goesOn ? 0 : 1);
        if ((goesOn || beginsWord(place)) && cost < fewest) {
          best = place;
          fewest = cost;
        }
      }
      return best;
    }

    private boolean beginsWord(int place) {
      return place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
    }
  }

  /// The number of letters that do not follow the one before: smaller is better.
  public int jumps() {
    int jumps = 0;
    for (int i = 0; i < letters.size(); i++) {
      jumps += letters.get(i) == (i == 0 ? 0 : letters.get(i - 1) + 1) ? 0 : 1;
    }
    return jumps;
  }

  /// `text` in pieces: what matches `typed`, by its letters or anywhere as a whole, has `style`.
  public static List<OneLine.Piece> pieces(String typed, String text, String style) {
    return of(typed, text).orElseGet(() -> within(typed, text)).pieces(text, style);
  }

  private static LetterMatch within(String typed, String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(typed.strip().toLowerCase(Locale.ROOT));
    return new LetterMatch(
        at < 0
            ? List.of()
            : IntStream.range(at, Math.min(at + typed.strip().length(), text.length()))
                .boxed()
                .toList());
  }

  /// `text` in pieces, those that match marked by `style`.
  public List<OneLine.Piece> pieces(String text, String style) {
    var pieces = new ArrayList<OneLine.Piece>();
    int done = 0;
    for (int i = 0; i < letters.size(); ) {
      int from = letters.get(i);
      int to = from + 1;
      i++;
      while (i < letters.size() && letters.get(i) == to) {
        to++;
        i++;
      }
      add(pieces, text.substring(done, from), "");
      add(pieces, text.substring(from, to), style);
      done = to;
    }
    add(pieces, text.substring(done), "");
    return pieces;
  }

  private static void add(List<OneLine.Piece> pieces, String text, String style) {
    if (!text.isEmpty()) {
      pieces.add(new OneLine.Piece(text, false, style));
    }
  }
}
