package dev.byline.parse.html;

import java.text.Normalizer;
import java.util.List;

/// An alignment of the characters of the markup with those of a copied line. Spaces and invisible
/// characters are ignored; characters in only one of the two are skipped.
final class Alignment {

  /// Signs in a row by which it is found again where both go on.
  private static final int SURE = 12;

  /// Signs that one may have more than the other at one place.
  private static final int WINDOW = 4_000;

  /// Signs that are compared at most while searching.
  private static final long EFFORT = 200_000_000;

  private final StringBuilder signs = new StringBuilder();
  private final int[] lineStarts;
  private final int[] columns;
  private int at;
  private long effort;

  Alignment(List<String> lines) {
    lineStarts = new int[lines.size() + 1];
    columns = new int[lines.stream().mapToInt(String::length).sum()];
    for (int line = 0; line < lines.size(); line++) {
      lineStarts[line] = signs.length();
      String text = lines.get(line);
      for (int i = 0; i < text.length(); i++) {
        if (counts(text.charAt(i))) {
          columns[signs.length()] = i;
          signs.append(text.charAt(i));
        }
      }
    }
    lineStarts[lines.size()] = signs.length();
  }

  static boolean counts(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /// The signs of a text that count.
  static String counting(String text) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    var counting = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (counts(plain.charAt(i))) {
        counting.append(plain.charAt(i));
      }
    }
    return counting.toString();
  }

  /// For each sign of the markup, in order, its place among those of the lines; -1 for none.
  int[] places(String markup) {
    int[] places = new int[markup.length()];
    int i = 0;
    while (i < markup.length()) {
      if (at < signs.length() && markup.charAt(i) == signs.charAt(at)) {
        places[i++] = at++;
      } else {
        int skipped = again(markup, i);
        for (int n = 0; n < skipped && i < markup.length(); n++) {
          places[i++] = -1;
        }
        mendBefore(markup, i, places);
      }
    }
    return places;
  }

  /// Signs before the place where both go on again may be the same by chance only: those that
  /// belong to what follows are given to it.
  private void mendBefore(String markup, int from, int[] places) {
    int i = from - 1;
    int place = at - 1;
    while (i >= 0 && place >= 0 && places[i] != place && markup.charAt(i) == signs.charAt(place)) {
      places[i--] = place--;
    }
  }

  /// The place from which both go on: moves the place in the lines, and tells how many signs of the
  /// markup are passed over.
  private int again(String markup, int from) {
    if (effort > EFFORT || at >= signs.length()) {
      return markup.length() - from;
    }
    String next = markup.substring(from, Math.min(from + SURE, markup.length()));
    int ahead = indexOf(signs, next, at);
    String ours = signs.substring(at, Math.min(at + SURE, signs.length()));
    int behind = indexOf(markup, ours, from);
    effort += 2L * WINDOW;
    if (ahead >= 0 && (behind < 0 || ahead - at <= behind - from)) {
      at = ahead;
      return 0;
    }
    if (behind >= 0) {
      return behind - from;
    }
    at = Math.min(at + 1, signs.length());
    return 1;
  }

  private static int indexOf(CharSequence text, String part, int from) {
    String window = text.subSequence(from, Math.min(from + WINDOW, text.length())).toString();
    int found = window.indexOf(part);
    return found < 0 ? -1 : from + found;
  }

  /// The line, from 1, of a place.
  int line(int place) {
    int low = 0;
    int high = lineStarts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  int column(int place) {
    return columns[place];
  }
}
