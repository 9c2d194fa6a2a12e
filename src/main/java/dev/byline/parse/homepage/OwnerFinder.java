package dev.byline.parse.homepage;

import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A finder of a homepage's owner: a name in its head or at its foot that is also among the
/// authors, or else the author of the most papers.
final class OwnerFinder {

  /// @param name of the owner
  /// @param line on which the page says it, from 0; -1 if the authors of the papers say it
  record Owner(String name, int line) {

    /// The name without its reading in kana: `灯沼 澪（ひぬま みお）`.
    String plainName() {
      String plain = name.replaceFirst(" *[(（][\\p{IsHiragana}\\p{IsKatakana}ー 　]+[)）] *$", "");
      plain = plain.replaceFirst("(?<=[\\p{IsLatin}.]) +\\p{IsHan}{2,4}$", "");
      return plain.isBlank() ? name : plain;
    }

    /// True if the owner follows from the papers alone.
    boolean isInferred() {
      return line < 0;
    }
  }

  /// Texts from the top, and from the end, in which the name is looked for.
  private static final int HEAD = 14;

  private static final int FOOT = 8;

  private static final int LEAST_ENTRY = 60;

  private static final Pattern DATED = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /// The end of a list's last entry, `BMC Bioinformatics, 2021.`
  private static final Pattern VENUE_AND_YEAR = Pattern.compile("\\p{L}, (?:19|20)\\d\\d\\.?\\s*$");

  /// The owner is on at least this share of the papers,
  private static final double LEAST_SHARE = 0.3;

  /// and on that many times as many as anybody else, or on nearly all.
  private static final double LEAST_LEAD = 1.3;

  private static final double NEARLY_ALL = 0.85;

  private final List<String> lines;
  private final Predicate<String> namesPage;

  /// @param namesPage whether the page's file or address is named for a person
  OwnerFinder(List<String> lines, Predicate<String> namesPage) {
    this.lines = lines;
    this.namesPage = namesPage;
  }

  /// The owner, if the page says who it is.
  ///
  /// @param papers the authors of each paper
  /// @param inEntry whether a line, from 0, is one of an entry's title or venue, and so no name
  Optional<Owner> find(List<List<String>> papers, IntPredicate inEntry) {
    List<Owner> named = named().stream().filter(owner -> !inEntry.test(owner.line())).toList();
    Optional<Owner> ofPage = ofPage(named, papers);
    if (ofPage.isPresent()) {
      return ofPage;
    }
    Optional<Owner> tallied = onMost(papers);
    Optional<Owner> best =
        named.stream()
            .filter(owner -> papersOf(owner.name(), papers) >= Math.max(1, papers.size() / 20))
            .findFirst();
    if (best.isPresent()) {
      return best;
    }
    boolean silent = papers.stream().allMatch(List::isEmpty);
    boolean told = tallied.isPresent() && !silent;
    Optional<Owner> inHead = named.stream().filter(owner -> owner.line() < head()).findFirst();
    return told && isClear(papers) && papersOf(tallied.get().name(), papers) >= 0.6 * papers.size()
        ? tallied
        : inHead.or(() -> named.stream().findFirst()).or(() -> tallied);
  }

  /// A name for which the page's file or address is named: on the page, or else the author of the
  /// most papers.
  private Optional<Owner> ofPage(List<Owner> named, List<List<String>> papers) {
    Optional<Owner> said = named.stream().filter(owner -> namesPage.test(owner.name())).findFirst();
    if (said.isPresent()) {
      return said;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    papers.forEach(authors -> authors.forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 1 && namesPage.test(count.getKey()))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(most -> new Owner(most.getKey(), -1));
  }

  private int head() {
    int texts = 0;
    for (int at = 0; at < lines.size(); at++) {
      texts += lines.get(at).isBlank() ? 0 : 1;
      if (texts > HEAD) {
        return at;
      }
    }
    return lines.size();
  }

  private static boolean isClear(List<List<String>> papers) {
    long with = papers.stream().filter(list -> !list.isEmpty()).count();
    return with > 2 && with > 0.5 * papers.size();
  }

  /// The names that lines of the head and the foot are.
  List<Owner> named() {
    var named = new ArrayList<Owner>();
    int head = head();
    for (int at = 0; at < head; at++) {
      add(named, at);
    }
    int texts = 0;
    for (int at = lines.size() - 1; at >= head && texts < FOOT; at--) {
      texts += lines.get(at).isBlank() ? 0 : 1;
      if (!VENUE_AND_YEAR.matcher(lines.get(at)).find()) {
        add(named, at);
      }
    }
    return named;
  }

  private void add(List<Owner> named, int at) {
    if (!lines.get(at).isBlank() && !isEntry(lines.get(at))) {
      OwnerLine.nameIn(lines.get(at).strip()).ifPresent(name -> named.add(new Owner(name, at)));
    }
  }

  /// True if the line is long and has a year, as those of papers do.
  private static boolean isEntry(String line) {
    return line.length() > LEAST_ENTRY && DATED.matcher(line).find() && !line.contains("©");
  }

  private static int papersOf(String owner, List<List<String>> papers) {
    int count = 0;
    for (List<String> authors : papers) {
      count += authors.stream().anyMatch(name -> isSame(owner, name)) ? 1 : 0;
    }
    return count;
  }

  /// True if both may name one person: the surname of one is in the other, and initials agree.
  static boolean isSame(String owner, String name) {
    List<String> one = words(owner);
    List<String> other = words(name);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean equal = one.size() == other.size() && one.containsAll(other);
    if (equal || isSameInHan(String.join("", one), String.join("", other))) {
      return true;
    }
    long common = one.stream().filter(word -> word.length() > 1 && other.contains(word)).count();
    if (common > 1 || (common == 1 && (one.size() == 1 || other.size() == 1))) {
      return true;
    }
    return common == 1
        && one.stream()
            .filter(word -> !other.contains(word))
            .anyMatch(word ->
                other.stream()
                    .anyMatch(o ->
                        !one.contains(o)
                            && o.charAt(0) == word.charAt(0)
                            && (o.length() == 1 || word.length() == 1 || isInitials(one, o))));
  }

  /// True if one begins with the other, a name in ideographs, blanks aside.
  private static boolean isSameInHan(String one, String other) {
    String less = one.length() < other.length() ? one : other;
    String more = one.length() < other.length() ? other : one;
    return less.length() > 1 && less.codePointAt(0) >= 0x3040 && more.startsWith(less);
  }

  /// True if the letters are the first of other words of the name, `jr` of `Jana Rosa Holt`.
  private static boolean isInitials(List<String> name, String letters) {
    int at = 0;
    for (String word : name) {
      at += at < letters.length() && word.charAt(0) == letters.charAt(at) ? 1 : 0;
    }
    return letters.length() <= 3 && at == letters.length();
  }

  private static List<String> words(String name) {
    String folded = TextFolding.words(name);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /// The name on most papers, if no other comes close; names that may be one person's count as one.
  private Optional<Owner> onMost(List<List<String>> papers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> firsts = new HashMap<>();
    Map<String, String> fullest = new HashMap<>();
    int all = 0;
    for (List<String> authors : papers) {
      all += authors.isEmpty() ? 0 : 1;
      var seen = new HashSet<String>();
      for (String name : authors) {
        String key = key(name);
        if (!key.isEmpty() && OwnerLine.isNoInstitute(name) && seen.add(key)) {
          counts.merge(key, 1, Integer::sum);
          firsts.merge(key, seen.size() == 1 ? 1 : 0, Integer::sum);
          fullest.putIfAbsent(key, name);
        }
      }
    }
    String first = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      boolean before =
          count.getValue() == most
              && firsts.getOrDefault(count.getKey(), 0) > firsts.getOrDefault(first, 0);
      if (count.getValue() > most || before) {
        second = before ? most - 1 : most;
        most = count.getValue();
        first = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    boolean leads = most >= LEAST_LEAD * second || (most >= second && most >= NEARLY_ALL * all);
    return most > 1 && leads && most >= LEAST_SHARE * all
        ? Optional.of(new Owner(fullest.getOrDefault(first, first), -1))
        : Optional.empty();
  }

  /// The surname and the first initial.
  private static String key(String name) {
    int comma = name.indexOf(',');
    List<String> words =
        words(comma > 0 ? name.substring(comma + 1) + " " + name.substring(0, comma) : name);
    if (words.size() < 2) {
      return words.isEmpty() ? "" : words.getFirst();
    }
    String last = words.getLast();
    boolean trailing = last.length() <= 2 && words.size() == 2 && comma < 0;
    return trailing
        ? words.getFirst() + " " + last.charAt(0)
        : last + " " + words.getFirst().charAt(0);
  }
}
