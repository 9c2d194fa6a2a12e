package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExploreCommandsTest {

  @TempDir private static Path temp;

  private static CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private static CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @BeforeAll
  static void fill() {
    runDone("import", "data");
  }

  private static List<String> texts(JsonNode nodes, String property) {
    var texts = new ArrayList<String>();
    nodes.forEach(node -> texts.add(node.get(property).asString()));
    return texts;
  }

  @Test
  void relatedPapersComeWithTheWordsTheyShare() {
    String id =
        runDone("search", "in:scott-pesme", "diagonal", "--json")
            .json()
            .at("/papers/0/id")
            .asString();
    JsonNode found = runDone("related", id, "--limit", "3", "--json").json();
    assertEquals(id, found.get("id").asString());
    assertEquals(3, found.get("related").size());
    assertFalse(texts(found.get("related"), "id").contains(id));
    assertTrue(found.at("/related/0/words").size() > 0);
    String text = runDone("related", id).out();
    assertTrue(text.contains(found.at("/related/0/title").asString()), text);
    assertEquals(5, text.lines().filter(line -> line.startsWith("    Common words: ")).count());
    assertEquals(1, run("related", "no paper is called so").status());
    assertEquals(1, run("related", id, "--limit", "0").status());
  }

  @Test
  void topicsOfOneAndOfSeveral() {
    JsonNode one = runDone("topics", "scott-pesme", "--json").json();
    JsonNode topics = one.at("/sides/0/topics");
    assertTrue(
        texts(topics, "topic").stream().anyMatch(topic -> topic.contains(" ")), one.toString());
    topics.forEach(topic -> {
      assertTrue(topic.get("papers").asInt() >= 3, topic.toString());
      int listed =
          runDone("search", "in:scott-pesme (" + topic.get("query").asString() + ")", "--json")
              .json()
              .get("count")
              .asInt();
      assertTrue(listed >= topic.get("papers").asInt(), topic.toString());
    });
    JsonNode two = runDone("topics", "scott-pesme", "pierre-marion", "--json").json();
    assertEquals(List.of("Scott Pesme", "Pierre Marion"), texts(two.get("sides"), "name"));
    assertTrue(runDone("topics", "scott-pesme", "pierre-marion").out().startsWith("In common"));
    assertEquals(1, run("topics", "@library").status());
  }

  @Test
  void figuresWithoutSomePapers() {
    JsonNode list = runDone("search", "in:benoit-dherin", "sort:citations", "--json").json();
    String most = list.at("/papers/0/id").asString();
    JsonNode side = runDone("what-if", "benoit-dherin", "--without", most, "--json").json().get(0);
    assertEquals(List.of(most), texts(side.get("without"), "id"));
    JsonNode papers =
        side.get("figures")
            .valueStream()
            .filter(figure -> figure.get("figure").asString().equals("PAPERS"))
            .findFirst()
            .orElseThrow();
    assertEquals("17", papers.get("all").asString());
    assertEquals("16", papers.get("without").asString());
    assertTrue(papers.get("changed").asBoolean());
    String text = runDone("what-if", "benoit-dherin", "--matching", "year:..2022").out();
    assertTrue(
        text.matches("(?s)Benoit Dherin, without \\d+ of the papers.*Papers +17 +\\d+.*"), text);
    assertTrue(runDone("what-if", "pierre-marion").out().startsWith("Pierre Marion"));
    assertEquals(1, run("what-if", "@library", "--without", most).status());
  }
}
