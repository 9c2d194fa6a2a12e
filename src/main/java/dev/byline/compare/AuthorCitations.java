package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.stats.citations.CitationCurve;
import dev.byline.stats.citations.IndexMargin;
import dev.byline.stats.citations.IndexMargin.Reading;
import dev.byline.stats.citations.IndexMargin.Span;
import dev.byline.stats.citations.IndexMargin.Values;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.citations.ValueDistribution;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The citations of an author beyond the figures of a page: the indices with their margin, the
/// papers beside those of their fields, and the citations by year.
///
/// @param margin empty where the citations of no paper are known
/// @param curve empty where the page gives no citations by year
public record AuthorCitations(
    Optional<IndexMargin> margin, FieldPercentiles field, Optional<CitationCurve> curve) {

  /// As many papers as are named in a line.
  private static final int NAMED = 5;

  /// Those of an author; empty for one who is not in the library.
  public static Optional<AuthorCitations> of(
      AuthorId author, Library library, BooleanSupplier cancelled) throws IOException {
    Optional<ComparedSide> side =
        new ComparisonMaker(library)
            .contender(
                new SideRequest.One(author),
                ComparisonMaker.Request.of(List.of(author)),
                cancelled);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    SidePapers subject = side.get().subject();
    return Optional.of(
        new AuthorCitations(
            IndexMargin.of(subject),
            FieldPercentiles.of(side.get().papers(), library, cancelled),
            CitationCurve.of(subject.figures(), subject.papers(), subject.captured())));
  }

  /// The margin in words, a line for each reading, and the papers that decide; none where there is
  /// none.
  public List<String> marginLines() {
    return margin.map(AuthorCitations::lines).orElse(List.of());
  }

  /// The lines of one margin.
  public static List<String> lines(IndexMargin margin) {
    var lines = new ArrayList<String>();
    if (margin.readings().size() == 1) {
      Values values = margin.all();
      lines.add(
          Wording.of("margin.single", text(values.h()), text(values.g()), text(values.i10())));
    } else {
      lines.add(line(Wording.of("margin.all"), margin.all()));
      margin.readings().forEach(reading -> lines.add(line(name(reading), reading.values())));
    }
    IndexMargin.Basis basis = margin.basis();
    if (!basis.source().isEmpty()) {
      lines.add(
          Wording.of(
              "margin.counted", SourceText.name(basis.source()), basis.counted(), basis.papers()));
    }
    if (!margin.deciding().isEmpty()) {
      List<String> titles =
          margin.deciding().stream().limit(NAMED).map(AuthorCitations::cited).toList();
      int more = margin.deciding().size() - titles.size();
      String named = String.join("; ", titles);
      lines.add(
          more == 0
              ? Wording.of("margin.deciding", named)
              : Wording.of("margin.decidingMore", named, more));
    }
    return lines;
  }

  private static String cited(Paper paper) {
    return Wording.of("margin.paper", paper.title(), paper.citations().orElse(0));
  }

  private static String name(Reading reading) {
    return Wording.of(
        "margin.reading." + reading.kind().name().toLowerCase(Locale.ROOT), reading.papers());
  }

  private static String line(String name, Values values) {
    return Wording.of("margin.line", name, text(values.h()), text(values.g()), text(values.i10()));
  }

  /// `11`, or `10 to 13`.
  public static String text(Span span) {
    return span.least() == span.most()
        ? String.valueOf(span.least())
        : Wording.of("known.range", String.valueOf(span.least()), String.valueOf(span.most()));
  }

  /// The percentiles in words; empty where no paper has one.
  public Optional<String> fieldLine() {
    return field.spread().map(spread -> line(spread, field.unplaced()));
  }

  private static String line(ValueDistribution spread, int unplaced) {
    String line =
        Wording.of(
            "fields.spread",
            spread.count(),
            percent(spread.least()),
            percent(spread.lowerQuartile()),
            percent(spread.median()),
            percent(spread.upperQuartile()),
            percent(spread.most()));
    return unplaced == 0
        ? line
        : line + " " + Wording.of("fields.unplaced", unplaced, FieldPercentiles.FEWEST);
  }

  private static String percent(double percent) {
    return String.valueOf(Math.round(percent));
  }

  /// The citations that those by year leave out, in words; none where they are complete.
  public static List<String> limits(CitationCurve curve) {
    var lines = new ArrayList<String>();
    int first = curve.years().getFirst().year();
    if (curve.beginsLate()) {
      lines.add(Wording.of("curve.window", String.valueOf(first)));
    }
    List<String> gaps =
        curve.years().stream()
            .filter(year -> year.citations().isEmpty())
            .map(year -> String.valueOf(year.year()))
            .toList();
    if (!gaps.isEmpty()) {
      lines.add(Wording.of("curve.gaps", String.join(", ", gaps)));
    }
    if (curve.endsEarly()) {
      lines.add(
          Wording.of(
              "curve.partial",
              String.valueOf(curve.years().getLast().year()),
              curve.day().orElseThrow().toString()));
    }
    return lines;
  }
}
