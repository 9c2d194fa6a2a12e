package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.model.FigureKind;
import dev.byline.model.SourceFigures;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The figures of an author by source, as texts.
public final class SourceText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(Wording.of("source.dayPattern"), Locale.UK);

  private SourceText() {}

  /// A source as people call it: `Google Scholar`.
  public static String name(String source) {
    return FigureSourceText.site(source);
  }

  /// A day as it stands beside a figure: `3 Nov 2026`.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// The figures of a kind by all sources, the chosen first: `45 · Google Scholar, 3 Nov 2026; 39 ·
  /// OpenAlex; 41 from 212 of 230 listed papers · OpenAlex`. Empty where there is only one, which a
  /// page gives.
  public static Optional<String> of(AuthorRecord author, FigureKind kind) {
    List<SourceFigures> told =
        author.sources().stream().filter(one -> one.figures().get(kind).isPresent()).toList();
    return told.isEmpty() || (told.size() == 1 && told.getFirst().isGiven())
        ? Optional.empty()
        : Optional.of(told.stream().map(one -> of(one, kind)).collect(Collectors.joining("; ")));
  }

  /// Each kind of figure that several sources give or that is computed, with [#of].
  public static List<String> lines(AuthorRecord author) {
    var lines = new ArrayList<String>();
    for (FigureKind kind : FigureKind.ofAllYears()) {
      of(author, kind)
          .ifPresent(
              text -> lines.add(Wording.of("source.line", Wording.named("figure", kind), text)));
    }
    return lines;
  }

  private static String of(SourceFigures source, FigureKind kind) {
    int value = source.figures().get(kind).orElseThrow();
    if (!source.isGiven()) {
      return Wording.of(
          source.isOfAllListed() ? "source.computed.all" : "source.computed",
          value,
          source.counted().getAsInt(),
          source.counts().listed(),
          name(source.source()));
    }
    return source
        .day()
        .map(day -> Wording.of("source.day", value, name(source.source()), day(day)))
        .orElseGet(() -> Wording.of("source.given", value, name(source.source())));
  }
}
