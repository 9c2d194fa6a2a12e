package dev.byline.cluster.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTest {

  @Test
  void lastPartNamesTheCatalogue() {
    ClusterAddress address = ClusterAddress.of("https://search.example:9200/proxy/byline/");
    assertEquals("byline", address.catalogue());
    assertEquals(
        URI.create("https://search.example:9200/proxy/byline/_doc/commit"),
        address.resource("byline/_doc/commit"));
    assertEquals(address, ClusterAddress.of(address.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://search.example",
        "https://search.example/Byline",
        "https://search.example/byline-3",
        "https://search.example/byline-writer",
        "https://ada:secret@search.example/byline",
        "ftp://search.example/byline",
        "papers"
      })
  void nothingElseIsAnAddress(String text) {
    assertThrows(IllegalArgumentException.class, () -> ClusterAddress.of(text));
  }

  @Test
  void foldersAreNoAddresses() {
    assertTrue(ClusterAddress.isOne("HTTPS://search.example/byline"));
    assertFalse(ClusterAddress.isOne("C:\\papers"));
    assertFalse(ClusterAddress.isOne("https"));
  }

  @Test
  void credentialsComeFromTheEnvironmentAndAreNotShown() {
    var user =
        ClusterCredentials.of(
            Map.of("BYLINE_CATALOGUE_USER", "ada", "BYLINE_CATALOGUE_PASSWORD", "secret"));
    assertEquals(Optional.of("Basic YWRhOnNlY3JldA=="), user.header());
    assertFalse(user.toString().contains("ada"), user::toString);
    var key =
        ClusterCredentials.of(
            Map.of("BYLINE_CATALOGUE_API_KEY", "k3y", "BYLINE_CATALOGUE_USER", "ada"));
    assertEquals(Optional.of("ApiKey k3y"), key.header());
    assertEquals(Optional.empty(), ClusterCredentials.of(Map.of()).header());
  }
}
