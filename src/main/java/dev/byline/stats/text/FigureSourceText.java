package dev.byline.stats.text;

import dev.byline.model.CaptureDay;
import dev.byline.stats.citations.FigureSource;
import dev.byline.wording.Wording;
import java.util.Optional;

/// The words for the source of a figure.
public final class FigureSourceText {

  private FigureSourceText() {}

  /// The source: `computed from 18 listed papers`.
  public static String of(FigureSource source) {
    return switch (source) {
      case FigureSource.Page(var captured, String site) when site.isEmpty() ->
          Wording.of("origin.page", day(captured));
      case FigureSource.Page(var captured, String site) ->
          Wording.of("origin.site", day(captured), site(site));
      case FigureSource.Papers(int papers) -> Wording.of("origin.papers", listed(papers));
      case FigureSource.Citations(int papers, String site) when site.isEmpty() ->
          Wording.of("origin.citations", listed(papers));
      case FigureSource.Citations(int papers, String site) ->
          Wording.of("origin.citations.site", listed(papers), site(site));
      case FigureSource.PageAndPapers(var captured, int papers) ->
          Wording.of("origin.both", listed(papers), day(captured));
      case FigureSource.Middle(int authors) -> Wording.of("origin.middle", authors);
      case FigureSource.Counted(int papers) -> Wording.of("origin.counted", papers);
    };
  }

  /// A site as people call it: `Google Scholar`.
  ///
  /// @param name its short name; "" for the page
  public static String site(String name) {
    return name.isEmpty()
        ? Wording.of("detail.citedBy.page")
        : Wording.find("site." + name.replace('-', '_')).orElse(name);
  }

  private static String listed(int papers) {
    return Wording.of("origin.listed", papers);
  }

  private static String day(Optional<CaptureDay> captured) {
    return captured
        .map(day -> Wording.of(day.inferred() ? "origin.dayInferred" : "origin.day", day.date()))
        .orElse("");
  }
}
