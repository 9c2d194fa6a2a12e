package dev.byline.identity;

import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import java.util.Set;

/// Ids for new authors: the name's words, as people type them (`pierre-marion`).
public final class AuthorIds {

  /// Characters of the name in an id; the longest real names have fewer.
  private static final int MAX_LENGTH = 60;

  private AuthorIds() {}

  /// An id for `name` that is not taken: the second of a name gets `-2`.
  public static AuthorId next(String name, Set<AuthorId> taken) {
    String words = TextFolding.words(name).replace(' ', '-');
    String base =
        words.isEmpty() ? "author" : words.substring(0, Math.min(words.length(), MAX_LENGTH));
    AuthorId id = new AuthorId(base);
    for (int next = 2; taken.contains(id); next++) {
      id = new AuthorId(base + "-" + next);
    }
    return id;
  }
}
