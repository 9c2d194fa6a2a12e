package dev.byline.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFormatsTest {

  private static final String ENDNOTE =
      """
      <record><database name="K.enl" path="C:\\K.enl">K.enl</database><source-app name="EndNote"\
       version="20.1">EndNote</source-app><rec-number>1</rec-number><ref-type name="Journal Article">\
      17</ref-type><contributors><authors><author><style face="normal">Ruiz, Ana M.</style></author>\
      <author><style>Kite Group,</style></author></authors></contributors><titles><title>\
      <style face="normal">On </style><style face="italic">kites</style><style> &amp; winds</style>\
      </title><secondary-title><style>J. Kites</style></secondary-title></titles><periodical>\
      <full-title><style>Journal of Kites</style></full-title></periodical><dates><year><style>2021\
      </style></year><pub-dates><date><style>Oct 15</style></date></pub-dates></dates>\
      <electronic-resource-num><style>10.1000/KITES.1</style></electronic-resource-num><abstract>\
      <style>They fly.</style></abstract><urls><related-urls><url><style>https://arxiv.org/abs/\
      2101.00001</style></url></related-urls></urls></record>\
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>", "\uFEFF"})
  void readsEndNote(String start) throws IOException {
    Paper paper =
        Paper.builder("On kites & winds")
            .authors(List.of("Ana M. Ruiz", "Kite Group"))
            .published(PartialDate.parse("2021-10-15"))
            .venue(Optional.of("Journal of Kites"))
            .type(Optional.of("Journal Article"))
            .abstractText(Optional.of("They fly."))
            .arxivId(Optional.of("2101.00001"))
            .doi(Optional.of("10.1000/kites.1"))
            .build();
    String text = start + "<xml><records>" + ENDNOTE + "\n" + ENDNOTE + "</records></xml>";
    Records records = Records.of(text);
    assertEquals(List.of(":endnote-xml"), records.parts);
    assertEquals(
        List.of(new SourceRecord.OfPaper(1, paper), new SourceRecord.OfPaper(2, paper)),
        records.all);
  }

  @Test
  void brokenRecordCostsItselfAlone() throws IOException {
    String text =
        """
        <xml><records>
        <record><titles><title>First</title></titles></record>
        <record><titles><title>Wrong</titel></titles></record>
        <record><titles><title>Never closed</title></titles>
        <record><titles><title>A &lt; B & C \u0001 &#1;</title></titles></record>
        <record><titles><title>&xxe; &uuml;</title></titles></record>
        <record/>
        <!-- <record><titles><title>Hidden</title></titles></record> -->
        <record><titles><title><![CDATA[1 < 2 </record>]]></title></titles></record>
        <record><titles><title>Cut
        """;
    Records records = Records.of(text);
    assertEquals(
        List.of("First", "A < B & C", "&xxe; ü", "1 < 2 </record>"),
        records.papers().stream().map(Paper::title).toList());
    assertEquals(
        List.of(3, 4, 7, 10),
        records.unusable().stream().map(SourceRecord.Unusable::line).toList());
    assertEquals(Text.of("record.unclosed"), records.unusable().get(1).text());
    String wrong = records.unusable().getFirst().text().toString();
    assertTrue(wrong.startsWith("Invalid XML; skipped: The "), wrong);
    assertEquals(Text.of("record.untitled"), records.unusable().get(2).text());
  }

  /// Nothing outside of the file is read, and entities do not multiply.
  @Test
  void documentTypesAreNotRead() throws IOException {
    String text =
        """
        <?xml version="1.0"?>
        <!DOCTYPE xml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
        <xml><records><record><titles><title>On &b; and &f;</title></titles></record></records></xml>
        """;
    assertEquals("On &b; and &f;", Records.of(text).paper().title());
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String text =
        "<xml><records><record><titles><title>"
            + "<i>".repeat(20_000)
            + "</i>".repeat(20_000)
            + "</title></titles></record><record><titles><title>T</title></titles></record>";
    Records records = Records.of(text);
    assertEquals(1, records.unusable().size());
    assertEquals(List.of("T"), records.papers().stream().map(Paper::title).toList());
  }

  @Test
  void readsTheWholeOfDblp() throws IOException {
    String text =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!DOCTYPE dblp SYSTEM "dblp-2023-06-28.dtd">
        <dblp>
        <article mdate="2024-01-01" key="journals/kites/RuizM21" publtype="informal">
        <author orcid="0000-0002-1825-0097">Ana Ru&iacute;z 0002</author>
        <author>Bo M\u00FCller</author>
        <title>Kites in CO<sub>2</sub>.</title>
        <volume>abs/2101.00001</volume>
        <year>2021</year><month>October</month>
        <journal>CoRR</journal>
        <ee type="oa">https://arxiv.org/abs/2101.00001</ee>
        </article><proceedings key="conf/kites/2020"><editor>X Y</editor>
        <title>Kites 2020.</title><year>2020</year></proceedings>
        <inproceedings key="conf/kites/Ruiz20"><author>Ana Ruiz</author><title>Second?</title>
        <year>2020</year><booktitle>KITES</booktitle><ee>https://doi.org/10.1000/KITES.2</ee>
        <crossref>conf/kites/2020</crossref></inproceedings>
        <www key="homepages/1"><author>Ana Ruiz</author><title>Home Page</title></www>
        </dblp>
        """;
    Records records = Records.of(text.getBytes(Charset.forName("ISO-8859-1")));
    assertEquals(List.of(":dblp-xml"), records.parts);
    Paper kites =
        Paper.builder("Kites in CO2")
            .authors(List.of("Ana Ruíz", "Bo Müller"))
            .published(PartialDate.parse("2021-10"))
            .venue(Optional.of("CoRR"))
            .type(Optional.of("article"))
            .arxivId(Optional.of("2101.00001"))
            .build();
    Paper second =
        Paper.builder("Second?")
            .authors(List.of("Ana Ruiz"))
            .published(PartialDate.parse("2020"))
            .venue(Optional.of("KITES"))
            .type(Optional.of("inproceedings"))
            .doi(Optional.of("10.1000/kites.2"))
            .build();
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(4, kites, List.of("orcid:0000-0002-1825-0097", "")),
            new SourceRecord.Unusable(12, Text.of("record.volume", "conf/kites/2020")),
            new SourceRecord.OfPaper(14, second)),
        records.all);
  }

  @Test
  void readsPeopleAndSearchesOfDblp() throws IOException {
    String person =
        """
        <?xml version="1.0"?>
        <dblpperson name="Ana Ruiz 0002" pid="12/345-2" n="1">
        <person key="homepages/12/345-2"><author pid="12/345-2">Ana Ruiz 0002</author></person>
        <r><article key="journals/kites/Ruiz21"><author pid="12/345-2">Ana Ruiz 0002</author>
        <title>On kites.</title><journal>J. Kites</journal><year>2021</year></article></r>
        <coauthors n="1"><co c="0"><na pid="6/7">Bo Other</na></co></coauthors>
        </dblpperson>
        """;
    String search =
        """
        <result><query>ruiz</query><hits total="1"><hit score="1" id="1"><info><authors>\
        <author pid="12/345-2">Ana Ruiz 0002</author></authors><title>On kites.</title>\
        <venue>J. Kites</venue><year>2021</year><type>article</type><key>k</key></info></hit></hits>\
        </result>
        """;
    Paper paper =
        Paper.builder("On kites")
            .authors(List.of("Ana Ruiz"))
            .published(PartialDate.parse("2021"))
            .venue(Optional.of("J. Kites"))
            .type(Optional.of("article"))
            .build();
    assertEquals(
        List.of(new SourceRecord.OfPaper(4, paper, List.of("dblp:12/345-2"))),
        Records.of(person).all);
    assertEquals(
        List.of(new SourceRecord.OfPaper(1, paper, List.of("dblp:12/345-2"))),
        Records.of(search).all);
  }

  private static final String ZOTERO =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
       xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#">
      <bib:Article rdf:about="#item_1">
        <z:itemType>journalArticle</z:itemType>
        <dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
        <bib:authors><rdf:Seq>
          <rdf:li><foaf:Person><foaf:surname>Ruiz</foaf:surname><foaf:givenName>Ana</foaf:givenName>\
      </foaf:Person></rdf:li>
          <rdf:li><foaf:Person><foaf:surname>Kite Group</foaf:surname></foaf:Person></rdf:li>
        </rdf:Seq></bib:authors>
        <link:link rdf:resource="#item_2"/>
        <dc:subject>kites</dc:subject>
        <dc:title>On kites</dc:title>
        <dcterms:abstract>They fly.</dcterms:abstract>
        <dc:date>2021-10-15</dc:date>
        <dc:description>12 citations (Crossref) [2024-03-05]</dc:description>
        <dc:identifier><dcterms:URI><rdf:value>https://doi.org/10.1000/kites.3</rdf:value>\
      </dcterms:URI></dc:identifier>
      </bib:Article>
      <bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Journal of Kites</dc:title></bib:Journal>
      <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title>\
      </z:Attachment>
      <bib:Memo rdf:about="#item_3"><rdf:value>a note</rdf:value></bib:Memo>
      <rdf:Description rdf:about="#item_4">
        <z:itemType>conferencePaper</z:itemType>
        <dcterms:isPartOf><bib:Journal><dc:title>Proceedings of Kites</dc:title>\
      <dc:identifier>DOI 10.1000/KITES.4</dc:identifier></bib:Journal></dcterms:isPartOf>
        <dc:title>Second</dc:title><dc:date>May 2020</dc:date>
      </rdf:Description>
      <bib:Article rdf:about="https://arxiv.org/abs/2101.00005"><z:itemType>journalArticle\
      </z:itemType><dc:title>Lost journal</dc:title>\
      <dcterms:isPartOf rdf:resource="urn:issn:0000-0000"/></bib:Article>
      </rdf:RDF>
      """;

  @Test
  void readsRdfOfZotero() throws IOException {
    Records records = Records.of(ZOTERO);
    assertEquals(List.of(":zotero-rdf"), records.parts);
    assertEquals(List.of(), records.unusable());
    assertEquals(
        List.of(
            Paper.builder("On kites")
                .authors(List.of("Ana Ruiz", "Kite Group"))
                .published(PartialDate.parse("2021-10-15"))
                .venue(Optional.of("Journal of Kites"))
                .type(Optional.of("journalArticle"))
                .keywords(List.of("kites"))
                .abstractText(Optional.of("They fly."))
                .citations(OptionalInt.of(12))
                .citationCounts(
                    List.of(
                        new Figure(
                            "crossref",
                            PartialDate.parse("2024-03-05").map(PartialDate::earliest),
                            12)))
                .doi(Optional.of("10.1000/kites.3"))
                .build(),
            Paper.builder("Second")
                .published(PartialDate.parse("2020-05"))
                .venue(Optional.of("Proceedings of Kites"))
                .type(Optional.of("conferencePaper"))
                .doi(Optional.of("10.1000/kites.4"))
                .build(),
            Paper.builder("Lost journal")
                .type(Optional.of("journalArticle"))
                .arxivId(Optional.of("2101.00005"))
                .build()),
        records.papers());
  }

  @Test
  void readsUtf16() throws IOException {
    String text = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + ENDNOTE;
    String whole = text.replace("<record>", "<xml><records><record>");
    Records records = Records.of(whole.getBytes(StandardCharsets.UTF_16LE));
    assertEquals("On kites & winds", records.paper().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><article><title>T</title></article></body></html>",
        "<rss><channel><title>T</title></channel></rss>",
        "<",
        "<xml/>",
      })
  void otherMarkupIsNone(String text) throws IOException {
    assertEquals(List.of(), Records.of(text).parts);
  }

  @Test
  void readsTheBibliographyOfWord() throws IOException {
    Records records =
        Records.of(Files.readString(Path.of("src/test/resources/formats/word-sources.xml")));
    assertEquals(
        List.of(
            Paper.builder("On kites & strings")
                .authors(List.of("Ana M. Ruiz"))
                .published(PartialDate.parse("2021-05-03"))
                .venue(Optional.of("Journal of Kites"))
                .type(Optional.of("Journal article"))
                .doi(Optional.of("10.1000/kites.5"))
                .build(),
            Paper.builder("Strings in wind")
                .authors(List.of("Winged Kites"))
                .groupAuthors(List.of("Winged Kites"))
                .published(PartialDate.parse("2020"))
                .venue(Optional.of("Proceedings of Kites"))
                .type(Optional.of("Conference proceedings"))
                .build()),
        records.papers());
  }

  @Test
  void readsXmlOfOrcid() throws IOException {
    Records records = Records.of(Files.readString(Path.of("src/test/resources/formats/orcid.xml")));
    assertEquals(
        List.of(
            Paper.builder("On kites & strings")
                .authors(List.of("Ana Ruiz"))
                .moreAuthors(true)
                .published(PartialDate.parse("2021-05"))
                .venue(Optional.of("Journal of Kites"))
                .type(Optional.of("journal-article"))
                .doi(Optional.of("10.1000/kites.6"))
                .build(),
            Paper.builder("Strings in wind")
                .authors(List.of("Ana Ruiz"))
                .moreAuthors(true)
                .build()),
        records.papers());
    assertEquals(
        List.of("orcid:0000-0002-1825-0097"),
        ((SourceRecord.OfPaper) records.all.getFirst()).authorIds());
  }
}
