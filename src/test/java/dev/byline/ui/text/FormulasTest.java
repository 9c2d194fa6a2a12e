package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.library.query.TextRange;
import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

  /// Gives every formula all the time it wants.
  private static final Executor NEVER = _ -> {};

  private static final FormulaCache FORMULAS = new FormulaCache(new Typesetter()::typeset, NEVER);

  @ParameterizedTest
  @ValueSource(strings = {"data", "../shared/profiles"})
  void typesetsEveryFormulaOfThePages(String folder) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(Path.of(folder)), "There is no folder " + folder);
    var left = new ArrayList<String>();
    int typeset = 0;
    for (String line : TextSamples.lines(Path.of(folder))) {
      for (TextRun run : RichText.read(line).runs()) {
        switch (run) {
          case TextRun.Formula formula when outline(formula).isPresent() -> typeset++;
          case TextRun.Formula formula -> left.add(formula.content());
          case TextRun.Untypeset raw -> left.add(raw.text());
          case TextRun.Words words when words.text().contains("$") -> left.add(words.text());
          case TextRun.Words _ -> {}
        }
      }
    }
    assertEquals(List.of(), left);
    assertTrue(typeset > 100, "Only " + typeset + " formulas were found in " + folder);
  }

  @Test
  void typesetsThousandsOfMadeUpAbstracts() {
    var random = new Random(2026);
    var formulas = new FormulaCache();
    int typeset = 0;
    int texts = Repetitions.of(2_000, 10_000);
    for (int i = 0; i < texts; i++) {
      String source = TextSamples.abstractText(random);
      RichText text = RichText.read(source);
      assertEquals(source, TextSamples.joined(text));
      for (TextRun run : text.runs()) {
        if (run instanceof TextRun.Formula formula && outline(formulas, formula).isPresent()) {
          typeset++;
        }
      }
    }
    assertTrue(typeset > 5 * texts, "Only " + typeset + " formulas were typeset");
    assertTrue(formulas.keptCount() <= FormulaCache.MOST_KEPT);
    assertTrue(formulas.keptCharacters() <= FormulaCache.MOST_CHARACTERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\includegraphics{/etc/passwd}",
        "\\rule{100000pt}{100000pt}",
        "\\input{/etc/passwd}",
        "\\newcommand{\\a}{\\a\\a}\\a",
        "\\def\\a{\\a}\\a",
        "\\scalebox{10000}{x}",
        "\\resizebox{1000cm}{!}{x}",
        "\\fontsize{9999}{1}x",
        "\\hspace{100000pt}",
        "\\kern1000em",
        "\\textcolor{red}{x}",
        "\\definecolor{a}{rgb}{1,0,0}",
        "\\unknown",
        "\\jlmDynamic{x}{y}",
        "\\jlmXML{x}",
        "\\char'101",
        "\\genfrac{(}{)}{1000pt}{0}{a}{b}",
        "\\raisebox{99em}{x}",
        "\\magnification{99}",
        "\\DeclareMathSizes{9}{9}{9}{9}",
        "\\jlmExternalFont{x}",
        "^^41",
        "\\begin{array}{*{1000000}{c}}x\\end{array}",
        "a\\\\[100000pt]b",
        "\\begin{document}x",
        "\\multicolumn{9999999}{c}{x}",
        "{",
        "}",
        "\\left(\\frac12",
        "\\begin{matrix}a\\end{cases}",
        "漢字",
        "\u0007",
        "\\"
      })
  void refusesHostileFormulas(String tex) {
    var typeset =
        FormulaSource.prepare(tex).flatMap(prepared -> outline(FORMULAS, formula(prepared)));
    assertEquals(Optional.empty(), typeset);
  }

  /// Without the bounds, typesetting some of these takes for ever.
  @ParameterizedTest
  @ValueSource(
      strings = {"{|}", "\\frac{|}{x}", "\\sqrt |", "x^{|}", "\\left(|\\right)", "\\hat |"})
  void boundsNesting(String nest) {
    String[] ends = nest.split("\\|", 2);
    for (int depth : new int[] {5, 20, 100, 150, 10_000}) {
      String source = ends[0].repeat(depth) + "x" + ends[1].repeat(depth);
      Optional<String> tex = FormulaSource.prepare(source);
      assertTrue(tex.isEmpty() || depth < 10_000);
      tex.ifPresent(prepared -> outline(FORMULAS, formula(prepared)));
    }
  }

  @Test
  void refusesWhatIsTooLargeToShow() {
    String wide = "\\mathbf{W}".repeat(190);
    assertTrue(FormulaSource.prepare(wide).isPresent());
    assertEquals(Optional.empty(), outline(FORMULAS, formula(wide)));
    assertEquals(Optional.empty(), FormulaSource.prepare("x".repeat(MathSpan.LONGEST + 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "α_L",
        "a−b",
        "ℝ",
        "x→y",
        "\\tildeλ",
        "\\sqrtκ",
        "x₁₂²",
        "𝔼[X]",
        "𝒪(n)",
        "é",
        "∑_{i≤n}",
        "𝛉",
        "‖x‖",
        "\\operatorname{tr}(A)",
        "\\bm{x}",
        "\\argmin_x f",
        "\\underbrace{a}_b",
        "\\text{if }x",
        "80%",
        "f'",
        "\\mathbbm{E}",
        "\\xrightarrow{n}",
        "\\binom nk",
        "\\| x \\|"
      })
  void typesetsUsualSpellings(String tex) {
    String prepared = FormulaSource.prepare(tex).orElseThrow();
    FormulaOutline outline = outline(FORMULAS, formula(prepared)).orElseThrow();
    assertAll(
        () -> assertTrue(outline.path().matches("M[MLQCZ0-9 -]+"), outline.path()),
        () -> assertTrue(outline.width() > 0.3 && outline.width() < 9, outline::toString),
        () -> assertTrue(outline.height() + outline.depth() > 0.2, outline::toString));
  }

  /// Each command of the list is known to JLaTeXMath in some use.
  @Test
  void knowsEveryAllowedCommand() {
    var unknown = new ArrayList<String>();
    for (String name : AllowedTexCommands.names()) {
      String tex = AllowedTexCommands.named(name).orElseThrow();
      boolean known =
          List.of("%s", "%s{x}", "x%s y", "%s{x}{y}", "\\left(x%s|y\\right)", "%s(x\\right)")
              .stream()
              .map(use -> use.replace("%s", tex))
              .anyMatch(use -> outline(FORMULAS, formula(use)).isPresent());
      if (!known && !name.equals("right")) {
        unknown.add(name);
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void everyUnicodeCharacterIsTypeset() {
    for (String line : WordList.lines(WordList.class, "unicode.txt")) {
      String character = Character.toString(line.codePointAt(0));
      String tex = FormulaSource.prepare("x" + character + "{y}").orElseThrow();
      assertTrue(outline(FORMULAS, formula(tex)).isPresent(), character);
    }
  }

  @Test
  void typesetsAFormulaOnce() {
    var formulas = new FormulaCache();
    for (int i = 0; i < 1000; i++) {
      outline(formulas, formula("x_" + i % 10));
    }
    assertEquals(10, formulas.typesettings());
  }

  @Test
  void forgetsTheFormulaNotUsedForLongest() {
    var formulas = new FormulaCache((tex, _) -> new FormulaOutline(tex, 1, 1, 0), NEVER);
    for (int i = 0; i < 2 * FormulaCache.MOST_KEPT; i++) {
      outline(formulas, formula("first"));
      outline(formulas, formula("x_" + i));
    }
    assertEquals(FormulaCache.MOST_KEPT, formulas.keptCount());
    assertEquals(2L * FormulaCache.MOST_KEPT + 1, formulas.typesettings());
  }

  @Test
  void boundsTheCharactersItKeeps() {
    String path = "M".repeat(1_000_000);
    var formulas = new FormulaCache((_, _) -> new FormulaOutline(path, 1, 1, 0), NEVER);
    for (int i = 0; i < 100; i++) {
      outline(formulas, formula("x_" + i));
    }
    assertTrue(formulas.keptCharacters() <= FormulaCache.MOST_CHARACTERS);
    assertTrue(formulas.keptCount() >= 20, formulas.keptCount() + " kept");
  }

  @Test
  void leavesAFormulaBehindThatTakesTooLong() throws InterruptedException {
    var never = new CountDownLatch(1);
    var afterLimit = new LinkedBlockingQueue<Runnable>();
    var formulas = slowFormulas(never, afterLimit);
    var slow = formulas.outline(formula("slow"));
    var next = formulas.outline(formula("x"));
    afterLimit.take().run();
    assertEquals(Optional.empty(), slow.join());
    assertEquals(Optional.of(box()), next.join());
    assertEquals(Optional.empty(), formulas.outline(formula("slow")).join());
    assertEquals(2, formulas.typesettings());
    never.countDown();
  }

  @Test
  void givesUpWhenFormulasKeepTakingTooLong() throws InterruptedException {
    var never = new CountDownLatch(1);
    var afterLimit = new LinkedBlockingQueue<Runnable>();
    var formulas = slowFormulas(never, afterLimit);
    for (int i = 0; i < TimedWorker.MOST_LEFT_BEHIND; i++) {
      var slow = formulas.outline(formula("slow" + i));
      afterLimit.take().run();
      assertEquals(Optional.empty(), slow.join());
    }
    assertFalse(outline(formulas, formula("x")).isPresent());
    never.countDown();
  }

  private static FormulaCache slowFormulas(CountDownLatch never, Queue<Runnable> afterLimit) {
    return new FormulaCache(
        (tex, _) -> tex.startsWith("slow") ? waitFor(never) : box(), afterLimit::add);
  }

  private static FormulaOutline waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return box();
  }

  private static FormulaOutline box() {
    return new FormulaOutline("M0 0L1 0Z", 1, 1, 0);
  }

  private static TextRun.Formula formula(String tex) {
    return new TextRun.Formula(new TextRange(0, 1), tex, tex, false);
  }

  private static Optional<FormulaOutline> outline(TextRun.Formula formula) {
    return outline(FORMULAS, formula);
  }

  private static Optional<FormulaOutline> outline(FormulaCache formulas, TextRun.Formula formula) {
    return formulas.outline(formula).orTimeout(60, TimeUnit.SECONDS).join();
  }
}
