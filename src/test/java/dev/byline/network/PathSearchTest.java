package dev.byline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSearchTest {

  private final Circle chain =
      new Circle()
          .page("ada", "Ada Quill", "A. Quill")
          .page("far", "Far Away")
          .page("list", "Somebody Else")
          .paper("ada", "LG", 2020, "Ada Quill", "Bo Li")
          .paper("ada", "LG", 2021, "A. Quill", "Bo Li")
          .paper("ada", "LG", 2021, "Ada Quill", "Cy Eld")
          .paper("list", "LG", 2021, "Bo Li", "Dan Ek")
          .paper("list", "LG", 2021, "Cy Eld", "Dan Ek")
          .paper("list", "LG", 2022, "Dan Ek", "Eve Ray")
          .paper("far", "LG", 2022, "Far Away", "Gus Orr");

  /// The owner of a page, else whoever has the name.
  private static Person person(Library library, String text) throws IOException {
    return new NetworkPeople(library)
        .owner(new AuthorId(text), () -> false)
        .orElseGet(() -> Person.named(text));
  }

  private PathAnswer find(String from, String to) throws IOException {
    Library library = chain.library();
    return new PathSearch(library)
        .find(person(library, from), person(library, to), _ -> {}, () -> false);
  }

  @Test
  void findsTheChainWithTheJointPapersOfEachStep() throws IOException {
    var found = assertInstanceOf(PathAnswer.Found.class, find("ada", "Eve Ray"));
    assertEquals(
        List.of("Ada Quill", "Bo Li", "Dan Ek", "Eve Ray"),
        found.people().stream().map(Person::name).toList());
    assertEquals(List.of(2L, 1L, 1L), found.steps().stream().map(PathAnswer.Step::papers).toList());
  }

  @Test
  void goesThroughOwnersWhomEtAlHides() throws IOException {
    Library library =
        new Circle()
            .page("ada", "Ada Quill", "A. Quill")
            .paper("ada", "LG", 2020, "Bo Lind", "Cy Marsh")
            .andOthers()
            .paper("ada", "LG", 2021, "Ada Quill", "Di Noor")
            .paper("ada", "LG", 2022, "Ed Moss")
            .andOthers()
            .paper("ada", "LG", 2023, "Flo Dane")
            .library();
    var search = new PathSearch(library);
    for (String end : List.of("Di Noor", "Ed Moss")) {
      PathAnswer answer =
          search.find(Person.named("Bo Lind"), Person.named(end), _ -> {}, () -> false);
      var found = assertInstanceOf(PathAnswer.Found.class, answer);
      assertEquals(
          List.of("Bo Lind", "Ada Quill", end), found.people().stream().map(Person::name).toList());
      assertEquals(List.of(1L, 1L), found.steps().stream().map(PathAnswer.Step::papers).toList());
    }
    // Nothing says that somebody is missing from the last paper.
    assertInstanceOf(
        PathAnswer.None.class,
        search.find(Person.named("Bo Lind"), Person.named("Flo Dane"), _ -> {}, () -> false));
  }

  @Test
  void saysThatThereIsNoPath() throws IOException {
    var none = assertInstanceOf(PathAnswer.None.class, find("ada", "Gus Orr"));
    assertTrue(none.asked() > 0);
    assertInstanceOf(PathAnswer.Same.class, find("ada", "ada"));
  }

  @Test
  void noPathRunsThroughTwoOwnersOfOneName() throws IOException {
    Circle twins =
        new Circle()
            .page("jane-1", "Jane Smith")
            .page("jane-2", "Jane Smith")
            .page("list", "Somebody Else")
            .paper("jane-1", "LG", 2015, "Jane Smith", "Bob Kelly")
            .paper("jane-2", "TH", 1999, "Jane Smith", "Carlos Ruiz")
            .paper("list", "LG", 2020, "Bob Kelly", "Ann Lee")
            .paper("list", "LG", 2020, "Ann Lee", "Eve Ray")
            .paper("jane-2", "TH", 2001, "Jane Smith", "Eve Ray");
    Library library = twins.library();
    var found =
        assertInstanceOf(
            PathAnswer.Found.class,
            new PathSearch(library)
                .find(
                    person(library, "Bob Kelly"),
                    person(library, "Carlos Ruiz"),
                    _ -> {},
                    () -> false));
    assertEquals(
        List.of("Bob Kelly", "Ann Lee", "Eve Ray", "Jane Smith", "Carlos Ruiz"),
        found.people().stream().map(Person::name).toList());
    assertEquals("in:jane-2", found.people().get(3).key());
  }

  @Test
  void pagesThatShareAPaperAreOfOnePerson() throws IOException {
    Circle twice =
        new Circle()
            .page("jane", "Jane Smith")
            .page("jane@set", "Jane Smith")
            .paper("jane", "LG", 2015, "Jane Smith", "Bob Kelly")
            .paper("jane,jane@set", "LG", 2016, "Jane Smith")
            .paper("jane@set", "LG", 2017, "Jane Smith", "Carlos Ruiz");
    Library library = twice.library();
    PathAnswer answer =
        new PathSearch(library)
            .find(
                person(library, "Bob Kelly"), person(library, "Carlos Ruiz"), _ -> {}, () -> false);
    assertEquals(3, assertInstanceOf(PathAnswer.Found.class, answer).people().size());
  }

  @Test
  void endsWhereTooManyPeopleWouldBeAsked() throws IOException {
    Library library = chain.library();
    var search = new PathSearch(library, 2);
    var answer =
        search.find(person(library, "ada"), person(library, "Eve Ray"), _ -> {}, () -> false);
    assertEquals(2, assertInstanceOf(PathAnswer.TooFar.class, answer).steps());
  }

  @Test
  void endsWhenItIsCancelledAndTellsHowFarItIs() throws IOException {
    Library library = chain.library();
    List<Integer> told = new ArrayList<>();
    Person from = person(library, "ada");
    Person to = person(library, "Eve Ray");
    assertThrows(
        CancellationException.class,
        () -> new PathSearch(library).find(from, to, told::add, () -> told.size() == 2));
    assertEquals(List.of(1, 2), told);
  }

  /// Against a search over all papers at once.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noPathIsShorter(int seed) throws IOException {
    Circle circle = Circle.random(seed, 60, 45);
    Library library = circle.library();
    var people = new NetworkPeople(library);
    Person from = people.owner(new AuthorId("p1"), () -> false).orElseThrow();
    Map<String, Integer> distances = distances(circle.papers(), TextFolding.fold(from.name()));
    for (PaperRecord paper : circle.papers()) {
      for (String name : paper.paper().authors()) {
        Person to = people.find(name, () -> false).getFirst();
        PathAnswer answer = new PathSearch(library).find(from, to, _ -> {}, () -> false);
        Integer distance = distances.get(TextFolding.fold(name));
        switch (answer) {
          case PathAnswer.Found found -> {
            assertEquals(distance, found.steps().size(), name);
            for (PathAnswer.Step step : found.steps()) {
              assertEquals(
                  step.papers(),
                  library
                      .papers(step.query(), PageRequest.first(1).exact(), () -> false)
                      .count()
                      .value());
              assertTrue(step.papers() > 0);
            }
          }
          case PathAnswer.Same _ -> assertEquals(0, distance);
          case PathAnswer.None _ -> assertEquals(null, distance, name);
          case PathAnswer.TooFar far -> throw new AssertionError(far);
        }
      }
    }
  }

  private static Map<String, Integer> distances(List<PaperRecord> papers, String from) {
    Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
    var waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      String name = waiting.removeFirst();
      for (PaperRecord paper : papers) {
        List<String> authors = paper.paper().authors().stream().map(TextFolding::fold).toList();
        if (authors.contains(name)) {
          for (String other : authors) {
            if (distances.putIfAbsent(other, distances.getOrDefault(name, 0) + 1) == null) {
              waiting.addLast(other);
            }
          }
        }
      }
    }
    return distances;
  }
}
