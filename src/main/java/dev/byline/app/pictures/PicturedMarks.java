package dev.byline.app.pictures;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.own.MarkStore;
import dev.byline.library.own.MemoryMarks;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Marks for pictures, of the papers on the page that they show.
final class PicturedMarks {

  private static final String NOTE =
      """
      **Read before the seminar.** The bound in section 3 needs $\\|\\nabla f\\|_2 \\le L$; with $\\eta < \\frac{2}{L}$ it follows at once.

      - compare with the *mirror* version
      - ask about the constant $C_\\varepsilon$ in `Lemma 4`
      """;

  private PicturedMarks() {}

  static MarkStore of(Library library) {
    var marks = new MemoryMarks();
    try {
      List<PaperHit> papers = papers(library);
      for (int i = 0; i < papers.size(); i++) {
        OwnMarks own = marks(i);
        marks.mark(papers.get(i).id(), _ -> own);
      }
      author(library)
          .ifPresent(
              author -> marks.mark(author.id(), now -> now.withStar(true).withTag("committee")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return marks;
  }

  /// Some with everything, some with a little, most with nothing.
  private static OwnMarks marks(int paper) {
    return switch (paper) {
      case 0 -> new OwnMarks(true, true, NOTE, List.of("to read", "optimisation", "seminar"));
      case 2 -> new OwnMarks(true, false, "", List.of());
      case 3 -> new OwnMarks(false, false, "", List.of("to read"));
      case 5 -> new OwnMarks(false, true, "", List.of("seminar", "cited"));
      default -> new OwnMarks(false, paper % 3 == 1, "", List.of());
    };
  }

  /// The paper with a note.
  static Optional<PaperHit> first(Library library) throws IOException {
    return papers(library).stream().findFirst();
  }

  private static List<PaperHit> papers(Library library) throws IOException {
    Optional<AuthorRecord> author = author(library);
    if (author.isEmpty()) {
      return List.of();
    }
    var query = PaperQuery.ALL.and(Clause.OneOf.profile(author.get().id()));
    return library.papers(query, PageRequest.first(12), () -> false).hits();
  }

  private static Optional<AuthorRecord> author(Library library) throws IOException {
    var byH = new AuthorQuery("", AuthorSort.H_INDEX, false);
    return library.authors(byH, PageRequest.first(2), () -> false).authors().stream()
        .reduce((_, second) -> second);
  }
}
