package dev.byline.exchange.ris;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CategoryCode;
import dev.byline.exchange.text.CitationCounts;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.Keywords;
import dev.byline.exchange.text.MarkupText;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.RecordDates;
import dev.byline.exchange.text.TypeNames;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A reader of RIS files, reference by reference. A line without a tag continues the previous one;
/// a missing `ER` is assumed before the next `TY`.
///
/// Keywords that are arXiv codes become categories. Each `AB` is a paragraph.
final class RisReader {

  private record Field(String tag, StringBuilder value) {}

  private final RecordSink sink;
  private final List<Field> fields = new ArrayList<>();
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
    RisLine read = RisLine.of(line);
    if (read.tag().isEmpty()) {
      if (!read.isNumber()) {
        add(" " + line.strip());
      }
      return true;
    }
    if (read.isTagged("ER")) {
      return pass();
    }
    if (read.isTagged("TY") && !pass()) {
      return false;
    }
    if (fields.isEmpty()) {
      firstLine = number;
    }
    fields.add(new Field(read.tag(), new StringBuilder()));
    add(read.value());
    return true;
  }

  /// Adds to the last field; what stands between references belongs to none.
  private void add(String text) {
    if (fields.isEmpty()) {
      return;
    }
    length += text.length();
    if (length <= LineSource.MAX_LENGTH) {
      fields.getLast().value().append(text);
    }
  }

  /// Ends the reference, if one is open.
  private boolean pass() throws IOException {
    if (fields.isEmpty()) {
      return true;
    }
    SourceRecord record = record();
    fields.clear();
    length = 0;
    return sink.accept(record);
  }

  private SourceRecord record() {
    if (length > LineSource.MAX_LENGTH) {
      return new SourceRecord.Unusable(firstLine, Text.of("record.long.ris"));
    }
    Optional<String> title = first("TI", "T1", "CT", "BT", "TT", "ST");
    return title.isEmpty()
        ? new SourceRecord.Unusable(firstLine, Text.of("record.untitled.ris"))
        : new SourceRecord.OfPaper(firstLine, paper(title.get()));
  }

  private Paper paper(String title) {
    List<String> names = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    inOrder(Set.of("AU", "A1"))
        .forEach(author -> {
          List<String> read = names(author);
          names.addAll(read);
          if (isGroup(author)) {
            read.stream().filter(NameFields::isUntoldGroup).forEach(groups::add);
          }
        });
    Optional<String> doi =
        all("DO", "DI", "DOI", "M3", "UR", "URL", "LK", "L1", "L2", "L3", "ID")
            .flatMap(text -> Doi.of(text).stream())
            .findFirst();
    Paper.Builder paper =
        Paper.builder(title)
            .authors(names.stream().filter(name -> !AuthorNames.isMore(name)).toList())
            .moreAuthors(Stream.concat(names.stream(), all("N1")).anyMatch(AuthorNames::isMore))
            .groupAuthors(groups)
            .categories(
                keywords().flatMap(word -> CategoryCode.of(word).stream()).distinct().toList())
            .keywords(Keywords.of(keywords()))
            .published(published())
            .venue(
                all("T2", "JO", "JF", "JA", "J2", "J1", "BT", "C3")
                    .filter(venue -> !venue.equals(title))
                    .findFirst())
            .type(first("TY").flatMap(TypeNames::of))
            .abstractText(CleanText.some(String.join("\n\n", abstracts())))
            .arxivId(arxivId().or(() -> doi.flatMap(ArxivId::inDoi)))
            .doi(doi);
    return CitationCounts.set(paper, counts()).build();
  }

  /// A line each, where the writer has not put several in one with semicolons between them.
  private Stream<String> keywords() {
    return all("KW").flatMap(line -> line.indexOf(';') < 0 ? Stream.of(line) : Keywords.in(line));
  }

  /// True if the name of an author is that of a group: it stands in braces, or a comma ends it, as
  /// in EndNote.
  private static boolean isGroup(String author) {
    return (author.startsWith("{") && author.endsWith("}"))
        || author.indexOf(',') == author.length() - 1;
  }

  private static List<String> names(String author) {
    return author.indexOf(',') == author.length() - 1
        ? List.of(CleanText.line(author.substring(0, author.length() - 1)))
        : AuthorNames.of(author).stream().map(RisReader::name).toList();
  }

  /// A name as it is sorted; one in braces is that of a group.
  private static String name(String sorted) {
    return sorted.startsWith("{") && sorted.endsWith("}")
        ? sorted.substring(1, sorted.length() - 1)
        : AuthorNames.withoutNumber(NameFields.fromSorted(sorted, true));
  }

  private List<Figure> counts() {
    String origin = first("DB", "DP").flatMap(CitationCounts::source).orElse("scopus");
    return CitationCounts.inNotes(all("N1", "NT", "RN", "U1", "U2", "C1").toList(), origin);
  }

  private List<String> abstracts() {
    List<String> all = all("AB").toList();
    return all.isEmpty() ? all("N2").toList() : all;
  }

  /// The values of the tags, those of the first tag first.
  private Stream<String> all(String... tags) {
    return Stream.of(tags).flatMap(tag -> inOrder(Set.of(tag)));
  }

  /// The values of any of the tags, as they stand in the reference.
  private Stream<String> inOrder(Set<String> tags) {
    return fields.stream()
        .filter(field -> tags.contains(field.tag()))
        .map(field -> MarkupText.line(field.value().toString()))
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> first(String... tags) {
    return all(tags).findFirst();
  }

  /// Of dates in one year the one that says most; `DA` may need the year of `PY`.
  private Optional<PartialDate> published() {
    Optional<PartialDate> year = first("PY", "Y1").flatMap(RecordDates::read);
    Stream<PartialDate> days =
        all("DA", "PD")
            .map(day ->
                year.filter(_ -> !day.matches(".*\\d{4}.*"))
                    .map(y -> day + " " + y.year())
                    .orElse(day))
            .flatMap(day -> RecordDates.read(day).stream());
    List<PartialDate> dates =
        Stream.concat(days, all("PY", "Y1").flatMap(date -> RecordDates.read(date).stream()))
            .toList();
    return dates.stream()
        .filter(date -> date.year() == dates.getFirst().year())
        .max(
            Comparator.comparing((PartialDate date) -> date.day() != 0)
                .thenComparing(date -> date.month() != 0));
  }

  private Optional<String> arxivId() {
    Optional<String> accession = all("AN", "M1").flatMap(id -> ArxivId.of(id).stream()).findFirst();
    return accession.or(
        () -> all("UR", "L1", "L2").flatMap(url -> ArxivId.inAddress(url).stream()).findFirst());
  }
}
