package dev.byline.workspace;

import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.sync.Hanging;
import dev.byline.sync.IndexKeeper;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The marks and decisions on papers that no page lists any more, and a way to assign them to other
/// papers.
public final class LooseEnds {

  private final LibraryFolder library;
  private final IndexKeeper keeper;

  LooseEnds(LibraryFolder library, IndexKeeper keeper) {
    this.library = library;
    this.keeper = keeper;
  }

  /// All of them. Reads the pages of those who are concerned.
  public List<Hanging> list() throws IOException {
    return keeper.loose();
  }

  /// Lets what was said of one paper count for another.
  ///
  /// @param old the id of a paper that is no longer there, or its title
  /// @return how many things count for it now
  /// @throws FileNotFoundException if nothing is loose by that name, or there is no such paper
  public int attach(String old, PaperId paper) throws IOException {
    Optional<PaperDetail> detail = library.library().paper(paper, PaperQuery.ALL);
    if (detail.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.noPaper", paper));
    }
    String title = TextFolding.words(old);
    List<Hanging> meant =
        list().stream()
            .filter(one ->
                one.key().title().equals(title)
                    || one.id().map(PaperId::value).equals(Optional.of(old)))
            .toList();
    if (meant.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.notLoose", old));
    }
    attach(meant, detail.get().record());
    return meant.size();
  }

  private void attach(List<Hanging> meant, PaperRecord paper) throws IOException {
    List<Verdict.Entry> entries = library.entries(paper.listings());
    library.decide(state -> {
      Set<Decision> decisions = new LinkedHashSet<>();
      for (Hanging one : meant) {
        var others = new ArrayList<Decision>();
        for (Verdict.Entry entry : entries) {
          AuthorId owner =
              state.owners(state.capture(entry.page()).orElseThrow()).get(entry.profile()).author();
          var decision = new Decision.Retitled(owner, one.key(), entry.key(), one.id(), paper.id());
          (one.owners().contains(owner) ? decisions : others).add(decision);
        }
        if (others.size() == entries.size()) {
          decisions.addAll(others);
        }
      }
      return List.copyOf(decisions);
    });
  }
}
