package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bibliography of Microsoft Word (`Sources.xml`), also inside a document. The elements have
/// the prefix `b` or none.
///
/// Source: ECMA-376, part 1, 22.6 Bibliography
public final class WordSourcesFormat extends XmlFormat {

  /// Creates the format.
  public WordSourcesFormat() {
    super(
        new DataSetDescription("word-xml", "Word bibliography XML", false),
        Set.of("b:Source", "Source"));
  }

  @Override
  boolean recognises(XmlHead head) {
    return head.root().equals("b:Sources")
        || (head.root().equals("Sources") && head.has("Source", "SourceType"));
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return (record, line) -> sink.accept(record(record, line));
  }

  private static SourceRecord record(XmlElement source, int line) {
    var paper =
        new PaperDraft()
            .title(text(source, "Title"))
            .published(
                Stream.of("Day", "Month", "Year")
                    .map(part -> text(source, part))
                    .collect(Collectors.joining(" ")))
            .published(text(source, "Year"))
            .venue(text(source, "JournalName"))
            .venue(text(source, "PeriodicalTitle"))
            .venue(text(source, "ConferenceName"))
            .venue(text(source, "BookTitle"))
            .type(type(text(source, "SourceType")))
            .doi(text(source, "DOI"))
            .doi(text(source, "StandardNumber"))
            .address(text(source, "URL"))
            .abstractText(text(source, "Abstract"));
    children(source, "Author")
        .flatMap(roles -> children(roles, "Author"))
        .forEach(authors -> {
          children(authors, "Corporate").map(XmlElement::text).forEach(paper::group);
          children(authors, "NameList")
              .flatMap(list -> children(list, "Person"))
              .map(WordSourcesFormat::name)
              .forEach(paper::author);
        });
    return paper.record(line);
  }

  private static String name(XmlElement person) {
    return Stream.of("First", "Middle", "Last")
        .map(part -> text(person, part))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  /// `JournalArticle` gives `Journal article`.
  private static String type(String name) {
    return name.isEmpty()
        ? ""
        : name.charAt(0)
            + name.substring(1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }

  private static Stream<XmlElement> children(XmlElement element, String name) {
    return element.children().stream()
        .filter(child -> child.name().equals(name) || child.name().equals("b:" + name));
  }

  private static String text(XmlElement element, String name) {
    return children(element, name).map(XmlElement::text).map(String::strip).findFirst().orElse("");
  }
}
