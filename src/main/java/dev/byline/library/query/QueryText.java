package dev.byline.library.query;

import java.util.List;
import java.util.Optional;

/// A query as people write it, and back.
///
/// - Words: all of them must be found, in title, abstract, authors, affiliations or venue. `word*`
///   finds words that begin so, `*part*` words with that part; `"some words"` finds the words next
///   to each other, exactly as they are written; `"some words"~5` in any order with at most five
///   other words among them, `word~1` words with at most one letter off.
/// - `-x` excludes, `x OR y` finds either and binds closer than standing side by side, `( )`
///   groups.
/// - `text:` looks in title and abstract, `title:` `abstract:` `author:` `coauthor:` `venue:`
///   `affiliation:` look in one text: `title:momentum`, `author:"p. marion"` (all words in one
///   name, initials count). `note:` looks in the user's own notes, which words without a field do
///   not.
/// - `category:LG,ML` `year:2021..2024` `date:>2024-06` `score:>=60` `citations:>=50`
///   `cites-per-year:>=5` `has:code` `has:abstract` `has:date` `is:first` `is:last` `is:sole`
///   `in:pierre-marion` filter, and by the user's own marks `is:starred` `is:read` `is:unread`
///   `has:note` `tag:"to read"`; `venue:=NeurIPS` (with `=`) takes a value as a whole,
///   `date:=2024-05-22` exactly that date, where `date:2024-05-22` also finds papers dated only
///   2024. Several values of one field are alternatives, however they are written.
/// - `doi:10.1000/182` `arxiv:2401.01234` `orcid:0000-0002-1825-0097` find by identifier, and so do
///   an identifier or its address that stand alone.
/// - `sort:relevance`, `newest`, `oldest`, `score`, `title`, `citations` or `cites-per-year`.
///
/// Reading never fails: what is not understood is read the best way, and reported with its place.
public final class QueryText {

  private QueryText() {}

  /// The query that a text stands for, and the parts that were not understood.
  ///
  /// @param issues in the order of their places
  public record Reading(PaperQuery query, List<QueryIssue> issues) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  /// Reads a text that is finished.
  public static Reading read(String text) {
    return new QueryReader(text, false).read();
  }

  /// Reads a text that somebody is still writing: the last word is the beginning of one, unless
  /// something follows it.
  public static Reading readTyping(String text) {
    return new QueryReader(text, true).read();
  }

  /// The value or word before the caret, which is behind `caret` units of `text`, to be completed;
  /// empty if nothing can be completed.
  public static Optional<CompletionContext> completionAt(String text, int caret) {
    return new QueryCompletion(text.substring(0, caret)).find();
  }

  /// `query` with fields in place of names that are none but near to one: with `author:marion`
  /// where it looks for the word `autor:marion`. Itself where there are none.
  public static PaperQuery withMeantFields(PaperQuery query) {
    return FieldSuggester.in(query);
  }

  /// The clause that asks for papers of a person, as people write it: `author:"p. marion"`.
  public static String author(String name) {
    return QueryField.AUTHOR.text() + ":" + QueryPrinter.quoted(name);
  }

  /// The text that reads as `query`.
  ///
  /// Clauses that no text says are written as what means the same: a group of one as that one.
  public static String print(PaperQuery query) {
    return QueryPrinter.print(query);
  }

  /// The text that [#readTyping] reads as `query`, its filters in any order: the beginning of a
  /// word stands last, without the star that it has elsewhere, and behind a last word that is whole
  /// stands a blank.
  public static String printTyping(PaperQuery query) {
    return QueryPrinter.printTyping(query);
  }
}
