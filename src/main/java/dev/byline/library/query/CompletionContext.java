package dev.byline.library.query;

import java.util.List;

/// The part of a query's text that somebody is writing, and with what it may go on.
public sealed interface CompletionContext {

  /// The start of the part that a completion replaces, in UTF-16 units.
  int from();

  /// Behind its last unit: where the caret is.
  int to();

  /// The part typed so far.
  String typed();

  /// A word outside of all fields. It may become one of `fields`, or end a person's name.
  ///
  /// @param fields names of the fields that begin with the word
  /// @param names texts that end at the caret and may be the beginning of a name, the longest first
  record Word(int from, int to, String typed, List<String> fields, List<String> names)
      implements CompletionContext {
    public Word {
      fields = List.copyOf(fields);
      names = List.copyOf(names);
    }
  }

  /// A value of a facet, for [dev.byline.library.SuggestionSource#complete].
  ///
  /// @param whole whether values are taken as a whole, written behind an equals sign
  record Value(int from, int to, String typed, Facet facet, boolean whole)
      implements CompletionContext {

    /// The text for `value` that replaces the typed part in a query.
    public String text(FacetValue value) {
      return switch (facet) {
        case AUTHOR, COAUTHOR -> QueryPrinter.quoted(whole ? value.value() : value.label());
        case VENUE, AFFILIATION -> (whole ? "" : "=") + QueryPrinter.value(value.value());
        case CATEGORY, YEAR, POSITION, CODE, SCORE, CITATIONS, PROFILE, TAG ->
            QueryPrinter.value(value.value());
      };
    }
  }

  /// One of a few texts that are always the same.
  ///
  /// @param choices those that go on from what is typed
  record Choice(int from, int to, String typed, List<String> choices) implements CompletionContext {
    public Choice {
      choices = List.copyOf(choices);
    }
  }
}
