package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works of ORCID as XML, as its web service answers and its yearly files have them. As in its
/// JSON, a work of which only a summary is there names no author but the person whose record it is,
/// and of several summaries of one work the person prefers one.
///
/// Source: https://info.orcid.org/documentation/integration-guide/orcid-record/
public final class OrcidXmlFormat extends XmlFormat {

  private static final String GROUP = "activities:group";
  private static final String SUMMARY = "work:work-summary";
  private static final String WORK = "work:work";
  private static final String NAME = "person:name";
  private static final String ID = "common:orcid-identifier";

  /// Creates the format.
  public OrcidXmlFormat() {
    super(
        new DataSetDescription("orcid-xml", "ORCID XML", false),
        Set.of(GROUP, SUMMARY, WORK, NAME, ID));
  }

  @Override
  boolean recognises(XmlHead head) {
    return (head.root().equals("record:record") && head.has(ID))
        || head.root().equals("activities:activities-summary")
        || head.root().equals("activities:works")
        || head.root().equals("bulk:bulk")
        || head.root().equals(WORK);
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return new Works(sink);
  }

  /// A receiver that notes whose record it is, which stands before the works.
  private static final class Works implements XmlRecords.Receiver {

    private final RecordSink sink;
    private String owner = "";
    private Optional<PersonId> id = Optional.empty();

    Works(RecordSink sink) {
      this.sink = sink;
    }

    @Override
    public boolean accept(XmlElement record, int line) throws IOException {
      switch (record.name()) {
        case NAME -> owner = name(record);
        case ID -> id = id.or(() -> PersonId.of(Scheme.ORCID, record.text("common:path").strip()));
        case GROUP -> {
          Optional<XmlElement> preferred =
              record.all(SUMMARY).max(Comparator.comparingInt(OrcidXmlFormat::preference));
          return preferred.isEmpty() || sink.accept(work(preferred.get(), line));
        }
        default -> {
          return sink.accept(work(record, line));
        }
      }
      return true;
    }

    private static String name(XmlElement name) {
      String credit = name.text("personal-details:credit-name").strip();
      return credit.isEmpty()
          ? (name.text("personal-details:given-names")
                  + " "
                  + name.text("personal-details:family-name"))
              .strip()
          : credit;
    }

    private SourceRecord work(XmlElement work, int line) {
      var paper =
          new PaperDraft()
              .title(work.text("work:title", "common:title"))
              .published(date(work))
              .venue(work.text("work:journal-title"))
              .type(work.text("work:type"))
              .abstractText(work.text("work:short-description"));
      work.all("common:external-ids", "common:external-id").forEach(one -> id(one, paper));
      paper.address(work.text("common:url"));
      List<XmlElement> contributors = work.all("work:contributors", "work:contributor").toList();
      for (XmlElement contributor : contributors) {
        paper.author(
            contributor.text("work:credit-name"),
            PersonId.of(Scheme.ORCID, contributor.text("common:contributor-orcid", "common:path")));
      }
      if (contributors.isEmpty()) {
        paper.author(owner, id).moreAuthors(!owner.isEmpty());
      }
      return paper.record(line);
    }
  }

  private static int preference(XmlElement summary) {
    String index = summary.attribute("display-index");
    return index.matches("-?\\d{1,9}") ? Integer.parseInt(index) : 0;
  }

  private static void id(XmlElement one, PaperDraft paper) {
    if (one.text("common:external-id-relationship").equalsIgnoreCase("part-of")) {
      return;
    }
    String value = one.text("common:external-id-value");
    switch (one.text("common:external-id-type")) {
      case "doi" -> paper.doi(value);
      case "arxiv" -> paper.arxivId(value);
      default -> paper.address(one.text("common:external-id-url"));
    }
  }

  private static String date(XmlElement work) {
    return Stream.of("common:year", "common:month", "common:day")
        .map(part -> work.text("common:publication-date", part).strip())
        .takeWhile(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
