package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.library.IndexFactory;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The file in a library folder that names the catalogue which its index is in. It holds no secret.
///
/// @param imports whether the catalogue is made from this library; otherwise it is only read
public record CatalogueFile(ClusterAddress address, boolean imports) {

  private static final String CATALOGUE = "catalogue";
  private static final String IMPORTS = "imports";

  /// The file of a library folder; empty if it has none.
  ///
  /// @throws IOException if it cannot be read, with a sentence that says what it looks like
  public static Optional<CatalogueFile> in(Path folder) throws IOException {
    Path file = folder.resolve(IndexFactory.CATALOGUE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
      var address = ClusterAddress.of(json.path(CATALOGUE).asString(""));
      return Optional.of(new CatalogueFile(address, json.path(IMPORTS).asBoolean(false)));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(Wording.of("cluster.file", file), e);
    }
  }

  /// Writes it to a library folder, which is created if missing.
  public void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(CATALOGUE, address.toString());
    json.put(IMPORTS, imports);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(IndexFactory.CATALOGUE), ClusterClient.json(json) + "\n");
  }
}
