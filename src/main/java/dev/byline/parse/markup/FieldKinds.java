package dev.byline.parse.markup;

import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The kinds of elements in the entries of a group that hold their titles, authors and venues.
///
/// @param title of the elements with the titles
/// @param isNamed whether its class says so
/// @param score sum over all entries of how much their titles look like some
record FieldKinds(
    String title, boolean isNamed, Optional<String> authors, Optional<String> venue, double score) {

  /// Entries that have an element of a kind at least, for the kind to be a field.
  private static final double SHARE = 0.6;

  /// Elements of a kind that stand below others and end with a full stop, as summaries do.
  private static final double SHARE_OF_SUMMARIES = 0.4;

  /// Elements by which a kind is judged.
  private static final int ENOUGH = 40;

  private static final Pattern TITLE = Pattern.compile("(?i)title|titre|titel|headline");
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)journal|book|sub-?title|series|author|venue|page-?title");
  private static final Pattern AUTHORS =
      Pattern.compile("(?i)author|auteur|autor|creator|byline|people");
  private static final Pattern VENUE =
      Pattern.compile(
          "(?i)venue|journal|periodical|booktitle|subtitle|sub-title|publication$|additional");

  /// True if a class names a field.
  static boolean isSpeaking(String name) {
    return TITLE.matcher(name).find() || AUTHORS.matcher(name).find() || VENUE.matcher(name).find();
  }

  /// The fields of a group's entries; empty if no kind of element holds titles.
  static Optional<FieldKinds> of(EntryGroup group, MarkedText text) {
    Map<String, List<Hints.Part>> kinds = new LinkedHashMap<>();
    Map<String, Integer> summaries = new HashMap<>();
    for (Entry entry : group.entries()) {
      entry
          .kinds()
          .forEach((kind, part) -> {
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(part);
            boolean below = part.firstLine() > entry.whole().firstLine() + 1;
            if (below && text.of(part).endsWith(".")) {
              summaries.merge(kind, 1, Integer::sum);
            }
          });
    }
    int least = (int) Math.ceil(SHARE * group.entries().size());
    kinds.values().removeIf(parts -> parts.size() < Math.max(2, least));
    String best = "";
    double most = 0;
    double sum = 0;
    for (var kind : kinds.entrySet()) {
      double looks = looks(kind.getValue(), text);
      double weight =
          weight(inmost(kind.getKey()))
              * (isWhole(kind.getValue(), group, text) ? 0.1 : 1)
              * (summaries.getOrDefault(kind.getKey(), 0)
                      >= SHARE_OF_SUMMARIES * kind.getValue().size()
                  ? 0.5
                  : 1);
      if (looks * weight > most) {
        most = looks * weight;
        sum = looks;
        best = kind.getKey();
      }
    }
    if (sum < 0.5 * group.entries().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldKinds(
            best,
            isTitle(best) || isHeading(best),
            authors(kinds, best, text),
            named(kinds, VENUE, best),
            sum * (isTitle(best) ? 1.2 : isHeading(best) ? 1.4 : 1)));
  }

  /// A kind without that of the element it stands in.
  private static String inmost(String kind) {
    return kind.substring(kind.indexOf('>') + 1);
  }

  /// True if most of the entries' text is in such elements, so that they hold more than titles.
  private static boolean isWhole(List<Hints.Part> parts, EntryGroup group, MarkedText text) {
    double inner =
        some(parts).stream().mapToInt(part -> text.of(part).length()).average().orElse(0);
    double whole =
        some(group.entries().stream().map(Entry::whole).toList()).stream()
            .mapToInt(entry -> text.of(entry).length())
            .average()
            .orElse(0);
    return inner > 0.8 * whole;
  }

  private static boolean isTitle(String whole) {
    String kind = inmost(whole);
    return TITLE.matcher(kind).find() && !NO_TITLE.matcher(kind).find() && !kind.contains("#");
  }

  private static boolean isHeading(String whole) {
    String kind = inmost(whole);
    return kind.length() > 1
        && kind.charAt(0) == 'h'
        && Character.isDigit(kind.charAt(1))
        && !kind.contains("#");
  }

  /// The weight of a kind as evidence for titles: a class that names titles weighs more than a tag.
  private static double weight(String kind) {
    if (isTitle(kind)) {
      // What is within it is all title: `tp_title_link` in `tp_pub_title`.
      return kind.startsWith("a.") || kind.startsWith("span.") ? 2.1 : 2;
    }
    if (kind.equals(EntryGroup.QUOTED)) {
      return 1.6;
    }
    if (AUTHORS.matcher(kind).find()
        || VENUE.matcher(kind).find()
        || NO_TITLE.matcher(kind).find()) {
      return 0.3;
    }
    return switch (kind.replaceFirst("[.#].*", "")) {
      case "h2", "h3", "h4", "h5", "h6" -> 1.8;
      case "b", "strong", "i", "em", "cite", "a", "u", "q" -> 1.3;
      case "span", "dt" -> 1.1;
      default -> 1;
    };
  }

  /// A score for the likeness of all elements to titles, lower if texts recur.
  private static double looks(List<Hints.Part> parts, MarkedText text) {
    Set<String> different = new HashSet<>();
    double sum = 0;
    List<Hints.Part> some = some(parts);
    for (Hints.Part part : some) {
      sum += text.look(part);
      different.add(text.of(part));
    }
    double distinct = (double) different.size() / some.size();
    double all = sum * parts.size() / some.size();
    return distinct < 0.8 ? all * 0.3 * distinct : all;
  }

  /// So many of the elements as are enough to judge all, from first to last.
  private static List<Hints.Part> some(List<Hints.Part> parts) {
    if (parts.size() <= ENOUGH) {
      return parts;
    }
    var some = new ArrayList<Hints.Part>();
    for (int i = 0; i < ENOUGH; i++) {
      some.add(parts.get((int) ((long) i * parts.size() / ENOUGH)));
    }
    return some;
  }

  private static Optional<String> authors(
      Map<String, List<Hints.Part>> kinds, String title, MarkedText text) {
    Optional<String> named = named(kinds, AUTHORS, title);
    if (named.isPresent()) {
      return named;
    }
    String best = "";
    double most = 0.7;
    for (var kind : kinds.entrySet()) {
      List<Hints.Part> parts = kind.getValue();
      long people = some(parts).stream().filter(text::namesPeople).count();
      if (!kind.getKey().equals(title) && people > most * some(parts).size()) {
        most = (double) people / some(parts).size();
        best = kind.getKey();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static Optional<String> named(
      Map<String, List<Hints.Part>> kinds, Pattern names, String title) {
    return kinds.keySet().stream()
        .filter(kind -> !kind.equals(title) && names.matcher(inmost(kind)).find())
        .findFirst();
  }
}
