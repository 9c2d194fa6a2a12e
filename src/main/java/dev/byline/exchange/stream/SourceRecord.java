package dev.byline.exchange.stream;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.wording.Text;
import java.util.List;

/// The result of reading one record of a source.
public sealed interface SourceRecord {

  /// The line on which the record begins, from 1.
  int line();

  /// A paper, and nothing about whose page it is from.
  ///
  /// @param authorIds identifiers of the authors in the order of the paper, "" for one who has
  ///   none; no elements where the format gives none: `openalex:A5023888391
  ///   orcid:0000-0002-1825-0097`, the one that tells people apart first; with a blank before it
  ///   one that does not, since few records give it
  record OfPaper(int line, Paper paper, List<String> authorIds) implements SourceRecord {

    public OfPaper {
      authorIds = List.copyOf(authorIds);
    }

    public OfPaper(int line, Paper paper) {
      this(line, paper, List.of());
    }
  }

  /// An author, without papers.
  ///
  /// @param otherNames variants of the author's name, without the name itself
  record OfAuthor(int line, Author author, List<String> otherNames) implements SourceRecord {

    public OfAuthor {
      otherNames = List.copyOf(otherNames);
    }
  }

  /// A record that is read for the sake of others and is no paper, such as a volume of proceedings.
  ///
  /// @param text a sentence that says what it is
  record NoPaper(int line, Text text) implements SourceRecord {}

  /// A record, or a part of the source, that gives nothing.
  ///
  /// @param text a sentence that says what was found and what became of it
  record Unusable(int line, Text text) implements SourceRecord {}
}
