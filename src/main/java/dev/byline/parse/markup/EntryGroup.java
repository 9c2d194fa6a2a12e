package dev.byline.parse.markup;

import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Elements of one kind, each of which may be a paper's entry.
///
/// @param kind of the elements, as [Entry#kind] tells it
/// @param doubtful elements of that kind between them in which nothing speaks for a paper but a
///   title, if there is one
record EntryGroup(String kind, List<Entry> entries, List<Entry> doubtful) {

  private static final int MAX_LINES = 25;
  private static final int MIN_CHARS = 25;
  private static final int MAX_CHARS = 6_000;

  private static final Comparator<Hints.Part> ORDER =
      Comparator.comparingInt(Hints.Part::firstLine)
          .thenComparingInt(Hints.Part::from)
          .thenComparingInt(Hints.Part::depth);

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.])(?:19[3-9]\\d|20[0-4]\\d)(?![\\d–]|\\.\\d)");

  /// The kind of what stands in quotation marks.
  static final String QUOTED = "q.quoted";

  private static final Pattern TO_PAPER = Pattern.compile("(?i)doi\\.org/10|arxiv\\.org|\\.pdf$");

  /// Headings of lists of something else.
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iU)^\\W*(?:(?:recent|latest|selected|invited|upcoming|past|current|former|my|conference|campus|academic|professional|legal|university|community)\\s+)*"
              + "(?:news|updates?|talks?|presentations?|teaching|courses?|students?|service"
              + "|services|awards?|hono[u]?rs?|grants?|funding|education|experience|employment|practice"
              + "|positions?|press|media|contact|events?|seminars?|group|team|members|people"
              + "|supervision|activities|reviewing|blog|posts|software|projects?|lectures?"
              + "|enseignement|aktuelles|lehre|vorträge|auszeichnungen|受賞|講義|担当授業|学歴|職歴)\\b.*");

  EntryGroup {
    entries = List.copyOf(entries);
    doubtful = List.copyOf(doubtful);
  }

  /// The groups on a page that have two entries at least.
  static List<EntryGroup> of(Hints hints, MarkedText text) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    Map<String, List<Entry>> others = new LinkedHashMap<>();
    List<Hints.Part> parts = hints.parts();
    NavigableSet<Integer> paperLines = paperLines(hints);
    boolean isOther = false;
    int level = 7;
    var before = new TreeMap<Integer, Integer>();
    for (int i = 0; i < parts.size(); i++) {
      Hints.Part part = parts.get(i);
      if (part.level() > 0) {
        boolean names = OTHERS.matcher(text.of(part)).matches();
        boolean within = isOther && part.level() > level;
        if (!within && (names || part.level() <= level)) {
          isOther = names;
          level = names ? part.level() : 7;
        }
      }
      if (!part.isBlock()) {
        continue;
      }
      before.tailMap(part.depth(), false).clear();
      Integer above = before.put(part.depth(), i);
      if (!isOther && part.level() == 0 && part.lastLine() - part.firstLine() < MAX_LINES) {
        int end = i + 1;
        while (end < parts.size() && parts.get(end).depth() > part.depth()) {
          end++;
        }
        if (!isEntry(part, paperLines, text)) {
          others
              .computeIfAbsent(Entry.kind(part), _ -> new ArrayList<>())
              .add(new Entry(part, parts.subList(i + 1, end)));
          continue;
        }
        groups
            .computeIfAbsent(Entry.kind(part), _ -> new ArrayList<>())
            .add(new Entry(part, withQuoted(part, parts.subList(i + 1, end), text)));
        if (above != null && isTitleAlone(parts.get(above), paperLines, text)) {
          Hints.Part both = joined(parts.get(above), part);
          groups
              .computeIfAbsent(both.tag(), _ -> new ArrayList<>())
              .add(new Entry(both, parts.subList(above, end)));
        }
      }
    }
    return groups.entrySet().stream()
        .map(group ->
            new EntryGroup(
                group.getKey(),
                innermost(group.getValue()),
                between(group.getValue(), others.getOrDefault(group.getKey(), List.of()))))
        .filter(group -> group.entries().size() > 1)
        .toList();
  }

  /// The elements in an entry, and besides what stands in quotation marks there, and its lines.
  private static List<Hints.Part> withQuoted(
      Hints.Part entry, List<Hints.Part> inner, MarkedText text) {
    var all = new ArrayList<>(inner);
    text.quoted(entry).ifPresent(all::add);
    all.addAll(text.linesOf(entry));
    return all;
  }

  /// True if an element may be the title above its entry.
  private static boolean isTitleAlone(
      Hints.Part part, NavigableSet<Integer> paperLines, MarkedText text) {
    return part.lastLine() - part.firstLine() < 3
        && !isEntry(part, paperLines, text)
        && text.look(part) > 0.5;
  }

  private static Hints.Part joined(Hints.Part first, Hints.Part second) {
    return new Hints.Part(
        Entry.kind(first) + "+" + Entry.kind(second),
        "",
        first.firstLine(),
        first.from(),
        second.lastLine(),
        second.to(),
        first.depth() - 1,
        true);
  }

  /// True if an element is as long as an entry, and has a year or leads to a paper.
  private static boolean isEntry(
      Hints.Part part, NavigableSet<Integer> paperLines, MarkedText text) {
    if (part.lastLine() - part.firstLine() >= MAX_LINES || part.level() > 0) {
      return false;
    }
    String whole = text.of(part);
    return whole.length() >= MIN_CHARS
        && whole.length() <= MAX_CHARS
        && (YEAR.matcher(whole).find()
            || !paperLines.subSet(part.firstLine(), true, part.lastLine(), true).isEmpty());
  }

  /// The lines with links to papers.
  private static NavigableSet<Integer> paperLines(Hints hints) {
    return hints.links().stream()
        .filter(link -> TO_PAPER.matcher(link.address()).find())
        .map(Hints.Link::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Entry> between(List<Entry> entries, List<Entry> others) {
    int first = entries.getFirst().whole().firstLine();
    int last = entries.getLast().whole().lastLine();
    return others.stream()
        .filter(entry -> entry.whole().firstLine() > first && entry.whole().lastLine() < last)
        .toList();
  }

  /// Those that hold none of the others.
  private static List<Entry> innermost(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.inner().stream().noneMatch(part -> isOne(part, entries)))
        .toList();
  }

  private static boolean isOne(Hints.Part part, List<Entry> entries) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Hints.Part other = entries.get(middle).whole();
      if (other.equals(part)) {
        return true;
      }
      boolean isBefore = ORDER.compare(other, part) < 0;
      if (isBefore) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
