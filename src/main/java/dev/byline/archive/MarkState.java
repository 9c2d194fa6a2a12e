package dev.byline.archive;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The user's marks as they are stored: of everything that has any, under the id it was marked by.
public record MarkState(
    Map<PaperId, MarkRecord.OfPaper> papers, Map<AuthorId, MarkRecord.OfAuthor> authors) {

  static final MarkState EMPTY = new MarkState(Map.of(), Map.of());

  public MarkState {
    papers = Collections.unmodifiableMap(new HashMap<>(papers));
    authors = Collections.unmodifiableMap(new HashMap<>(authors));
  }

  /// The stored marking of the paper or author of `marking`; without marks if nothing is stored.
  public MarkRecord now(MarkRecord marking) {
    return switch (marking) {
      case MarkRecord.OfPaper of ->
          papers.containsKey(of.paper()) ? papers.get(of.paper()) : of.with(OwnMarks.NONE);
      case MarkRecord.OfAuthor of ->
          authors.containsKey(of.author()) ? authors.get(of.author()) : of.with(OwnMarks.NONE);
    };
  }

  MarkState with(List<MarkRecord> markings) {
    var newPapers = new HashMap<>(papers);
    var newAuthors = new HashMap<>(authors);
    for (MarkRecord marking : markings) {
      switch (marking) {
        case MarkRecord.OfPaper of -> put(newPapers, of.paper(), of);
        case MarkRecord.OfAuthor of -> put(newAuthors, of.author(), of);
      }
    }
    return new MarkState(newPapers, newAuthors);
  }

  private static <K, M extends MarkRecord> void put(Map<K, M> all, K thing, M marking) {
    if (marking.marks().isNone()) {
      all.remove(thing);
    } else {
      all.put(thing, marking);
    }
  }
}
