package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.DblpNames;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import dev.byline.wording.Text;
import java.util.Set;
import java.util.stream.Stream;

/// Records of dblp: the whole of it, a person's page, single records, and what its search answers.
/// A volume of proceedings is no paper; entries for people are no records.
///
/// Source: https://dblp.org/xml/docu/dblpxml.pdf
public final class DblpXmlFormat extends XmlFormat {

  /// The record in the answer of a search.
  private static final String INFO = "info";

  /// Creates the format.
  public DblpXmlFormat() {
    super(
        new DataSetDescription("dblp-xml", "dblp XML", false),
        Set.of(
            "article",
            "inproceedings",
            "proceedings",
            "book",
            "incollection",
            "phdthesis",
            "mastersthesis",
            "data",
            INFO));
  }

  @Override
  boolean recognises(XmlHead head) {
    return head.root().equals("dblp")
        || head.root().equals("dblpperson")
        || (head.root().equals("result") && head.has("hits", "hit", INFO));
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return (record, line) -> sink.accept(record(record, line));
  }

  private static SourceRecord record(XmlElement record, int line) {
    boolean isVolume =
        record.name().equals("proceedings") || record.text("type").equals("Editorship");
    if (isVolume) {
      String key = record.attribute("key") + record.text("key");
      return new SourceRecord.Unusable(line, Text.of("record.volume", key));
    }
    var paper =
        new PaperDraft()
            .title(PaperDraft.withoutStop(record.text("title")))
            .published(record.text("year") + " " + record.text("month"))
            .venue(record.text("journal"))
            .venue(record.text("booktitle"))
            .venue(record.text("venue"))
            .venue(record.text("school"))
            .type(record.name().equals(INFO) ? record.text("type") : record.name())
            .doi(record.text("doi"));
    record.all("ee").map(XmlElement::text).forEach(paper::address);
    if (record.text("volume").startsWith("abs/")) {
      paper.arxivId(record.text("volume").substring(4));
    }
    Stream.concat(record.all("author"), record.all("authors", "author"))
        .forEach(author ->
            paper.author(
                DblpNames.withoutNumber(author.text()),
                DblpNames.id(author.attribute("pid")),
                PersonId.of(Scheme.ORCID, author.attribute("orcid"))));
    return paper.record(line);
  }
}
