package dev.byline.exchange.ris;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CategoryCode;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.RecordDates;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reader of RIS files, reference by reference. A line without a tag continues the previous one;
/// a missing `ER` is assumed before the next `TY`.
///
/// Keywords that are arXiv codes become categories. Each `AB` is a paragraph.
final class RisReader {

  private static final Pattern TAGGED =
      Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)", Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[/-](\\d{1,2})?)?(?:[/-](\\d{1,2})?)?(?:/.*)?");

  private final RecordSink sink;
  private final Map<String, List<StringBuilder>> values = new HashMap<>();
  private StringBuilder last = new StringBuilder();
  private int firstLine;
  private int length;

  RisReader(RecordSink sink) {
    this.sink = sink;
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  boolean read(InputStream in) throws IOException {
    var lines = new LineSource(in);
    while (lines.advance()) {
      if (!line(lines.text(), lines.number())) {
        return false;
      }
    }
    return pass();
  }

  private boolean line(String line, int number) throws IOException {
    var match = TAGGED.matcher(line.stripTrailing());
    if (!match.matches()) {
      add(" " + line.strip());
      return true;
    }
    String tag = match.group(1);
    if (tag.equals("ER")) {
      return pass();
    }
    if (tag.equals("TY") && !pass()) {
      return false;
    }
    if (values.isEmpty()) {
      firstLine = number;
    }
    last = new StringBuilder();
    values.computeIfAbsent(tag, _ -> new ArrayList<>()).add(last);
    add(match.group(2) == null ? "" : match.group(2));
    return true;
  }

  private void add(String text) {
    length += text.length();
    if (length <= LineSource.MAX_LENGTH) {
      last.append(text);
    }
  }

  /// Ends the reference, if one is open.
  private boolean pass() throws IOException {
    if (values.isEmpty()) {
      return true;
    }
    SourceRecord record = record();
    values.clear();
    last = new StringBuilder();
    length = 0;
    return sink.accept(record);
  }

  private SourceRecord record() {
    if (length > LineSource.MAX_LENGTH) {
      return new SourceRecord.Unusable(firstLine, Text.of("record.long.ris"));
    }
    Optional<String> title = first("TI", "T1", "CT");
    return title.isEmpty()
        ? new SourceRecord.Unusable(firstLine, Text.of("record.untitled.ris"))
        : new SourceRecord.OfPaper(firstLine, paper(title.get()));
  }

  private Paper paper(String title) {
    List<String> names =
        all("AU", "A1")
            .flatMap(author -> AuthorNames.of(author).stream())
            .map(name -> NameFields.fromSorted(name, true))
            .toList();
    Optional<String> doi = first("DO").or(() -> first("UR")).flatMap(Doi::of);
    return Paper.builder(title)
        .authors(names.stream().filter(name -> !name.equals(AuthorNames.MORE)).toList())
        .moreAuthors(
            names.contains(AuthorNames.MORE) || all("N1").anyMatch(AuthorNames.MORE::equals))
        .categories(all("KW").flatMap(word -> CategoryCode.of(word).stream()).distinct().toList())
        .published(published())
        .venue(first("T2", "JO", "JF", "JA", "J2", "BT", "C3"))
        .abstractText(CleanText.some(String.join("\n\n", abstracts())))
        .arxivId(arxivId().or(() -> doi.flatMap(ArxivId::inDoi)))
        .doi(doi)
        .build();
  }

  private List<String> abstracts() {
    List<String> all = all("AB").toList();
    return all.isEmpty() ? all("N2").toList() : all;
  }

  private Stream<String> all(String... tags) {
    return Stream.of(tags)
        .flatMap(tag -> values.getOrDefault(tag, List.of()).stream())
        .map(value -> CleanText.line(value.toString()))
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> first(String... tags) {
    return all(tags).findFirst();
  }

  private Optional<PartialDate> published() {
    return Stream.of("DA", "PY", "Y1").flatMap(tag -> date(tag).stream()).findFirst();
  }

  private Optional<PartialDate> date(String tag) {
    var match = DATE.matcher(first(tag).orElse(""));
    return match.matches()
        ? RecordDates.of(
            Integer.parseInt(match.group(1)), number(match.group(2)), number(match.group(3)))
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private Optional<String> arxivId() {
    Optional<String> accession = all("AN", "M1").flatMap(id -> ArxivId.of(id).stream()).findFirst();
    return accession.or(
        () -> all("UR", "L1", "L2").flatMap(url -> ArxivId.inAddress(url).stream()).findFirst());
  }
}
