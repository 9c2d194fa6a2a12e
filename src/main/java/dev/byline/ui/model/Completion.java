package dev.byline.ui.model;

import dev.byline.model.AuthorId;
import java.util.OptionalLong;

/// What the search box offers for what is typed.
///
/// @param label what is offered
/// @param typed what of it is typed already
/// @param hint what it is; empty where the label says it
/// @param papers how many it finds, where known
public record Completion(
    String label, String typed, String hint, OptionalLong papers, Effect effect) {

  /// What choosing it does.
  public sealed interface Effect {

    /// Puts `text` in place of a part of what is typed.
    record Insert(int from, int to, String text) implements Effect {}

    /// Opens an author's page.
    record Open(AuthorId author) implements Effect {}

    /// Asks something again.
    record Ask(String text) implements Effect {}

    /// Forgets what was asked.
    record Forget() implements Effect {}
  }

  static Completion of(String label, String typed, String hint, Effect effect) {
    return new Completion(label, typed, hint, OptionalLong.empty(), effect);
  }
}
