package dev.byline.words;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.TextFolding;
import java.util.Arrays;
import java.util.List;

/// A person whose name is partly typed: the beginnings of words of it, in any order.
public record TypedPerson(List<String> beginnings) {

  public TypedPerson {
    beginnings = List.copyOf(beginnings);
  }

  /// The person that `typed` may become.
  public static TypedPerson of(String typed) {
    String words = TextFolding.words(typed);
    return new TypedPerson(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
  }

  /// The papers on which somebody is named so, among them all papers of those who are meant.
  ///
  /// @param scope of authors, or of co-authors
  public PaperQuery papers(Scope scope) {
    PaperQuery query = PaperQuery.ALL;
    for (String word : beginnings) {
      query = query.and(new Clause.Word(scope, word, Match.PREFIX));
    }
    return query;
  }

  /// True if every beginning begins a word of `name`.
  public boolean mayBe(String name) {
    String[] parts = TextFolding.words(name).split(" ", -1);
    return beginnings.stream()
        .allMatch(word -> Arrays.stream(parts).anyMatch(part -> part.startsWith(word)));
  }
}
