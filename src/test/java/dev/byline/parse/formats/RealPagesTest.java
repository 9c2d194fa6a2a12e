package dev.byline.parse.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.Profile;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.ProfilesOnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The five real pages and the five sample pages hold the facts that an independent reader found.
class RealPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pierre-marion",
        "clement-hongler",
        "pierre-ablin",
        "benoit-dherin",
        "scott-pesme"
      })
  void readsEveryFactOfTheRealPage(String name) throws IOException {
    JsonNode facts = ProfilesOnDisk.facts().get(name + ".txt");
    ParsedPage page = read(ProfilesOnDisk.REAL, name);
    assertFacts(facts, page);
    List<Paper> papers = page.profiles().getFirst().papers();
    for (int i = 0; i < papers.size(); i++) {
      assertAbstract(facts.get("papers").get(i), papers.get(i).abstractText().orElse(""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pierre-marion",
        "clement-hongler",
        "pierre-ablin",
        "benoit-dherin",
        "scott-pesme"
      })
  void readsTheSameFactsOfTheSamplePage(String name) throws IOException {
    JsonNode facts = ProfilesOnDisk.facts().get(name + ".txt");
    assertFacts(facts, read(ProfilesOnDisk.SAMPLES, name));
  }

  private static ParsedPage read(Path folder, String name) throws IOException {
    return PageCheck.page(PageSource.of(folder.resolve(name + ".txt")));
  }

  private static void assertFacts(JsonNode facts, ParsedPage page) {
    assertEquals(1, page.profiles().size());
    Profile profile = page.profiles().getFirst();
    String format = facts.get("format").asString();
    assertEquals(format.equals("homepage") ? "homepage" : "profile-page", page.format());
    assertEquals(author(facts), facts(profile.author()));
    List<List<Object>> expected =
        StreamSupport.stream(facts.get("papers").spliterator(), false)
            .map(paper -> paper(paper, format.equals("homepage")))
            .toList();
    assertEquals(expected, profile.papers().stream().map(RealPagesTest::facts).toList());
    assertEquals(facts.get("papersListed").asInt(), profile.papers().size());
  }

  private static void assertAbstract(JsonNode facts, String text) {
    if (facts.has("abstractLength")) {
      assertEquals(facts.get("abstractLength").asInt(), text.length());
    } else {
      String start = facts.get("abstractStartsWith").asString();
      assertEquals(start, text.substring(0, Math.min(start.length(), text.length())));
    }
  }

  private static List<Object> author(JsonNode facts) {
    return List.of(
        facts.get("name").asString(),
        facts.get("nameInferred").asBoolean(),
        text(facts, "category"),
        number(facts, "hIndex"),
        number(facts, "paperCount"),
        number(facts, "citations"),
        number(facts, "noveltyPercent"),
        number(facts, "aiScore"));
  }

  private static List<Object> facts(Author author) {
    return List.of(
        author.name(),
        author.nameInferred(),
        author.category().orElse("-"),
        author.figures().hIndex(),
        author.figures().paperCount(),
        author.figures().citations(),
        author.figures().noveltyPercent(),
        author.figures().aiScore());
  }

  private static List<Object> paper(JsonNode facts, boolean homepage) {
    return List.of(
        facts.get("title").asString(),
        texts(facts, "authors"),
        facts.path("moreAuthors").asBoolean(false),
        text(facts, "category"),
        facts.path("score").isNumber()
            ? OptionalDouble.of(facts.get("score").asDouble())
            : OptionalDouble.empty(),
        text(facts, homepage ? "year" : "published"),
        facts.path("yearInferred").asBoolean(false),
        texts(facts, "affiliations"),
        facts.path("hasCode").asBoolean(false),
        text(facts, "venue"),
        texts(facts, "links"));
  }

  private static List<Object> facts(Paper paper) {
    return List.of(
        paper.title(),
        paper.authors(),
        paper.moreAuthors(),
        paper.primaryCategory().orElse("-"),
        paper.score(),
        paper.published().map(PartialDate::toString).orElse("-"),
        paper.yearInferred(),
        paper.affiliations(),
        paper.hasCode(),
        paper.venue().orElse("-"),
        paper.links());
  }

  private static String text(JsonNode facts, String field) {
    return facts.path(field).isMissingNode() || facts.path(field).isNull()
        ? "-"
        : facts.path(field).asString();
  }

  private static OptionalInt number(JsonNode facts, String field) {
    return facts.has(field) && !facts.get(field).isNull()
        ? OptionalInt.of(facts.get(field).asInt())
        : OptionalInt.empty();
  }

  private static List<String> texts(JsonNode facts, String field) {
    var texts = new ArrayList<String>();
    facts.path(field).forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
