package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// References of EndNote as XML. Texts stand in `style` elements, in parts.
public final class EndNoteXmlFormat extends XmlFormat {

  /// Creates the format.
  public EndNoteXmlFormat() {
    super(new DataSetDescription("endnote-xml", "EndNote XML", false), Set.of("record"));
  }

  @Override
  boolean recognises(XmlHead head) {
    return List.of("xml", "records").contains(head.root())
        && head.has("record")
        && (head.has("ref-type") || head.has("titles") || head.has("source-app"));
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return (record, line) -> sink.accept(record(record, line));
  }

  private static SourceRecord record(XmlElement record, int line) {
    String year = record.text("dates", "year");
    String day = record.text("dates", "pub-dates", "date");
    var paper =
        new PaperDraft()
            .title(record.text("titles", "title"))
            .published(day.contains(year) ? day : year + " " + day)
            .published(year)
            .venue(record.text("periodical", "full-title"))
            .venue(record.text("titles", "secondary-title"))
            .type(record.first("ref-type").map(type -> type.attribute("name")).orElse(""))
            .doi(record.text("electronic-resource-num"))
            .abstractText(
                record.all("abstract").map(XmlElement::text).collect(Collectors.joining("\n\n")));
    record.all("urls", "related-urls", "url").map(XmlElement::text).forEach(paper::address);
    record.all("keywords", "keyword").map(XmlElement::text).forEach(paper::keyword);
    record
        .all("contributors", "authors", "author")
        .forEach(author -> paper.sortedAuthor(author.text(), Optional.empty()));
    return paper.record(line);
  }
}
