package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://doi.org/10.1000/182, https://doi.org/10.1000/182",
    "http://example.org/a?b=c#d, http://example.org/a?b=c#d",
    "HTTPS://Example.org, HTTPS://Example.org",
    "www.example.org/x, https://www.example.org/x",
    "ada@quill.example, mailto:ada@quill.example",
    "mailto:ada@quill.example, mailto:ada@quill.example",
    "https://doi.org/10.1002/(SICI)1<1::AID>3, https://doi.org/10.1002/(SICI)1%3C1::AID%3E3"
  })
  void isReadAndMadeWhole(String text, String address) {
    assertEquals(Optional.of(new LinkAddress(address)), LinkAddress.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "data:text/html,hello",
        "--help",
        "https:",
        "https://",
        "example.org",
        "http://exa\nmple.org",
        ""
      })
  void isNoneOfAnotherScheme(String text) {
    assertEquals(Optional.empty(), LinkAddress.read(text));
  }

  @Test
  void isFoundInAText() {
    String text =
        "Code: https://github.com/a/b. See www.example.org/x), or write to a.b@c.example; not"
            + " ftp://x.y";
    assertEquals(
        List.of("https://github.com/a/b", "www.example.org/x", "a.b@c.example"),
        LinkAddress.in(text).stream().map(p -> text.substring(p.from(), p.to())).toList());
  }
}
