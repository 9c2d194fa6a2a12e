package dev.byline.parse.homepage.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The page's own dictionary: words it writes small somewhere, and what a first reading found to be
/// names and venues.
public final class Lexicon {

  private static final int MAX_WORDS = 60_000;

  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> titleWords = new HashMap<>();
  private final Map<String, Integer> venues = new HashMap<>();
  private int titles;
  private int smallTitles;
  private final Set<String> owner = new HashSet<>();

  public Lexicon(PageText text, String ownerName) {
    for (int at = 0; at < text.size() && small.size() < MAX_WORDS; at++) {
      addSmall(text.at(at));
    }
    owner(ownerName);
  }

  public final void owner(String name) {
    owner.clear();
    for (String word : name.split("[ ,.()\u3000]+", -1)) {
      if (word.length() > 1 && !NameLook.isParticle(word)) {
        owner.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  private void addSmall(String line) {
    int length = line.length();
    for (int at = 0; at < length; ) {
      if (!Character.isLetter(line.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < length && Character.isLetter(line.charAt(end))) {
        end++;
      }
      boolean inside = at > 0 && "-'’./@_".indexOf(line.charAt(at - 1)) >= 0;
      if (end - at >= 3 && Character.isLowerCase(line.charAt(at)) && !inside) {
        small.add(line.substring(at, end));
      }
      at = end;
    }
  }

  /// Words are what the first reading found in lists of several names.
  public void addName(String name, int weight) {
    for (String word : words(name.toLowerCase(Locale.ROOT))) {
      names.merge(word, weight, Integer::sum);
    }
  }

  public void addTitle(String title) {
    WordCounts counts = WordCounts.of(title, 0, title.length());
    if (counts.words() > 3) {
      titles++;
      smallTitles += counts.small() > counts.large() - 1 ? 1 : 0;
    }

    for (String word : words(title.toLowerCase(Locale.ROOT))) {
      titleWords.merge(word, 1, Integer::sum);
    }
  }

  public void addVenue(String venue) {
    String key = key(venue);
    if (key.length() > 2) {
      venues.merge(key, 1, Integer::sum);
    }
  }

  /// The words of two letters or more of a text in small letters, without particles of names.
  public static List<String> words(String low) {
    var words = new ArrayList<String>();
    int length = low.length();
    for (int at = 0; at < length; ) {
      if (!Character.isLetter(low.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < length && Character.isLetter(low.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        String word = low.substring(at, end);
        if (!NameLook.isParticle(word)) {
          words.add(word);
        }
      }
      at = end;
    }
    return words;
  }

  private static String key(String text) {
    var key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /// The number of times that the text was recognized as a venue, regardless of its numbers.
  int venues(String text) {
    return venues.isEmpty() ? 0 : venues.getOrDefault(key(text), 0);
  }

  /// The share of the text's words that stand in names, less those that stand in titles more often;
  /// -1 to 1. 0 before a first reading.
  double nameShare(List<String> words) {
    if (names.isEmpty()) {
      return 0;
    }
    int all = 0;
    int known = 0;
    for (String word : words) {
      int asName = names.getOrDefault(word, 0);
      int inTitle = titleWords.getOrDefault(word, 0);
      all++;
      known += asName > inTitle && asName > 1 ? 1 : inTitle > asName ? -1 : 0;
    }
    return all == 0 ? 0 : (double) known / all;
  }

  /// The number of the text's capitalized words that the page, or English, writes in lower case
  /// elsewhere.
  public int common(List<String> words) {
    int common = 0;
    for (String word : words) {
      boolean known = small.contains(word) || HomepageTitleWords.contains(word);
      common += known || NounEndings.has(word) ? 1 : 0;
    }
    return common;
  }

  /// True if the text holds the owner's surname, or another part of the name of some length.
  public boolean namesOwner(String text) {
    return namesOwner(words(text.toLowerCase(Locale.ROOT)));
  }

  public boolean namesOwner(List<String> words) {
    if (owner.isEmpty()) {
      return false;
    }
    for (String word : words) {
      if (owner.contains(word)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasOwner() {
    return !owner.isEmpty();
  }

  /// The share of titles whose words are written small, less that of the others; 0 if unknown.
  double smallTitles() {
    return titles < 3 ? 0 : (2.0 * smallTitles - titles) / titles;
  }

  /// Adds to scores what was learnt of the atoms' words.
  public void adjust(double[][] scores, AtomLook[] looks) {
    double small = smallTitles();
    for (int i = 0; i < looks.length; i++) {
      AtomLook look = looks[i];
      WordCounts counts = look.counts();
      if (!look.parts().other() && !look.container() && !look.more()) {
        double share = nameShare(look.words());
        scores[i][Field.PEOPLE.index()] += 2.5 * share;
        scores[i][Field.TITLE.index()] -= 1.5 * Math.max(0, share);
      }
      if (counts.words() > 2 && counts.small() == 0 && counts.large() > 1) {
        scores[i][Field.TITLE.index()] -= Math.max(0, 1.3 * small);
      }
      int known = venues(look.own());
      scores[i][Field.VENUE.index()] += known > 1 ? 2 : known > 0 ? 0.6 : 0;
      scores[i][Field.TITLE.index()] -= known > 1 ? 2.2 : 0;
    }
  }
}
