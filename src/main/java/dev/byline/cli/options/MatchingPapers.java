package dev.byline.cli.options;

import dev.byline.library.Library;
import dev.byline.library.PaperChoice;
import dev.byline.library.query.QueryText;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The papers that the query of `--matching` finds.
public final class MatchingPapers {

  private MatchingPapers() {}

  /// The ids of all papers that `query` finds.
  ///
  /// @throws RefusedInputException if a part of it is not understood, since a query that is misread
  ///   would change other papers than are meant, and if it finds none
  public static List<PaperId> of(String query, Library library)
      throws IOException, RefusedInputException {
    QueryText.Reading reading = QueryText.read(query);
    if (!reading.issues().isEmpty()) {
      throw new RefusedInputException(reading.issues().getFirst().message());
    }
    var ids = new ArrayList<PaperId>();
    PaperChoice.all(reading.query()).read(library, () -> false, (some, _) -> ids.addAll(some));
    if (ids.isEmpty()) {
      throw new RefusedInputException("No papers match %s.".formatted(query));
    }
    return ids;
  }
}
