package dev.byline.parse.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCopyTest {

  private static final Path PAGES = Path.of("../shared/pages/html");

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PageCopyTest.class.getResourceAsStream("/html/" + name)) {
      return in.readAllBytes();
    }
  }

  private static PageCopy copy(String html) {
    return PageCopy.of(html.getBytes(StandardCharsets.UTF_8));
  }

  /// The lines below each `== NAME`.
  private static Map<String, List<String>> cases(String text) {
    var cases = new LinkedHashMap<String, List<String>>();
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("== ")) {
        lines = new ArrayList<>();
        cases.put(line, lines);
      } else {
        lines.add(line);
      }
    }
    return cases;
  }

  /// The copies were made by a browser.
  @TestFactory
  Stream<DynamicTest> linesOfTrapsAreTheBrowsers() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (String name : List.of("traps", "more-traps")) {
      var measured = cases(new String(resource(name + ".txt"), StandardCharsets.UTF_8));
      var ours = cases(PageCopy.of(resource(name + ".html")).text());
      measured.forEach((trap, lines) ->
          tests.add(DynamicTest.dynamicTest(trap, () -> assertEquals(lines, ours.get(trap)))));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> linesOfPagesAreTheBrowsers() throws IOException {
    if (!Files.isDirectory(PAGES)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> file.toString().matches(".*(?<!\\.clip)\\.m?html"))
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }
  }

  private static void compare(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.\\w+$", ".txt");
    assertEquals(
        Files.readString(file.resolveSibling(name)).lines().toList(),
        PageCopy.of(Files.readAllBytes(file)).text().lines().toList());
  }

  @Test
  void charsetsAreThoseOfBrowsers() {
    Charset windows = Charset.forName("windows-1252");
    assertEquals(
        "Kites – at 5 °C",
        PageCopy.of("<meta charset=iso-8859-1><p>Kites – at 5 °C".getBytes(windows)).text());
    assertEquals("Kites – at 5 °C", PageCopy.of("<p>Kites – at 5 °C".getBytes(windows)).text());
    assertEquals("Kites – at 5 °C", copy("<p>Kites – at 5 °C").text());
    assertEquals(
        "凧",
        PageCopy.of("<meta charset=shift_jis><p>凧".getBytes(Charset.forName("windows-31j")))
            .text());
  }

  @Test
  void markupKeepsNothingThatCouldAct() {
    String html =
        """
        <!-- c --><style>p{color:red}</style><script>evil()</script>
        <p onclick="evil()" class="k" style="color:red" data-x="y">Text
        <a href="javascript:evil()">a</a><a href="data:text/html,x">b</a>
        <a href=" java
        script:evil()">c</a><a href="https://a.example/">d</a><a href="mailto:a@b.example">e</a>
        <img src="https://a.example/x.png" alt="Kite" onerror="evil()">
        <form action="https://a.example/"><input value="secret"></form>
        <span style="display:none">hidden <a href="https://doi.org/10.5555/1">doi</a></span>
        """;
    String markup = copy(html).markup();
    for (String bad :
        List.of(
            "evil", "color", "script", "data:", "data-x", "secret", "hidden", "src=", "<!-- c")) {
      assertFalse(markup.contains(bad), bad + " in " + markup);
    }
    for (String good :
        List.of("class=\"k\"", "https://a.example/", "mailto:", "alt=\"Kite\"", "10.5555/1")) {
      assertTrue(markup.contains(good), good + " in " + markup);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<p><b><i>", "<table><tr><td>", "<ul><li>", "&amp;", "<a x="})
  void floodsTakeNoLongerThanPages(String piece) {
    String flood = piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> copy("<p>Kites" + flood));
  }

  @Test
  void moreTagsThanPagesHaveAreTooMany() {
    assertTrue(PageCopy.isTooLarge("<b>".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)));
    assertFalse(PageCopy.isTooLarge("<b>".repeat(1_000).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void hintsTellLinksWithTheirLines() {
    PageCopy copy =
        copy(
            """
            <base href="https://kites.example/a/"><ul>
            <li>On <b>kites</b>, <a href="x.pdf">PDF</a>
            <li>On <i>boats</i><div hidden><a href="https://doi.org/10.5555/2">DOI</a></div>
            </ul>
            """);
    Hints hints = Hints.of(copy.markup(), copy.text().lines().toList());
    assertEquals(
        List.of(
            new Hints.Link(1, 10, 13, "https://kites.example/a/x.pdf", "PDF", false),
            new Hints.Link(2, 8, 8, "https://doi.org/10.5555/2", "DOI", true)),
        hints.links());
    assertEquals(2, hints.blocks().stream().filter(block -> block.tag().equals("li")).count());
  }

  @Test
  void signsOfTheTextAloneMoveNoHint() {
    PageCopy copy =
        copy("<div>Sun</div><input placeholder=Search><div>Slow <a href=x>S</a></div><p>End");
    List<String> lines = copy.text().lines().toList();
    Hints hints = Hints.of(copy.markup(), lines);
    assertEquals(List.of("Sun", "Search", "Slow S", "End"), lines);
    assertEquals(List.of(new Hints.Link(3, 5, 6, "x", "S", false)), hints.links());
  }

  @Test
  void formulasTellWhichLinesTheyBroke() {
    PageCopy copy =
        copy(
            """
            <p>Top<br>Fast <span class=katex><span class=katex-mathml><math><semantics><mrow><mi>n</mi>
            </mrow><annotation encoding="application/x-tex">n_k</annotation></semantics></math></span>
            <span class=katex-html><span class=base>n</span></span></span> steps<br>End
            """);
    Hints hints = Hints.of(copy.markup(), copy.text().lines().toList());
    Hints.Formula formula = hints.formulas().getFirst();
    assertEquals("n_k", formula.source());
    assertEquals(2, formula.startLine());
    assertEquals(copy.text().lines().toList().indexOf("End"), formula.endLine());
  }

  @Test
  void markupOfAnotherTextIsNoneOfThisOne() {
    String html = "<p>One<p>Two<p>Three";
    assertTrue(PageCopy.beside("One\n\nTwo\n\nThree", html).isPresent());
    assertTrue(PageCopy.beside("Four\n\nFive\n\nSix", html).isEmpty());
  }
}
