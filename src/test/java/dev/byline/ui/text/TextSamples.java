package dev.byline.ui.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts for tests: of pages, and made up.
final class TextSamples {

  private static final String[] WORDS = {
    "gradient",
    "descent",
    "\\emph{implicit}",
    "bias",
    "of deep",
    "networks,",
    "costs $5",
    "80\\%",
    "``sharp''",
    "minima---and",
    "Łojasiewicz",
    "K\\\"{o}nig",
    "the set {0, 1}",
    "\\cite{a}",
    "{SGD}",
    "$",
    "\\textbf{so \\emph{it} is}",
    "1--2",
    "~",
    "\n",
    "\n\n"
  };

  private static final String[] ATOMS = {
    "x",
    "\\theta",
    "λ",
    "\\mathbb{R}^d",
    "\\frac{1}{n}",
    "\\sqrt{L}",
    "\\|w\\|_2^2",
    "\\ell_2",
    "∞",
    "\\hat{f}_N",
    "\\sum_{i=1}^n x_i",
    "\\mathcal{O}(\\log n)",
    "\\text{width}",
    "12.5",
    "β²",
    "ℝ",
    "\\left(\\frac{a}{b}\\right)",
    "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
    "\\unknown",
    "\\left(",
    "\\frac",
    "{",
    "^",
    "\\def\\a{\\a}\\a",
    "\\includegraphics{/etc/passwd}",
    "\\nabla f"
  };

  private static final String[] RELATIONS = {
    "=", "\\leq", "+", "→", "\\in", ",", "", "_", "^", "−"
  };

  private TextSamples() {}

  /// What the runs of `text` say they stand for, one after the other.
  static String joined(RichText text) {
    var joined = new StringBuilder();
    int end = 0;
    for (TextRun run : text.runs()) {
      if (run.range().from() == end) {
        joined.append(text.source(), run.range().from(), run.range().to());
      }
      end = run.range().to();
    }
    return joined.toString();
  }

  /// The lines of the profile pages in `folder`.
  static List<String> lines(Path folder) throws IOException {
    var lines = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  /// A made-up abstract of some 60 words with formulas of all kinds, hostile ones among them.
  static String abstractText(Random random) {
    return Stream.generate(() -> random.nextInt(4) == 0 ? formula(random) : pick(WORDS, random))
        .limit(20 + random.nextInt(80))
        .collect(Collectors.joining(" "));
  }

  private static String formula(Random random) {
    var formula = new StringBuilder(pick(ATOMS, random));
    for (int i = random.nextInt(4); i > 0; i--) {
      formula.append(' ').append(pick(RELATIONS, random)).append(' ').append(pick(ATOMS, random));
    }
    return switch (random.nextInt(8)) {
      case 0 -> "\\(" + formula + "\\)";
      case 1 -> "$$" + formula + "$$";
      case 2 -> "$" + formula;
      default -> "$" + formula + "$";
    };
  }

  private static String pick(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
