package dev.byline.stats.text;

import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.UnknownReason;
import dev.byline.wording.Wording;
import java.util.Locale;

/// The words for a figure's value or bounds, and for the reason why it is unknown.
public final class EstimateText {

  private EstimateText() {}

  /// The figure: `1,184`, `12 to 34`, `at least 5`, `at most 5`, `unknown`.
  ///
  /// @param decimals how many decimals to write at most
  public static String of(FigureEstimate known, int decimals) {
    return switch (known) {
      case FigureEstimate.Exact exact -> number(exact.value(), decimals);
      case FigureEstimate.Between(double least, double most, FigureSource source) -> {
        String from = number(least, decimals);
        if (most == Double.POSITIVE_INFINITY) {
          yield Wording.of("known.least", from);
        }
        String to = number(most, decimals);
        if (least == 0 && !(source instanceof FigureSource.Middle)) {
          yield Wording.of("known.most", to);
        }
        yield from.equals(to) ? Wording.of("known.about", to) : range(from, to);
      }
      case FigureEstimate.Unknowable _ -> Wording.of("known.not");
    };
  }

  static String range(String least, String most) {
    return Wording.of("known.range", least, most);
  }

  /// `value` with at most `decimals` decimals, without trailing zeros after the point.
  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  /// The reason as a clause without full stop: `the page gives no citations per paper`.
  public static String of(UnknownReason reason) {
    return switch (reason) {
      case UnknownReason.Plain plain -> Wording.named("unknown", plain);
      case UnknownReason.SomeCited(int cited, int papers) ->
          Wording.of("unknown.some_cited", cited, papers);
      case UnknownReason.Unlisted(int papers) -> Wording.of("unknown.unlisted", papers);
      case UnknownReason.NotGiven(var figure, var cause) ->
          Wording.of(
              switch (cause) {
                case NOT_PLAUSIBLE -> "unknown.given";
                case GROUP -> "unknown.given.group";
                case SOME_CHOSEN -> "unknown.given.chosen";
              },
              Wording.named("unknown.figure", figure));
    };
  }
}
