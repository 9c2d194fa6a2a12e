package dev.byline.exchange.xml;

import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.text.CitationCounts;
import dev.byline.exchange.text.PaperDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The items of an RDF of Zotero. A journal stands in its article, or by itself before or behind
/// the articles that name it, which then wait for it. Not thread-safe.
final class ZoteroItems implements XmlRecords.Receiver {

  private static final Set<String> NO_PAPERS = Set.of("attachment", "note", "annotation");
  private static final int MOST_JOURNALS = 50_000;
  private static final int MOST_WAITING = 20_000;

  private record Waiting(XmlElement item, int line) {}

  private final RecordSink sink;
  private final Map<String, XmlElement> journals = new LinkedHashMap<>();
  private final Map<String, List<Waiting>> waiting = new LinkedHashMap<>();
  private int waitingItems;

  ZoteroItems(RecordSink sink) {
    this.sink = sink;
  }

  @Override
  public boolean accept(XmlElement record, int line) throws IOException {
    String type = record.text("z:itemType").strip();
    if (type.isEmpty()) {
      return journal(record);
    }
    if (NO_PAPERS.contains(type)) {
      return true;
    }
    String part = journalOf(record);
    XmlElement journal = journals.get(part);
    if (journal != null || part.isEmpty()) {
      return pass(new Waiting(record, line), journal == null ? record : journal);
    }
    waiting.computeIfAbsent(part, _ -> new ArrayList<>()).add(new Waiting(record, line));
    return ++waitingItems <= MOST_WAITING || end();
  }

  /// The name of the journal that stands elsewhere; "" if there is none.
  private static String journalOf(XmlElement item) {
    return item.all("dcterms:isPartOf")
        .map(part -> part.attribute("rdf:resource"))
        .filter(resource -> !resource.isEmpty())
        .findFirst()
        .orElse("");
  }

  private boolean journal(XmlElement record) throws IOException {
    String name = record.attribute("rdf:about");
    if (name.isEmpty() || record.text("dc:title").isBlank()) {
      return true;
    }
    List<Waiting> items = waiting.remove(name);
    if (journals.size() < MOST_JOURNALS) {
      journals.put(name, record);
    }
    for (Waiting item : items == null ? List.<Waiting>of() : items) {
      waitingItems--;
      if (!pass(item, record)) {
        return false;
      }
    }
    return true;
  }

  /// Passes on the items that still wait, without their journals.
  ///
  /// @return whether the sink wanted all
  boolean end() throws IOException {
    List<List<Waiting>> left = List.copyOf(waiting.values());
    waiting.clear();
    waitingItems = 0;
    for (List<Waiting> items : left) {
      for (Waiting item : items) {
        if (!pass(item, item.item())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean pass(Waiting waiting, XmlElement journal) throws IOException {
    XmlElement item = waiting.item();
    var paper =
        new PaperDraft()
            .title(item.text("dc:title"))
            .published(item.text("dc:date"))
            .type(item.text("z:itemType"))
            .abstractText(item.text("dcterms:abstract"))
            .arxivId(item.text("prism:number"));
    item.all("bib:authors", "rdf:Seq", "rdf:li", "foaf:Person")
        .forEach(person -> paper.author(name(person)));
    venue(item, journal, paper);
    ids(item, paper);
    paper.address(item.attribute("rdf:about"));
    String extra = item.text("dc:description");
    extra.lines().forEach(paper::arxivId);
    CitationCounts.inNotes(List.of(extra), "").forEach(paper::count);
    item.all("dc:subject").map(XmlElement::text).forEach(paper::keyword);
    return sink.accept(paper.record(waiting.line()));
  }

  private static String name(XmlElement person) {
    String given = person.text("foaf:givenName") + person.text("foaf:givenname");
    return (given + " " + person.text("foaf:surname") + person.text("foaf:name")).strip();
  }

  private static void venue(XmlElement item, XmlElement journal, PaperDraft paper) {
    if (journal != item) {
      paper.venue(journal.text("dc:title"));
    }
    item.all("dcterms:isPartOf")
        .flatMap(part -> part.children().stream())
        .filter(part -> !part.name().equals("bib:Series"))
        .forEach(part -> {
          paper.venue(part.text("dc:title"));
          ids(part, paper);
        });
    paper.venue(item.text("bib:presentedAt", "bib:Conference", "dc:title"));
    paper.venue(item.text("prism:publicationName"));
  }

  /// `DOI 10.1000/182`, or an address.
  private static void ids(XmlElement element, PaperDraft paper) {
    Stream<String> texts =
        Stream.concat(
            element.all("dc:identifier", "dcterms:URI", "rdf:value").map(XmlElement::text),
            element
                .all("dc:identifier")
                .map(XmlElement::text)
                .filter(text -> text.strip().startsWith("DOI ")));
    texts.forEach(text -> {
      if (text.strip().startsWith("DOI ")) {
        paper.doi(text.strip().substring(4));
      } else {
        paper.address(text);
      }
    });
  }
}
