package dev.byline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkMakerTest {

  private final Circle circle =
      new Circle()
          .page("ada", "Ada Quill", "A. Quill")
          .page("chen", "Chen Wu")
          .paper("ada", "LG", 2020, "Ada Quill", "Bo Li", "Zoë Other")
          .paper("ada", "ML", 2022, "A. Quill", "Bo Li")
          .paper("ada", "ML", 2024, "Ada Quill", "Chen Wu", "The ATLAS Collaboration")
          .paper("chen", "OC", 2019, "Chen Wu", "ADA QUILL", "Dan Ek")
          .paper("chen", "OC", 0, "Chen Wu", "Bo Li");

  private Person owner(String id) throws IOException {
    return new NetworkPeople(circle.library()).owner(new AuthorId(id), () -> false).orElseThrow();
  }

  private Network around(int most, String... ids) throws IOException {
    var centre = new java.util.ArrayList<Person>();
    for (String id : ids) {
      centre.add(owner(id));
    }
    return new NetworkMaker(circle.library()).around(centre, most, () -> false);
  }

  private static List<String> lines(Network network) {
    return network.members().stream().map(NetworkText::of).toList();
  }

  private static List<String> ties(Network network) {
    return network.ties().stream().map(NetworkText::of).sorted().toList();
  }

  @Test
  void theCentreIsFollowedByThoseWithMostJointPapers() throws IOException {
    assertEquals(
        List.of(
            "Ada Quill: 4 papers, 2019 to 2024, ML",
            "Chen Wu: 2 joint papers, 2019 to 2024, ML",
            "Bo Li: 2 joint papers, 2020 to 2022, LG",
            "Zo\u00eb Other: 1 joint paper, 2020, LG",
            "Dan Ek: 1 joint paper, 2019, OC"),
        lines(around(20, "ada")));
  }

  @Test
  void tiesAreCountedOverTheWholeLibrary() throws IOException {
    assertEquals(
        List.of(
            "Ada Quill and Bo Li: 2 joint papers, 2020 to 2022",
            "Ada Quill and Chen Wu: 2 joint papers, 2019 to 2024",
            "Ada Quill and Dan Ek: 1 joint paper, 2019",
            "Ada Quill and Zo\u00eb Other: 1 joint paper, 2020",
            "Bo Li and Zo\u00eb Other: 1 joint paper, 2020",
            "Chen Wu and Bo Li: 1 joint paper",
            "Chen Wu and Dan Ek: 1 joint paper, 2019"),
        ties(around(20, "ada")));
  }

  @Test
  void ownerWhomEtAlHidesIsACoAuthor() throws IOException {
    Library library =
        new Circle()
            .page("ada", "Ada Quill", "A. Quill")
            .paper("ada", "LG", 2020, "Bo Lind", "Cy Marsh")
            .andOthers()
            .paper("ada", "LG", 2021, "Bo Lind", "A. Quill")
            .andOthers()
            .library();
    Network network =
        new NetworkMaker(library).around(List.of(Person.named("Bo Lind")), 20, () -> false);
    assertTrue(ties(network).contains("Bo Lind and Ada Quill: 1 joint paper, 2020"));
  }

  @Test
  void peopleOfAPathAreShownToo() throws IOException {
    Person dan = Person.named("Dan Ek");
    Person bo = Person.named("Bo Li");
    Network network =
        new NetworkMaker(circle.library())
            .around(List.of(owner("ada")), 1, List.of(owner("ada"), bo, dan), () -> false);
    assertEquals(
        List.of("Ada Quill", "Chen Wu", "Bo Li", "Dan Ek"),
        network.members().stream().map(member -> member.person().name()).toList());
    Person stranger = Person.named("Nobody Known");
    Network wider =
        new NetworkMaker(circle.library())
            .around(List.of(owner("ada")), 1, List.of(stranger), () -> false);
    assertTrue(wider.has(stranger));
    assertEquals(1, wider.coAuthorsShown());
  }

  @Test
  void severalInTheCentreShareTheirCoAuthors() throws IOException {
    Network network = around(1, "ada", "chen");
    assertEquals(3, network.coAuthors());
    assertEquals("Ada Quill and Chen Wu", network.names());
    assertEquals("Bo Li: 3 joint papers, 2020 to 2022, LG", lines(network).getLast());
    assertEquals(3, network.ties().size());
  }

  @Test
  void aNameWithoutAPageCanBeTheCentre() throws IOException {
    Person bo = Person.named("Bo Li");
    Network network = new NetworkMaker(circle.library()).around(List.of(bo), 20, () -> false);
    assertEquals("Bo Li: 3 papers, 2020 to 2022, LG", lines(network).getFirst());
    assertEquals(
        Optional.of(new AuthorId("chen")),
        network.members().stream()
            .filter(member -> member.person().name().equals("Chen Wu"))
            .findFirst()
            .flatMap(member -> member.person().page()));
  }

  @Test
  void whoHasWrittenAloneIsAlone() throws IOException {
    var alone = new Circle().page("solo", "Solo Author").paper("solo", "LG", 2020, "Solo Author");
    Library library = alone.library();
    Person solo = new NetworkPeople(library).owner(new AuthorId("solo"), () -> false).orElseThrow();
    Network network = new NetworkMaker(library).around(List.of(solo), 20, () -> false);
    assertEquals(List.of("Solo Author: 1 paper, 2020, LG"), lines(network));
    assertEquals(0, network.coAuthors());
  }

  @Test
  void namesakesWithPagesAreTakenForNobody() throws IOException {
    var twins =
        new Circle()
            .page("wei-1", "Wei Wang")
            .page("wei-2", "Wei Wang")
            .paper("wei-1", "LG", 2020, "Wei Wang", "Bo Li")
            .paper("wei-2", "CV", 2021, "Wei Wang", "Dan Ek");
    Library library = twins.library();
    Person first =
        new NetworkPeople(library).owner(new AuthorId("wei-1"), () -> false).orElseThrow();
    Network network = new NetworkMaker(library).around(List.of(first), 20, () -> false);
    assertEquals(
        List.of("Wei Wang: 1 paper, 2020, LG", "Bo Li: 1 joint paper, 2020, LG"), lines(network));
  }

  @Test
  void aCoAuthorIsNotJoinedWithANamesakeOfAnotherPage() throws IOException {
    var twins =
        new Circle()
            .page("bob", "Bob Kelly")
            .page("wei-1", "Wei Wang")
            .page("wei-2", "Wei Wang")
            .paper("bob,wei-1", "LG", 2020, "Wei Wang", "Bob Kelly", "Bo Li")
            .paper("wei-2", "CV", 2021, "Wei Wang", "Bo Li");
    Library library = twins.library();
    Person bob = new NetworkPeople(library).owner(new AuthorId("bob"), () -> false).orElseThrow();
    Network network = new NetworkMaker(library).around(List.of(bob), 20, () -> false);
    NetworkEdge tie =
        network.ties().stream()
            .filter(t -> t.one().name().equals("Wei Wang") || t.other().name().equals("Wei Wang"))
            .filter(t -> t.one().name().equals("Bo Li") || t.other().name().equals("Bo Li"))
            .findFirst()
            .orElseThrow();
    assertEquals("Bo Li and Wei Wang: 1 joint paper, 2020", NetworkText.of(tie));
    assertEquals(1, count(library, tie.query()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyTieLeadsToExactlyItsPapers(int seed) throws IOException {
    Circle random = Circle.random(seed, 40, 120);
    Library library = random.library();
    var people = new NetworkPeople(library);
    List<Person> centre =
        List.of(
            people.owner(new AuthorId("p0"), () -> false).orElseThrow(),
            people.owner(new AuthorId("p1"), () -> false).orElseThrow());
    Network network = new NetworkMaker(library).around(centre, 25, () -> false);
    assertTrue(network.isWhole());
    assertFalse(network.ties().isEmpty());
    for (NetworkEdge tie : network.ties()) {
      assertEquals(tie.papers(), count(library, tie.query()), NetworkText.of(tie));
    }
  }

  @Test
  void aTieOfAPageIsAskedAsAPersonWouldAskIt() throws IOException {
    NetworkEdge tie =
        around(20, "ada").ties().stream()
            .filter(t -> t.other().name().equals("Bo Li"))
            .findFirst()
            .orElseThrow();
    assertEquals("in:ada coauthor:=\"bo li\"", QueryText.print(tie.query()));
  }

  private static long count(Library library, PaperQuery query) throws IOException {
    return library.papers(query, PageRequest.first(1).exact(), () -> false).count().value();
  }

  @Test
  void endsWhenItIsCancelled() throws IOException {
    Person ada = owner("ada");
    var maker = new NetworkMaker(circle.library());
    assertThrows(CancellationException.class, () -> maker.around(List.of(ada), 20, () -> true));
  }

  @Test
  void peopleAreFoundByIdNameOrParts() throws IOException {
    var people = new NetworkPeople(circle.library());
    assertEquals("Ada Quill", people.find("ada", () -> false).getFirst().name());
    assertEquals("in:chen", people.find("CHEN wu", () -> false).getFirst().key());
    assertEquals("dan ek", people.find("ek", () -> false).getFirst().key());
    assertEquals(List.of(), people.find("nobody", () -> false));
    assertEquals(List.of(), people.find(" ", () -> false));
  }

  @Test
  void weakTiesAndThoseWhoHaveNoOtherAreLeftOut() throws IOException {
    Network all = around(20, "ada");
    assertEquals(2, all.strongest());
    Network strong = all.narrowed(2, false, List.of());
    assertEquals(
        List.of("Ada Quill", "Chen Wu", "Bo Li"),
        strong.members().stream().map(member -> member.person().name()).toList());
    assertEquals(2, strong.ties().size());
    assertEquals(
        List.of("Ada Quill", "Dan Ek"),
        all.narrowed(1, true, List.of(all.members().get(4).person())).members().stream()
            .map(member -> member.person().name())
            .toList(),
        "who is on a path stays");
  }

  @Test
  void aGroupHasTheDensityOfItsPairs() throws IOException {
    assertEquals(new Network.Density(1, 1), around(20, "ada", "chen").density());
    assertEquals(100, around(20, "ada", "chen").density().percent());
    assertEquals(new Network.Density(0, 0), around(20, "ada").density());
    assertEquals(33, new Network.Density(1, 3).percent());
  }

  /// Two circles of people who write with each other, and with the other circle only through Ada.
  @Test
  void clustersAreThoseWhoWriteWithEachOther() throws IOException {
    var two =
        new Circle()
            .page("ada", "Ada Quill")
            .paper("ada", "LG", 2020, "Ada Quill", "Bo Li", "Cy Day", "Di Fox")
            .paper("ada", "LG", 2021, "Ada Quill", "Bo Li", "Cy Day")
            .paper("ada", "LG", 2021, "Ada Quill", "Bo Li", "Di Fox")
            .paper("ada", "ML", 2022, "Ada Quill", "Eve Gay", "Flo Hay")
            .paper("ada", "ML", 2022, "Ada Quill", "Guy Ivy");
    Person ada = new NetworkPeople(two.library()).owner(new AuthorId("ada"), () -> false).get();
    Network network = new NetworkMaker(two.library()).around(List.of(ada), 20, () -> false);
    var clusters = new NetworkClusters(network);
    assertEquals(List.of("Bo Li", "Eve Gay"), clusters.names());
    assertEquals(
        List.of(
            "Ada Quill -1",
            "Bo Li 0",
            "Cy Day 0",
            "Di Fox 0",
            "Eve Gay 1",
            "Flo Hay 1",
            "Guy Ivy -1"),
        network.members().stream()
            .map(member -> member.person().name() + " " + clusters.of(member.person()))
            .sorted()
            .toList());
  }
}
