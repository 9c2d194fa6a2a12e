package dev.byline.network;

import dev.byline.model.AuthorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A finder of names that belong to several people: several pages have an owner of that name, and
/// no paper is on two of them. Pages of one name that share a paper belong to one person. Not
/// thread-safe.
final class SharedNames {

  /// By folded name: the pages of each person.
  private final Map<String, List<Set<AuthorId>>> people = new HashMap<>();

  /// Learns that these pages of owners with a name list a paper that names them so.
  void meet(String folded, Set<AuthorId> pages) {
    List<Set<AuthorId>> known = people.computeIfAbsent(folded, _ -> new ArrayList<>(1));
    if (known.stream().anyMatch(one -> one.containsAll(pages))) {
      return;
    }
    var joined = new HashSet<>(pages);
    for (Set<AuthorId> one : List.copyOf(known)) {
      if (!Collections.disjoint(one, pages)) {
        joined.addAll(one);
        known.remove(one);
      }
    }
    known.add(joined);
  }

  /// The folded names of several people.
  Set<String> names() {
    return people.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
