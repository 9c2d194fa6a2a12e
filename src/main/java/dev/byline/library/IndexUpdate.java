package dev.byline.library;

import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One change of the index: all of it is seen after [#commit], nothing of it otherwise. Puts and
/// deletes may come from several threads.
public interface IndexUpdate extends Closeable {

  /// Stores the author under its id, in place of what was there.
  ///
  /// @param figures see [IndexedFigures]
  void put(AuthorRecord author, Map<String, Double> figures) throws IOException;

  /// Stores the paper under its id, in place of what was there.
  void put(PaperRecord paper) throws IOException;

  void delete(AuthorId author) throws IOException;

  /// Keeps what somebody is alone who is a part of an author, beside the records that readers see.
  void keepPart(AuthorRecord part) throws IOException;

  /// Keeps a part no longer.
  void dropPart(AuthorId part) throws IOException;

  /// A part, as of the commit this change began from.
  Optional<AuthorRecord> part(AuthorId id) throws IOException;

  /// The number of papers that each of `authors` lists, including this change. Takes some
  /// milliseconds, whatever the library's size.
  Map<AuthorId, Integer> papersListed(Set<AuthorId> authors) throws IOException;

  void delete(PaperId paper) throws IOException;

  /// The papers, as of the commit this change began from, whose [PaperRecord#titleKey] is
  /// `titleKey`.
  List<PaperRecord> papersTitled(String titleKey) throws IOException;

  /// An author, as of the commit this change began from.
  Optional<AuthorRecord> author(AuthorId id) throws IOException;

  /// The figures, as of the commit this change began from, that were stored with an author.
  Map<String, Double> figures(AuthorId id) throws IOException;

  /// The papers, as of the commit this change began from, that the page of `author` lists.
  List<PaperRecord> papersListedBy(AuthorId author) throws IOException;

  /// Says which ids lead to others from now on; without a word of it, none do.
  void lead(IdRedirects leads);

  /// Says by which version of the readers of data sets what there is of these was read; without a
  /// word of it, by the one before.
  void readSets(int version);

  /// Writes the change to the disk, so that [#commit] has little left that can fail.
  void prepare() throws IOException;

  /// Makes the change durable and visible, marked with these parts of an [IndexStamp].
  void commit(int parser, int measures, String archive) throws IOException;

  /// Ends the change; without a commit nothing has happened.
  @Override
  void close() throws IOException;
}
