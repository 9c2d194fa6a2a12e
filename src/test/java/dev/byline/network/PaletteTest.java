package dev.byline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void theYearsOfTheLegendAreThoseOfAllWhoAreShown() throws IOException {
    Circle circle =
        new Circle()
            .page("old", "Old Hand")
            .page("ada", "Ada Quill")
            .paper("old", "LG", 1931, "Old Hand")
            .paper("ada", "LG", 2003, "Ada Quill", "Bo Li");
    var people = new NetworkPeople(circle.library());
    List<Person> centre =
        List.of(
            people.owner(new AuthorId("old"), () -> false).orElseThrow(),
            people.owner(new AuthorId("ada"), () -> false).orElseThrow());
    Network network = new NetworkMaker(circle.library()).around(centre, 20, () -> false);
    var palette = new MemberColours(network, ColourKey.YEAR);
    String first = palette.legend().getFirst().text();
    assertTrue(first.startsWith("1931"), first);
    assertEquals(palette.legend().getFirst().look(), palette.look(network.members().getFirst()));
  }
}
