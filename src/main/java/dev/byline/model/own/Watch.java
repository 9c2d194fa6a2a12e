package dev.byline.model.own;

import dev.byline.model.TextFolding;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// A saved search, or an author whose papers are watched.
///
/// @param name as the user spells it; an author's when the author was first watched
/// @param about the query as text, with its filters and its order, or the id of the author
public record Watch(WatchId id, Kind kind, String name, String about) {

  /// The subject of a watch.
  public enum Kind {
    SEARCH,
    AUTHOR
  }

  /// @throws IllegalArgumentException if the name is blank
  public Watch {
    name = name.strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A saved search needs a name");
    }
  }

  /// True if `otherName` is this name, whatever its case, accents and spaces.
  public boolean isCalled(String otherName) {
    return key(name).equals(key(otherName));
  }

  /// The key that all spellings of one name share.
  public static String key(String name) {
    return TextFolding.fold(name.strip().replaceAll("\\s+", " "));
  }

  public Watch withName(String newName) {
    return new Watch(id, kind, newName, about);
  }

  /// True if both are about the same query or author.
  public boolean isAboutSame(Watch other) {
    return kind == other.kind && about.equals(other.about);
  }

  /// This watch beside `others`: with a number behind its name, or its id, where another has it.
  public Watch beside(Collection<Watch> others) {
    List<Watch> rest = others.stream().filter(other -> !other.equals(this)).toList();
    String free =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> i == 1 ? name : name + " " + i)
            .filter(wanted -> rest.stream().noneMatch(w -> w.kind == kind && w.isCalled(wanted)))
            .findFirst()
            .orElseThrow();
    WatchId freeId =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> i == 1 ? id : new WatchId(id.value() + "-" + i))
            .filter(wanted -> rest.stream().noneMatch(w -> w.id.equals(wanted)))
            .findFirst()
            .orElseThrow();
    return new Watch(freeId, kind, free, about);
  }
}
