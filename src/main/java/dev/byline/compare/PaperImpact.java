package dev.byline.compare;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PaperIndicator;
import dev.byline.stats.citations.CitationCurve;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The citations of a paper beside their number, each with its source and day.
///
/// @param indicators of each source and kind the newest, without the citations by year
/// @param curve the citations by year, empty where no source gives them
public record PaperImpact(List<PaperIndicator> indicators, Optional<CitationCurve> curve) {

  public PaperImpact {
    indicators = List.copyOf(indicators);
  }

  /// The impact of `paper` by the word of all sources.
  public static PaperImpact of(Paper paper) {
    var newest = new LinkedHashMap<String, PaperIndicator>();
    for (PaperIndicator one : paper.indicators()) {
      if (one.year() == 0) {
        newest.merge(one.kind().key() + " " + one.figure().source(), one, PaperImpact::newer);
      }
    }
    return new PaperImpact(List.copyOf(newest.values()), CitationCurve.of(paper));
  }

  private static PaperIndicator newer(PaperIndicator one, PaperIndicator other) {
    Comparator<PaperIndicator> byDay =
        Comparator.comparing(row -> row.figure().day().orElse(LocalDate.MIN));
    return byDay.compare(one, other) >= 0 ? one : other;
  }

  /// The indicators in words: `Field-weighted citation impact 2.35 (OpenAlex, 3 Nov 2026)`.
  public List<String> lines() {
    return indicators.stream().map(PaperImpact::line).toList();
  }

  private static String line(PaperIndicator indicator) {
    Figure figure = indicator.figure();
    String name = "indicator." + indicator.kind().name().toLowerCase(Locale.ROOT);
    String value = Wording.of(name, indicator.value().toPlainString());
    String source = FigureSourceText.site(figure.source());
    return figure
        .day()
        .map(day -> Wording.of("indicator.day", value, source, SourceText.day(day)))
        .orElseGet(() -> Wording.of("indicator.by", value, source));
  }

  /// The indicators and, in one line, the citations by year; then what these leave out.
  public List<String> all() {
    var all = new ArrayList<>(lines());
    curve.ifPresent(found -> {
      String years =
          found.years().stream()
              .map(year ->
                  Wording.of(
                      "indicator.year",
                      String.valueOf(year.year()),
                      year.citations().isPresent()
                          ? String.valueOf(year.citations().getAsInt())
                          : Wording.of("known.not")))
              .collect(Collectors.joining(", "));
      all.add(Wording.of("indicator.years", years));
      all.addAll(AuthorCitations.limits(found));
    });
    return all;
  }
}
