package dev.byline.exchange.text;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Citation counts in records, each with its source and its day: in a field of their own, or in a
/// note, as Scopus, Web of Science, Publish or Perish and Zotero write them.
///
/// The day is that which the record states; where it states none, it is not known.
public final class CitationCounts {

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})";

  /// `Cited By :10`, `cited By (since 1996)12`, `Times Cited in Web of Science Core Collection: 5`.
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(cited[ -]?by|times[ -]cited|(?:number of )?citations|citation[ -]count)"
              + "(?: count)?((?:,? in [^\\d:;\\n]{1,60}(?=:))?)(?: ?\\(since \\d{4}\\))?"
              + "(?:\\s*[:=]\\s*"
              + NUMBER
              + "|\\s*"
              + NUMBER
              + "(?!\\d| *\\p{L}))(?!\\d|\\.\\d)(?: ?\\(([^()]{1,60})\\))?");

  /// `12 citations (Crossref) [2021-03-04]`, `12 cites: https://scholar.google.com/...`.
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![\\d.,]|\\p{L} )"
              + NUMBER
              + " (?:citations?|cites?)\\b(?: ?\\(([^()]{1,60})\\)|:"
              + " ?(https?://\\S+)|(?=\\s*(?:$|[;,.\\[])))(?:\\s*\\[(\\d{4}-\\d\\d-\\d\\d)])?",
          Pattern.MULTILINE);

  private static final Pattern DAY =
      Pattern.compile("(?i)\\b(?:export|query|access|retrieval)(?:ed)? date:?\\s*([^;\\n]{6,40})");

  /// A source, and how people call it.
  private record Source(String name, Pattern called) {

    static Source of(String name, String called) {
      return new Source(name, Pattern.compile(called, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Source> SOURCES =
      List.of(
          Source.of("web-of-science", "web of science|\\bwos\\b"),
          Source.of("scopus", "scopus"),
          Source.of("crossref", "crossref"),
          Source.of("semantic-scholar", "semantic ?scholar"),
          Source.of("google-scholar", "google scholar|scholar\\.google"),
          Source.of("openalex", "openalex"),
          Source.of("inspire-hep", "\\binspire\\b|inspirehep"),
          Source.of("dimensions", "dimensions"),
          Source.of("opencitations", "opencitations"),
          Source.of("pubmed", "pubmed"),
          Source.of("nasa-ads", "nasa|adsabs"));

  private CitationCounts() {}

  /// Sets the counts, and as the one that counts the first.
  public static Paper.Builder set(Paper.Builder paper, List<Figure> counts) {
    return counts.isEmpty()
        ? paper
        : paper.citationCounts(counts).citations(OptionalInt.of(counts.getFirst().value()));
  }

  /// The count in a field of its own; empty where that holds no whole number.
  ///
  /// @param source short name, as [Figure] has it
  public static Optional<Figure> of(String source, String value, Optional<LocalDate> day) {
    String digits = value.strip();
    return digits.matches(NUMBER)
        ? Optional.of(new Figure(source, day, number(digits)))
        : Optional.empty();
  }

  /// The counts that notes tell.
  ///
  /// @param notes all notes of one record: the day may stand in another than the count
  /// @param origin the source where a note names none, as [Figure] has it
  public static List<Figure> inNotes(Collection<String> notes, String origin) {
    String all = String.join("\n", notes);
    Optional<LocalDate> day = day(all);
    Matcher labelled = LABELLED.matcher(all);
    if (labelled.find()) {
      String source =
          source(labelled.group(2) + " " + labelled.group(5))
              .orElse(
                  labelled.group(1).toLowerCase(Locale.ROOT).startsWith("times")
                      ? "web-of-science"
                      : origin);
      return List.of(
          new Figure(
              source,
              day,
              number(labelled.group(3) == null ? labelled.group(4) : labelled.group(3))));
    }
    return COUNTED
        .matcher(all)
        .results()
        .map(count -> {
          String by = count.group(2) == null ? count.group(3) : count.group(2);
          Optional<LocalDate> own =
              Optional.ofNullable(count.group(4)).flatMap(RecordDates::day).or(() -> day);
          return new Figure(
              by == null ? origin : source(by).orElse(origin), own, number(count.group(1)));
        })
        .toList();
  }

  /// The day of which `text` says that it was exported or asked for then.
  public static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    return day.find() ? RecordDates.day(day.group(1)) : Optional.empty();
  }

  /// The short name of the source that `text` names: `Semantic Scholar/DOI` gives
  /// `semantic-scholar`.
  public static Optional<String> source(String text) {
    return SOURCES.stream()
        .filter(source -> source.called().matcher(text).find())
        .map(Source::name)
        .findFirst();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace(",", ""));
  }
}
