package dev.byline.model.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormulaTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x_i \\leq \\sqrt{n}              | xᵢ ≤ √n
          \\ell_1                          | ℓ₁
          O(1/\\sqrt{n})                   | O(1/√n)
          \\mathbb{R}^{d+1}                | ℝᵈ⁺¹
          \\mathcal{O}(n\\log n)           | 𝒪(n log n)
          L \\sim \\log n                  | L ∼ log n
          \\phi_\\infty                    | ϕ_∞
          \\beta_{t+1}                     | βₜ₊₁
          e^{-\\lambda t}                  | e^(−λ t)
          \\frac{\\gamma}{(1 - \\beta)^2}  | γ/(1 − β)²
          \\frac{a}{b+c}                   | a/(b+c)
          \\hat{x}                         | x̂
          \\Vert x\\Vert_2^2               | ‖ x‖₂²
          \\left\\{ x \\right.             | { x
          f'(x)                            | f′(x)
          A^T                              | Aᵀ
          \\text{for } x \\to \\infty      | for x → ∞
          \\sqrt{a+b}                      | √(a+b)
          10^{-3}                          | 10⁻³
          \\mathbf{W}                      | 𝐖
          """)
  void writesWhatUnicodeHas(String tex, String plain) {
    assertEquals(plain, PlainFormula.write(tex).orElse("(none)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{pmatrix} a & b \\end{pmatrix}",
        "\\overbrace{x}",
        "{x",
        "x}",
        "x^",
        "\\",
        "\\sqrt[3]{x}",
        "\\hat{xy}",
        "a \\\\ b"
      })
  void leavesTheRestAsItIs(String tex) {
    assertTrue(PlainFormula.write(tex).isEmpty());
  }

  @Test
  void everySignOfTheTablesIsWritten() {
    var missing = new ArrayList<String>();
    for (String line : WordList.lines(WordList.class, "unicode.txt")) {
      String tex = line.substring(line.indexOf(' ') + 1);
      if (tex.matches("\\\\[A-Za-z]+") && PlainFormula.write(tex).isEmpty()) {
        missing.add(tex);
      }
    }
    assertEquals(List.of(), missing);
    assertFalse(PlainFormula.write("\\argmin_x").isEmpty());
  }

  @Test
  void anyTextIsReadWithoutAnException() {
    var random = new Random(11);
    String signs = "\\{}^_$ab1 (),.-'&~lefrightqs";
    for (int i = 0; i < 20_000; i++) {
      var tex = new StringBuilder();
      for (int k = random.nextInt(24); k > 0; k--) {
        tex.append(signs.charAt(random.nextInt(signs.length())));
      }
      PlainFormula.write(tex.toString()).ifPresent(plain -> assertFalse(plain.contains("\\\\")));
    }
    assertTrue(PlainFormula.write("{".repeat(100_000)).isEmpty());
  }
}
