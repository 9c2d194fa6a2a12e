package dev.byline.exchange.xml;

import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Articles and books of PubMed as XML, as its web service and its yearly files have them.
///
/// Source: https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html
public final class PubMedXmlFormat extends XmlFormat {

  private static final String ARTICLE = "PubmedArticle";
  private static final String BOOK = "PubmedBookArticle";

  /// Creates the format.
  public PubMedXmlFormat() {
    super(new DataSetDescription("pubmed-xml", "PubMed XML", false), Set.of(ARTICLE, BOOK));
  }

  @Override
  boolean recognises(XmlHead head) {
    return head.root().equals("PubmedArticleSet")
        || head.root().equals(ARTICLE)
        || head.root().equals(BOOK);
  }

  @Override
  XmlRecords.Receiver receiver(RecordSink sink) {
    return (record, line) ->
        sink.accept(record.name().equals(ARTICLE) ? article(record, line) : book(record, line));
  }

  private static SourceRecord article(XmlElement record, int line) {
    XmlElement article = child(record, "MedlineCitation", "Article");
    XmlElement journal = child(article, "Journal");
    var paper =
        new PaperDraft()
            .title(title(article.text("ArticleTitle")))
            .title(title(article.text("VernacularTitle")))
            .published(date(child(journal, "JournalIssue", "PubDate")))
            .published(date(child(article, "ArticleDate")))
            .venue(journal.text("Title"))
            .venue(journal.text("ISOAbbreviation"))
            .type(article.text("PublicationTypeList", "PublicationType"));
    details(article, paper);
    article
        .all("ELocationID")
        .filter(id -> id.attribute("EIdType").equals("doi"))
        .forEach(id -> paper.doi(id.text()));
    record
        .all("PubmedData", "ArticleIdList", "ArticleId")
        .filter(id -> id.attribute("IdType").equals("doi"))
        .forEach(id -> paper.doi(id.text()));
    child(record, "MedlineCitation")
        .all("KeywordList", "Keyword")
        .map(XmlElement::text)
        .forEach(paper::keyword);
    child(record, "MedlineCitation")
        .all("MeshHeadingList", "MeshHeading", "DescriptorName")
        .map(XmlElement::text)
        .forEach(paper::keyword);
    return paper.record(line);
  }

  /// A book, or a chapter of one.
  private static SourceRecord book(XmlElement record, int line) {
    XmlElement document = child(record, "BookDocument");
    XmlElement book = child(document, "Book");
    String chapter = document.text("ArticleTitle");
    var paper =
        new PaperDraft()
            .title(title(chapter))
            .title(title(book.text("BookTitle")))
            .published(date(child(document, "ContributionDate")))
            .published(date(child(book, "PubDate")))
            .venue(chapter.isBlank() ? "" : book.text("BookTitle"))
            .type(document.text("PublicationType"));
    details(chapter.isBlank() && document.first("AuthorList").isEmpty() ? book : document, paper);
    paper.abstractText(abstractText(document));
    document
        .all("ArticleIdList", "ArticleId")
        .filter(id -> id.attribute("IdType").equals("doi"))
        .forEach(id -> paper.doi(id.text()));
    return paper.record(line);
  }

  private static XmlElement child(XmlElement element, String... path) {
    return element.first(path).orElseGet(() -> new XmlElement(""));
  }

  private static void details(XmlElement element, PaperDraft paper) {
    paper.abstractText(abstractText(element));
    element
        .all("AuthorList")
        .filter(list -> !list.attribute("Type").equals("editors"))
        .forEach(list -> {
          list.all("Author").forEach(author -> author(author, paper));
          paper.moreAuthors(list.attribute("CompleteYN").equals("N"));
        });
  }

  private static String title(String text) {
    String title = PaperDraft.withoutStop(text);
    return title.startsWith("[") && title.endsWith("]")
        ? title.substring(1, title.length() - 1)
        : title;
  }

  /// The sections, each with its heading.
  private static String abstractText(XmlElement element) {
    return element
        .all("Abstract", "AbstractText")
        .map(section ->
            section.attribute("Label").isBlank()
                ? section.text()
                : section.attribute("Label") + ": " + section.text())
        .collect(Collectors.joining("\n\n"));
  }

  private static String date(XmlElement date) {
    String parts =
        Stream.of("Year", "Month", "Day").map(date::text).collect(Collectors.joining(" "));
    return parts.isBlank() ? date.text("MedlineDate") : numeric(parts.strip());
  }

  private static String numeric(String parts) {
    return parts.matches("\\d{4}( \\d{1,2}){0,2}") ? parts.replace(' ', '-') : parts;
  }

  private static void author(XmlElement author, PaperDraft paper) {
    String name =
        Stream.of("ForeName", "LastName", "Suffix")
            .map(author::text)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    Optional<PersonId> id =
        author
            .all("Identifier")
            .filter(one -> one.attribute("Source").equals("ORCID"))
            .flatMap(one -> PersonId.of(Scheme.ORCID, one.text()).stream())
            .findFirst();
    if (name.isEmpty()) {
      paper.group(author.text("CollectiveName"));
    } else {
      paper.author(name, id);
    }
    author.all("AffiliationInfo", "Affiliation").map(XmlElement::text).forEach(paper::affiliation);
  }
}
