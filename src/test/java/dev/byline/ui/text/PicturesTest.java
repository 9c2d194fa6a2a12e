package dev.byline.ui.text;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.byline.library.query.TextRange;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Pictures of typeset abstracts, to be looked at: `-Dbyline.pictures=DIR`.
@EnabledIfSystemProperty(named = "byline.pictures", matches = ".+")
class PicturesTest {

  @RegisterExtension static final FxExtension TOOLKIT = new FxExtension();

  private static final Pattern MARKED = Pattern.compile("(?i)gradient|learning|\\$L\\$|regular");

  private static final List<String> SAMPLES =
      List.of(
          "Rows, \\emph{emphasised}, \\textbf{strong} and \\texttt{code -- as is}: ``quoted'',"
              + " `so', Fr\\'echet, G\\\"{o}del, 1--2, a---b; it costs $5 and $10, 80\\% of"
              + " $x_1^2$.",
          "We prove that $\\|f_N - \\bar{f}_N\\| \\sim N^{-1/4}$, where $N=\\sum_{i=1}^{n}"
              + " \\frac{p_i}{\\sqrt{n}}$ ($n>1$), for every $\\theta \\in \\mathbb{R}^d$; then"
              + " $\\hat{θ}\\to θ^*$. A learning rate $η = 1/\\sqrt{L}$ ($L$ layers) is enough: the"
              + " $\\ell_2$-regularized loss is $\\mathcal{O}((n+m)^{\\frac12}\\varepsilon^{-1})$.",
          "A display $$\\underbrace{\\min_{w\\in\\mathbb{R}^d} \\frac1n \\sum_{i=1}^n \\log(1 +"
              + " e^{-y_i \\langle w, x_i\\rangle})}_{\\text{loss}} + λ\\|w\\|_2^2,"
              + " \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$$ among words, and \\unknown{x}"
              + " with $\\input{x}$.");

  @Test
  void drawsSamplesInBothThemes(Fx fx) throws IOException {
    var formulas = new FormulaCache();
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {300, 700}) {
        var name = "text-" + (dark ? "dark" : "light") + "-" + width + ".png";
        Image image = fx.on(() -> draw(formulas, dark, width));
        save(image, Path.of(System.getProperty("byline.pictures", "."), name));
      }
    }
  }

  private static Image draw(FormulaCache formulas, boolean dark, int width) throws IOException {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    var nodes = new TextNodes(formulas);
    var box = new VBox(16);
    box.setStyle("-fx-padding: 16; -fx-background-color: -color-bg-default; -fx-font-size: 15px;");
    for (String sample : samples()) {
      var text = RichText.read(sample);
      for (TextRun run : text.runs()) {
        if (run instanceof TextRun.Formula formula) {
          formulas.outline(formula).join();
        }
      }
      var line = nodes.line();
      line.show(text, marks(sample));
      var flow = nodes.flow(text, marks(sample));
      flow.setLineSpacing(5);
      box.getChildren().addAll(line, flow);
    }
    var scene = new Scene(box, width, 400);
    scene.getStylesheets().add(TextNodes.styleSheet());
    box.applyCss();
    double height = box.prefHeight(width);
    box.resize(width, height);
    box.layout();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(1.5, 1.5));
    return box.snapshot(parameters, null);
  }

  private static List<String> samples() throws IOException {
    var samples = new ArrayList<>(SAMPLES);
    try (var lines = Files.lines(Path.of("data/clement-hongler.txt"))) {
      lines.filter(line -> line.contains("$")).limit(4).forEach(samples::add);
    }
    return samples;
  }

  private static List<TextRange> marks(String sample) {
    return MARKED.matcher(sample).results().map(m -> new TextRange(m.start(), m.end())).toList();
  }

  private static void save(Image image, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    ImageIO.write(copy, "png", file.toFile());
  }
}
