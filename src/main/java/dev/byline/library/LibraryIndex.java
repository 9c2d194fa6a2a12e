package dev.byline.library;

import dev.byline.library.own.MarkBook;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The index of a library folder: answers questions, suggests, and takes changes.
public interface LibraryIndex extends Library, SuggestionSource {

  /// True if the index shows what another library has imported. It is only read then, whatever the
  /// archive beside it holds.
  default boolean isForeign() {
    return false;
  }

  /// The stamp of the newest commit; empty if there is no readable index.
  Optional<IndexStamp> stamp() throws IOException;

  /// The redirects of ids in the newest commit.
  IdRedirects leads() throws IOException;

  /// Begins a change. What was committed before stays readable until [IndexUpdate#commit].
  ///
  /// @param fromScratch whether the change starts from an empty index instead of the newest commit
  /// @throws LibraryBusyException if another process, or another change of this one, is writing
  IndexUpdate update(boolean fromScratch) throws IOException;

  /// Answers from now on with these marks of the user, which lie beside the index: no commit is
  /// needed for them, and none loses them.
  void show(MarkBook marks) throws IOException;

  /// Those of `papers` that the newest commit has.
  Set<PaperId> present(Collection<PaperId> papers) throws IOException;

  /// The papers of the newest commit whose [PaperRecord#titleKey] is `titleKey`.
  List<PaperRecord> papersTitled(String titleKey) throws IOException;

  /// Shows `visitor` the authors of the newest commit who have an identifier in common, a set for
  /// each identifier, until it wants no more.
  void visitSharedIdentifiers(SharedIdentifierVisitor visitor) throws IOException;

  /// A visitor of authors who have an identifier in common.
  @FunctionalInterface
  interface SharedIdentifierVisitor {

    /// True if the visitor wants to see the authors of another identifier after `sharing`.
    boolean visit(Set<AuthorId> sharing) throws IOException;
  }

  /// Reads the newest commit through and compares its checksums.
  ///
  /// @throws IOException if it is damaged
  void checkIntegrity() throws IOException;

  /// Shows readers what has been committed since, by whatever process.
  void refresh() throws IOException;
}
