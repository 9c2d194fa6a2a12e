package dev.byline.cli.marks;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.MarkText;
import dev.byline.library.PaperDetail;
import dev.byline.library.own.BulkProgress;
import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MarkChange;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The result of a change of marks, as text or as JSON.
final class MarkOutcome {

  private static final String UNDO = "To undo: byline mark --undo";

  private final LibraryAccess root;
  private final boolean json;

  MarkOutcome(LibraryAccess root, boolean json) {
    this.root = root;
    this.json = json;
  }

  /// Changes the marks of what is named, as one change, and prints what has become of it.
  ///
  /// @param did the beginning of the sentence that says so: `Starred`
  void change(
      LibraryFolder folder, MarkTargets.Found found, UnaryOperator<OwnMarks> change, String did)
      throws IOException {
    MarkChange changed =
        folder.marks().mark(found.papers(), found.authors(), change, BulkProgress.NONE);
    if (json) {
      print(folder, found.papers(), found.authors());
    } else if (changed.isEmpty()) {
      root.out().println("Nothing to change: " + found.counted() + ".");
    } else {
      root.out().println(did + ": " + found.counted() + ".");
      root.out().println(UNDO);
    }
  }

  /// Prints a change that is not about named things.
  void print(LibraryFolder folder, MarkChange change, String did) throws IOException {
    List<PaperId> papers =
        change.after().stream()
            .filter(MarkRecord.OfPaper.class::isInstance)
            .map(one -> ((MarkRecord.OfPaper) one).paper())
            .toList();
    List<AuthorId> authors =
        change.after().stream()
            .filter(MarkRecord.OfAuthor.class::isInstance)
            .map(one -> ((MarkRecord.OfAuthor) one).author())
            .toList();
    if (json) {
      print(folder, papers, authors);
    } else {
      root.out().println(did + ": " + new MarkTargets.Found(papers, authors).counted() + ".");
    }
  }

  /// Prints the present marks of papers and authors as JSON.
  void print(LibraryFolder folder, List<PaperId> papers, List<AuthorId> authors)
      throws IOException {
    MarkBook book = folder.marks().marks();
    ArrayNode nodes = CommandJson.array();
    for (PaperDetail paper : folder.library().papers(papers, PaperQuery.ALL)) {
      PaperId id = paper.record().id();
      nodes.add(node("paper", id.value(), paper.record().paper().title(), book.of(id)));
    }
    for (AuthorId author : authors) {
      String name =
          folder.library().author(author).map(a -> a.author().name()).orElse(author.value());
      nodes.add(node("author", author.value(), name, book.of(author)));
    }
    CommandJson.print(nodes, root.out());
  }

  private static ObjectNode node(String kind, String id, String name, OwnMarks marks) {
    ObjectNode node = CommandJson.object().put("kind", kind).put("id", id).put("name", name);
    node.set("marks", MarkText.node(marks));
    return node;
  }
}
