package dev.byline.compare;

import dev.byline.model.AuthorId;
import java.util.List;

/// A side of a requested comparison.
public sealed interface SideRequest {

  /// An author of the library.
  record One(AuthorId author) implements SideRequest {}

  /// Several authors taken as one: a lab, a shortlist.
  record Group(String name, List<AuthorId> authors) implements SideRequest {
    public Group {
      authors = List.copyOf(authors);
    }
  }

  /// All authors of the library together.
  record Everybody() implements SideRequest {}

  /// The authors it names.
  default List<AuthorId> members() {
    return switch (this) {
      case One one -> List.of(one.author);
      case Group group -> group.authors;
      case Everybody _ -> List.of();
    };
  }
}
