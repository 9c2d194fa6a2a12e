package dev.byline.cluster.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// The secret by which a user is known to a cluster. It comes from the environment, and goes into
/// no file and no message.
public final class ClusterCredentials {

  /// Nobody in particular.
  public static final ClusterCredentials NONE = new ClusterCredentials(Optional.empty());

  private static final String USER = "BYLINE_CATALOGUE_USER";
  private static final String PASSWORD = "BYLINE_CATALOGUE_PASSWORD";
  private static final String API_KEY = "BYLINE_CATALOGUE_API_KEY";

  private final Optional<String> header;

  private ClusterCredentials(Optional<String> header) {
    this.header = header;
  }

  /// The API key of an environment or, without one, its user name and password.
  public static ClusterCredentials of(Map<String, String> environment) {
    String key = environment.getOrDefault(API_KEY, "");
    if (!key.isBlank()) {
      return new ClusterCredentials(Optional.of("ApiKey " + key.strip()));
    }
    String user = environment.getOrDefault(USER, "");
    if (user.isBlank()) {
      return NONE;
    }
    String both = user + ":" + environment.getOrDefault(PASSWORD, "");
    String coded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    return new ClusterCredentials(Optional.of("Basic " + coded));
  }

  /// The value of the `Authorization` header.
  Optional<String> header() {
    return header;
  }

  /// Says whether there are any, and nothing of them.
  @Override
  public String toString() {
    return header.isPresent() ? "credentials" : "no credentials";
  }
}
