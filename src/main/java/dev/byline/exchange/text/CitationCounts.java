package dev.byline.exchange.text;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          "(?i)\\b(cited[ -]?by|times[ -]cited|(?:number of )?citations|citation[ -]count)(?:"
              + " count)?((?:,? in [^\\d:;\\n]{1,60}(?=:))?)(?: ?\\(since \\d{4}\\))?\\s*[:=]?\\s*"
              + NUMBER
              + "(?!\\d|\\.\\d| *\\p{L})");

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

  /// Sources by a word of what people write for them.
  private static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("scopus", "scopus"),
          Map.entry("web of science", "web-of-science"),
          Map.entry("wos", "web-of-science"),
          Map.entry("crossref", "crossref"),
          Map.entry("semantic scholar", "semantic-scholar"),
          Map.entry("semanticscholar", "semantic-scholar"),
          Map.entry("scholar.google", "google-scholar"),
          Map.entry("google scholar", "google-scholar"),
          Map.entry("openalex", "openalex"),
          Map.entry("inspire", "inspire-hep"),
          Map.entry("dimensions", "dimensions"),
          Map.entry("opencitations", "opencitations"),
          Map.entry("pubmed", "pubmed"),
          Map.entry("nasa", "nasa-ads"));

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
          source(labelled.group(2))
              .orElse(
                  labelled.group(1).toLowerCase(Locale.ROOT).startsWith("times")
                      ? "web-of-science"
                      : origin);
      return List.of(new Figure(source, day, number(labelled.group(3))));
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
    String lower = text.toLowerCase(Locale.ROOT);
    return SOURCES.entrySet().stream()
        .filter(source -> lower.contains(source.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace(",", ""));
  }
}
