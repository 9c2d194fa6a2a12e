package dev.byline.cluster.rest;

import dev.byline.wording.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a catalogue: a cluster, and the name that the catalogue has in it.
///
/// @param server scheme, host and port, and a path where a proxy has one
/// @param catalogue name of the alias that readers ask
public record ClusterAddress(URI server, String catalogue) {

  /// An index name in OpenSearch has lower-case letters only. A name that ends in a number could be
  /// that of an index of another catalogue.
  private static final Pattern FORM =
      Pattern.compile(
          "(https?://[^/?#@\\s]+(?:/[^?#\\s]*)?)/([a-z0-9][a-z0-9_-]{0,99}(?<!-\\d{1,50}|-writer))/?");

  /// True if a library is named by an address, not by a folder.
  public static boolean isOne(String library) {
    return library.regionMatches(true, 0, "https://", 0, 8)
        || library.regionMatches(true, 0, "http://", 0, 7);
  }

  /// The address that `text` is: `https://host:9200/byline`.
  ///
  /// @throws IllegalArgumentException if it is none, with a sentence that says what one looks like
  public static ClusterAddress of(String text) {
    Matcher parts = FORM.matcher(text.strip());
    Optional<URI> server = parts.matches() ? uri(parts.group(1)) : Optional.empty();
    return server
        .map(uri -> new ClusterAddress(uri, parts.group(2)))
        .orElseThrow(
            () -> new IllegalArgumentException(Wording.of("cluster.address", text.strip())));
  }

  private static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// The address of one resource of the cluster.
  ///
  /// @param path without a slash at its beginning, with its parameters
  URI resource(String path) {
    return URI.create(server.toString().replaceFirst("/+$", "") + "/" + path);
  }

  /// True if what is sent there can be read on the way.
  boolean isReadByOthers() {
    String host = server.getHost();
    boolean isHere = host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    return server.getScheme().equalsIgnoreCase("http") && !isHere;
  }

  @Override
  public String toString() {
    return server + "/" + catalogue;
  }
}
