package dev.byline.exchange.stream;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.wording.Text;
import java.util.List;

/// What one record of a source became.
public sealed interface SourceRecord {

  /// The line on which the record begins, from 1.
  int line();

  /// A paper, and nothing about whose page it is from.
  record OfPaper(int line, Paper paper) implements SourceRecord {}

  /// An author, without papers.
  ///
  /// @param otherNames variants of the author's name, without the name itself
  record OfAuthor(int line, Author author, List<String> otherNames) implements SourceRecord {

    public OfAuthor {
      otherNames = List.copyOf(otherNames);
    }
  }

  /// A record, or a part of the source, that gives nothing.
  ///
  /// @param text a sentence that says what was found and what became of it
  record Unusable(int line, Text text) implements SourceRecord {}
}
