package dev.byline.library.query;

import dev.byline.library.query.NaiveText.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A check of several words against one name, by the specification.
final class NaiveNames {

  private NaiveNames() {}

  static List<TextRange> marks(List<Form> query, List<Form> name) {
    Map<Integer, List<String>> words =
        query.stream()
            .filter(NaiveClause::isName)
            .collect(
                Collectors.groupingBy(
                    Form::position,
                    TreeMap::new,
                    Collectors.mapping(Form::text, Collectors.toList())));
    List<Form> found =
        name.stream().filter(f -> NaiveClause.isName(f) || f.kind().equals("joined")).toList();
    boolean all =
        words.values().stream().allMatch(w -> found.stream().anyMatch(f -> meets(w, f.text())));
    boolean whole =
        words.values().stream().anyMatch(w -> w.stream().noneMatch(s -> s.length() == 1));
    boolean full =
        found.stream()
            .anyMatch(f ->
                f.text().length() > 1
                    && words.values().stream().anyMatch(w -> w.contains(f.text())));
    if (!all || (whole && !full)) {
      return List.of();
    }
    return found.stream()
        .filter(f -> words.values().stream().anyMatch(w -> meets(w, f.text())))
        .map(Form::range)
        .toList();
  }

  private static boolean meets(List<String> word, String found) {
    return word.stream()
        .anyMatch(w ->
            w.equals(found)
                || (w.length() == 1 && found.startsWith(w))
                || (found.length() == 1 && w.startsWith(found)));
  }
}
