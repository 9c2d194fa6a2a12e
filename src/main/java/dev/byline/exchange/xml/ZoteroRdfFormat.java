package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import java.io.IOException;
import java.util.Set;

/// Items of Zotero as RDF, without its notes, files and collections.
///
/// Source: https://www.zotero.org/support/dev/data_formats
public final class ZoteroRdfFormat extends XmlFormat {

  /// Creates the format.
  public ZoteroRdfFormat() {
    super(
        new DataSetDescription("zotero-rdf", "Zotero RDF", true),
        Set.of(
            "rdf:Description",
            "bib:Article",
            "bib:Book",
            "bib:BookSection",
            "bib:ConferenceProceedings",
            "bib:Data",
            "bib:Document",
            "bib:Image",
            "bib:Journal",
            "bib:Letter",
            "bib:Manuscript",
            "bib:Memo",
            "bib:MotionPicture",
            "bib:Patent",
            "bib:Periodical",
            "bib:Proceedings",
            "bib:Quotation",
            "bib:Recording",
            "bib:Report",
            "bib:Series",
            "bib:Thesis",
            "z:Attachment",
            "z:Collection"));
  }

  @Override
  boolean recognises(XmlHead head) {
    return head.root().equals("rdf:RDF")
        && (head.has("z:itemType") || head.has("bib:authors") || head.has("bib:Article"));
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return new ZoteroItems(sink);
  }

  @Override
  boolean end(XmlRecords.Receiver receiver) throws IOException {
    return ((ZoteroItems) receiver).end();
  }
}
