package dev.byline.cli.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The catalogues of clusters.
public interface Catalogues {

  /// The folder of the library that `--library` names: itself, or the one that is kept for the
  /// user's marks on the catalogue of an address.
  Path folder(String named) throws IOException;

  /// Creates an empty catalogue, which is made from the library in `folder` from now on.
  ///
  /// @throws IllegalArgumentException if `address` is none, with a sentence that says so
  void create(String address, int shards, int replicas, Path folder) throws IOException;

  /// The state of the catalogue that the library in `folder` shows; empty if it shows none.
  Optional<CatalogueState> state(Path folder) throws IOException;
}
