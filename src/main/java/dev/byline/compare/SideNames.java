package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Labels for the sides of a comparison that distinguish sides with the same name.
final class SideNames {

  private SideNames() {}

  /// The names of `sides`, those of one name with what tells them apart.
  static List<String> of(List<ComparedSide> sides) {
    List<Optional<String>> marks = marks(sides);
    return IntStream.range(0, sides.size())
        .mapToObj(i -> {
          String name = sides.get(i).name();
          return marks.get(i).map(mark -> Wording.of("compared.side", name, mark)).orElse(name);
        })
        .toList();
  }

  /// The words that tell each of `sides` from the others of its name; empty where there are none.
  /// Categories do where each has its own, else the ids of authors.
  static List<Optional<String>> marks(List<ComparedSide> sides) {
    return sides.stream().map(side -> mark(side, namesakes(side, sides))).toList();
  }

  private static List<ComparedSide> namesakes(ComparedSide side, List<ComparedSide> sides) {
    return sides.stream().filter(other -> other.name().equals(side.name())).toList();
  }

  private static Optional<String> mark(ComparedSide side, List<ComparedSide> namesakes) {
    if (namesakes.size() == 1 || side.isLibrary()) {
      return Optional.empty();
    }
    if (side.isGroup()) {
      return Optional.of(Wording.of("compared.authors", side.subject().people()));
    }
    AuthorRecord author = side.authors().getFirst();
    return haveOwnCategories(namesakes)
        ? author.author().category()
        : Optional.of(author.id().value());
  }

  private static boolean haveOwnCategories(List<ComparedSide> namesakes) {
    var seen = new HashSet<String>();
    return namesakes.stream()
        .filter(side -> !side.isGroup())
        .flatMap(side -> side.authors().stream())
        .allMatch(author -> author.author().category().filter(seen::add).isPresent());
  }
}
