package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import java.util.Set;

/// Entries that the web service of arXiv answers. The primary category comes first; the journal is
/// the authors' own line.
///
/// Source: https://info.arxiv.org/help/api/user-manual.html
public final class ArxivFeedFormat extends XmlFormat {

  /// Creates the format.
  public ArxivFeedFormat() {
    super(new DataSetDescription("arxiv-feed", "arXiv feed", false), Set.of("entry"));
  }

  @Override
  boolean recognises(XmlHead head) {
    return head.root().equals("feed") && head.has("entry", "arxiv:primary_category");
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return (record, line) -> sink.accept(record(record, line));
  }

  private static SourceRecord record(XmlElement entry, int line) {
    var paper =
        new PaperDraft()
            .title(entry.text("title"))
            .published(entry.text("published"))
            .venue(entry.text("arxiv:journal_ref"))
            .arxivId(entry.text("id"))
            .doi(entry.text("arxiv:doi"))
            .abstractText(entry.text("summary"));
    entry.all("arxiv:primary_category").forEach(one -> paper.category(one.attribute("term")));
    entry.all("category").forEach(one -> paper.category(one.attribute("term")));
    entry
        .all("author")
        .forEach(author -> {
          paper.author(author.text("name"));
          paper.affiliation(author.text("arxiv:affiliation"));
        });
    return paper.record(line);
  }
}
