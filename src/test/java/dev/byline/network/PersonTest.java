package dev.byline.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static Person owner(Set<String> names) {
    return new Person(
        "in:ada", "Ada Quill", Optional.of(new AuthorId("ada")), true, names, Set.of("ada quill"));
  }

  @Test
  void anOwnerIsWhoeverHasTheNameUnlessTwoPagesHaveIt() {
    // On a path somebody may be told by the name who is told by the page on the map.
    assertTrue(owner(Set.of("ada quill")).is(Person.named("Ada Quill")));
    assertTrue(Person.named("Ada Quill").is(owner(Set.of("ada quill"))));
    assertFalse(owner(Set.of()).is(Person.named("Ada Quill")));
    assertFalse(Person.named("Ada Quill").is(Person.named("Bo Berg")));
  }
}
