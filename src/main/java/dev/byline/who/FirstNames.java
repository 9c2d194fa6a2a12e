package dev.byline.who;

import dev.byline.model.name.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An index of names by their first given name, so that each is compared only with those of the
/// same one, and with initials: most of thousands who share a surname have another.
final class FirstNames {

  private final List<String> firsts;
  private final Map<String, List<Integer>> whole = new HashMap<>();
  private final List<Integer> initials;

  FirstNames(List<PersonName> names) {
    firsts = names.stream().map(PersonName::firstGivenName).toList();
    initials = IntStream.range(0, firsts.size()).filter(this::isInitial).boxed().toList();
    for (int i = 0; i < firsts.size(); i++) {
      if (!isInitial(i)) {
        whole.computeIfAbsent(firsts.get(i), _ -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private boolean isInitial(int index) {
    String first = firsts.get(index);
    return first.codePointCount(0, first.length()) < 2;
  }

  /// The indices behind `index` of names whose first given name agrees with that of this one,
  /// ascending.
  List<Integer> after(int index) {
    if (isInitial(index)) {
      return IntStream.range(index + 1, firsts.size()).boxed().toList();
    }
    List<Integer> same = whole.getOrDefault(firsts.get(index), List.of());
    return Stream.of(same, initials)
        .flatMap(all -> all.stream().filter(other -> other > index))
        .sorted()
        .toList();
  }
}
