package dev.byline.app;

import dev.byline.cli.catalogue.CatalogueState;
import dev.byline.cli.catalogue.Catalogues;
import dev.byline.cluster.CatalogueFile;
import dev.byline.cluster.ClusterCatalogue;
import dev.byline.cluster.ClusterIndex;
import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.index.LuceneIndex;
import dev.byline.library.IndexFactory;
import dev.byline.library.LibraryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The choice of an engine for a library: a catalogue in a cluster where the folder names one, and
/// an index of its own otherwise.
final class ClusterCatalogues implements Catalogues, IndexFactory {

  private final Path home;
  private final ClusterCredentials credentials;

  /// @param home the folder in which one is kept for each catalogue that is named by its address
  ClusterCatalogues(Path home, ClusterCredentials credentials) {
    this.home = home;
    this.credentials = credentials;
  }

  @Override
  public LibraryIndex open(Path index) throws IOException {
    Optional<CatalogueFile> catalogue = CatalogueFile.in(index.resolveSibling("."));
    return catalogue.isPresent()
        ? ClusterIndex.open(catalogue.get(), credentials)
        : LuceneIndex.open(index);
  }

  @Override
  public Path folder(String named) throws IOException {
    if (!ClusterAddress.isOne(named)) {
      return Path.of(named);
    }
    ClusterAddress address = address(named);
    Path folder = home.resolve(address.toString().replaceAll("[^A-Za-z0-9.-]+", "_"));
    if (Files.notExists(folder.resolve(CATALOGUE))) {
      new CatalogueFile(address, false).write(folder);
    }
    return folder;
  }

  private static ClusterAddress address(String text) throws IOException {
    try {
      return ClusterAddress.of(text);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void create(String address, int shards, int replicas, Path folder) throws IOException {
    ClusterAddress catalogue = ClusterAddress.of(address);
    ClusterCatalogue.create(catalogue, credentials, shards, replicas);
    new CatalogueFile(catalogue, true).write(folder);
  }

  @Override
  public Optional<CatalogueState> state(Path folder) throws IOException {
    Optional<CatalogueFile> catalogue = CatalogueFile.in(folder);
    if (catalogue.isEmpty()) {
      return Optional.empty();
    }
    ClusterAddress address = catalogue.get().address();
    ClusterCatalogue.State state = ClusterCatalogue.state(address, credentials);
    return Optional.of(
        new CatalogueState(
            address.toString(),
            state.server(),
            state.generation(),
            state.papers(),
            state.authors(),
            state.bytes(),
            state.shards(),
            state.replicas(),
            catalogue.get().imports()));
  }
}
