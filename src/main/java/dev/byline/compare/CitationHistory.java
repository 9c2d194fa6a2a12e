package dev.byline.compare;

import dev.byline.library.CaptureHistory;
import dev.byline.library.CapturedProfile;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.PaperMatch;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The citations of a paper by source and day, from all captures of the pages that list it.
///
/// @param bySource counts by source, then by day; of several on one day the largest
public record CitationHistory(Map<String, Map<LocalDate, Integer>> bySource) {

  public static final CitationHistory NONE = new CitationHistory(Map.of());

  public CitationHistory {
    bySource = Map.copyOf(bySource);
  }

  /// The history of a paper. Counts without a day are left out.
  public static CitationHistory of(PaperRecord record, CaptureHistory captures) throws IOException {
    var counts = new TreeMap<String, Map<LocalDate, Integer>>();
    add(record.paper().citationCounts(), counts);
    Set<AuthorId> owners =
        record.listings().stream()
            .map(Listing::author)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var names = new NameBook();
    for (AuthorId owner : owners) {
      for (CapturedProfile capture : captures.profiles(owner)) {
        var match = new PaperMatch();
        int number = match.number(PaperMatch.Listing.of(record.paper(), names));
        for (Paper paper : capture.profile().papers()) {
          if (match.number(PaperMatch.Listing.of(paper, names)) == number) {
            add(counts(paper, capture), counts);
          }
        }
      }
    }
    return new CitationHistory(counts);
  }

  /// The counts of a paper on one page; those that name no source are of its kind of page.
  private static List<Figure> counts(Paper paper, CapturedProfile capture) {
    if (!paper.citationCounts().isEmpty() || paper.citations().isEmpty()) {
      return paper.citationCounts();
    }
    return List.of(
        new Figure(
            capture.page().format(),
            capture.captured().map(day -> day.date()),
            paper.citations().getAsInt()));
  }

  private static void add(List<Figure> figures, Map<String, Map<LocalDate, Integer>> to) {
    for (Figure figure : figures) {
      figure
          .day()
          .ifPresent(day ->
              to.computeIfAbsent(figure.source(), _ -> new TreeMap<>())
                  .merge(day, figure.value(), Math::max));
    }
  }

  /// A line for each source that counted on two days or more: `OpenAlex: 12 on 2025-11-03, 19 on
  /// 2026-11-30`.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    new TreeMap<>(bySource)
        .forEach((source, counts) -> {
          if (counts.size() > 1) {
            String days =
                counts.entrySet().stream()
                    .map(count ->
                        Wording.of("citations.onDay", count.getValue(), count.getKey().toString()))
                    .collect(Collectors.joining(", "));
            lines.add(Wording.of("citations.bySource", FigureSourceText.site(source), days));
          }
        });
    return lines;
  }
}
