package dev.byline.app.window;

import dev.byline.library.Library;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A user's position in one library: the query, the selected paper and the recent searches.
///
/// @param query as text
/// @param paper the selected one
/// @param row of the selected paper in the list; negative if it is not in the list
/// @param searches the newest first
record SessionState(String query, Optional<PaperId> paper, int row, List<String> searches) {

  static final SessionState START = new SessionState("", Optional.empty(), -1, List.of());

  SessionState {
    searches = List.copyOf(searches);
  }

  /// The place that a file keeps.
  static SessionState from(PropertyValues kept) {
    return new SessionState(
        kept.text("query").orElse(""),
        kept.text("paper").filter(id -> !id.isBlank()).map(PaperId::new),
        kept.integer("row").orElse(-1),
        kept.texts("search"));
  }

  void into(PropertyValues kept) {
    kept.put("query", query);
    paper.ifPresent(id -> kept.put("paper", id.value()));
    kept.put("row", row);
    for (int i = 0; i < searches.size(); i++) {
      kept.put("search." + i, searches.get(i));
    }
  }

  PaperQuery asked() {
    return QueryText.read(query).query();
  }

  /// This place as far as `library` still has it: an author or a paper may be gone.
  SessionState in(Library library) throws IOException {
    for (String author : asked().chosen(Facet.PROFILE)) {
      if (library.author(new AuthorId(author)).isEmpty()) {
        return new SessionState("", Optional.empty(), -1, searches);
      }
    }
    boolean gone = paper.isPresent() && library.paper(paper.get(), PaperQuery.ALL).isEmpty();
    return gone ? new SessionState(query, Optional.empty(), -1, searches) : this;
  }
}
