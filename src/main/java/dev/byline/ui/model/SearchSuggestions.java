package dev.byline.ui.model;

import dev.byline.model.AuthorId;
import java.util.OptionalLong;

/// A suggestion of the search box for the text typed so far.
///
/// @param label text of the suggestion
/// @param typed the part of it that has been typed already
/// @param hint a description; empty if the label suffices
/// @param papers number of papers it finds, where known
public record SearchSuggestions(
    String label, String typed, String hint, OptionalLong papers, Effect effect) {

  /// The effect of choosing it.
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

  static SearchSuggestions of(String label, String typed, String hint, Effect effect) {
    return new SearchSuggestions(label, typed, hint, OptionalLong.empty(), effect);
  }
}
