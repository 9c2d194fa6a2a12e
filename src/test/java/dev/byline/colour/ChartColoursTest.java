package dev.byline.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.chart.ChartInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The colours of every theme can be seen, and told apart.
class ChartColoursTest {

  private static final int SIDES = 8;

  static List<ChartColours> themes() {
    return ChartColours.ALL;
  }

  private static List<String> sides(ChartColours theme) {
    return IntStream.range(0, SIDES).mapToObj(theme::side).toList();
  }

  private static List<String> categories(ChartColours theme) {
    return IntStream.range(0, CategoryColour.COUNT).mapToObj(theme::category).toList();
  }

  private static List<String> shades(ChartColours theme) {
    return IntStream.range(0, ChartInk.Shade.STEPS).mapToObj(theme::shade).toList();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void whatIsWrittenOrDrawnCanBeReadOnTheGround(ChartColours theme) {
    ChartColours.Plain plain = theme.plain();
    Stream.of(
            Stream.of(plain.text(), plain.muted(), theme.noCategory()),
            sides(theme).stream(),
            categories(theme).stream())
        .flatMap(colours -> colours)
        .forEach(colour -> assertContrast(4.5, colour, plain.ground()));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aNameOnItsCategoryCanBeRead(ChartColours theme) {
    Stream.concat(categories(theme).stream(), Stream.of(theme.noCategory()))
        .forEach(colour -> assertContrast(4.5, theme.onCategory(), colour));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void shadesRiseFromWhatCanJustBeSeen(ChartColours theme) {
    String ground = theme.plain().ground();
    var contrasts = new ArrayList<Double>();
    for (String shade : shades(theme)) {
      assertContrast(3, shade, ground);
      contrasts.add(contrast(shade, ground));
    }
    assertEquals(contrasts.stream().sorted().toList(), contrasts);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void noTwoOfAKindAreOneColour(ChartColours theme) {
    for (List<String> kind : List.of(sides(theme), categories(theme), shades(theme))) {
      assertEquals(kind.size(), Set.copyOf(kind).size(), kind.toString());
    }
  }

  @Test
  void theStyleSheetNamesEveryColourOfEveryTheme() {
    List<String> sheets = ChartColours.styleSheet().lines().toList();
    assertEquals(ChartColours.ALL.size(), sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      ChartColours theme = ChartColours.ALL.get(i);
      String sheet = sheets.get(i);
      assertTrue(sheet.contains(" -s7: " + theme.side(7) + ";"), sheet);
      assertTrue(sheet.contains(" -cat-11: " + theme.category(11) + ";"), sheet);
      assertTrue(sheet.contains(" -cat-none: " + theme.noCategory() + ";"), sheet);
      assertTrue(sheet.contains(" -disc-text: " + theme.onCategory() + ";"), sheet);
      assertTrue(sheet.contains(" -y4: " + theme.shade(4) + ";"), sheet);
      assertTrue(sheet.contains(" -ink-axis: " + theme.plain().axis() + ";"), sheet);
    }
  }

  private static void assertContrast(double least, String colour, String ground) {
    double contrast = contrast(colour, ground);
    assertTrue(contrast >= least, colour + " on " + ground + ": " + contrast);
  }

  /// The contrast of two colours by WCAG 2.1, 1 to 21.
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int from) {
    double channel = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
