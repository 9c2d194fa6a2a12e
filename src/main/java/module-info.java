/// Byline: a desktop browser for author profiles.
///
/// Start reading at `dev.byline.model` (what is true) and `dev.byline.library` (what may be asked),
/// then `dev.byline.app.Main`, which puts the parts together.
@org.jspecify.annotations.NullMarked
module dev.byline {
  requires java.desktop;
  requires java.logging;
  requires java.net.http;
  requires java.xml;
  requires atlantafx.base;
  requires citeproc.java;
  requires com.github.librepdf.openpdf;
  requires info.picocli;
  requires javafx.controls;
  requires jlatexmath;
  // For citeproc-java, which is no module and cannot ask for them.
  requires org.apache.commons.lang3;
  requires org.apache.commons.text;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.facet;
  requires org.commonmark;
  requires org.jgrapht.core;
  requires org.jsoup;
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires tools.jackson.databind;

  opens dev.byline.model to
      tools.jackson.databind;
  opens dev.byline.model.own to
      tools.jackson.databind;
  opens dev.byline.library to
      tools.jackson.databind;
  opens dev.byline.library.own to
      tools.jackson.databind;
  opens dev.byline.library.query to
      tools.jackson.databind;
  opens dev.byline.archive to
      tools.jackson.databind;
  opens dev.byline.archive.files to
      tools.jackson.databind;
  opens dev.byline.exchange.json to
      tools.jackson.databind;
  opens dev.byline.cli to
      info.picocli,
      tools.jackson.databind;
  opens dev.byline.cli.catalogue to
      info.picocli;
  opens dev.byline.cli.content to
      info.picocli;
  opens dev.byline.cli.explore to
      info.picocli;
  opens dev.byline.cli.marks to
      info.picocli;
  opens dev.byline.cli.watch to
      info.picocli;
  opens dev.byline.cli.options to
      info.picocli;
  opens dev.byline.cli.program to
      info.picocli;
  opens dev.byline.cli.print to
      tools.jackson.databind;

  exports dev.byline.app;

  uses dev.byline.exchange.format.DataSetFormat;
  uses dev.byline.parse.MarkupReader;
  uses dev.byline.parse.PageFormat;

  provides dev.byline.exchange.format.DataSetFormat with
      dev.byline.exchange.json.SemanticScholarJsonFormat,
      dev.byline.exchange.json.InspireJsonFormat,
      dev.byline.exchange.json.OrcidJsonFormat,
      dev.byline.exchange.json.DblpJsonFormat,
      dev.byline.exchange.xml.EndNoteXmlFormat,
      dev.byline.exchange.xml.PubMedXmlFormat,
      dev.byline.exchange.xml.ArxivFeedFormat,
      dev.byline.exchange.xml.DblpXmlFormat,
      dev.byline.exchange.xml.ZoteroRdfFormat,
      dev.byline.exchange.xml.WordSourcesFormat,
      dev.byline.exchange.xml.OrcidXmlFormat,
      dev.byline.exchange.json.ArxivFormat,
      dev.byline.exchange.json.OpenAlexWorksFormat,
      dev.byline.exchange.json.BylineAuthorsFormat,
      dev.byline.exchange.json.OpenAlexAuthorsFormat,
      dev.byline.exchange.json.BylineFormat,
      dev.byline.exchange.json.CslFormat,
      dev.byline.exchange.ris.RisFormat,
      dev.byline.exchange.table.BylineTableFormat,
      dev.byline.exchange.table.PublishOrPerishFormat,
      dev.byline.exchange.table.ScopusTableFormat,
      dev.byline.exchange.tagged.WebOfScienceTextFormat,
      dev.byline.exchange.tagged.WebOfScienceTableFormat,
      dev.byline.exchange.tagged.MedlineFormat,
      dev.byline.exchange.tagged.EndNoteTextFormat,
      dev.byline.exchange.tagged.RefWorksFormat,
      dev.byline.exchange.bibtex.BibtexFormat,
      dev.byline.exchange.table.PaperTableFormat;
  provides org.apache.lucene.codecs.DocValuesFormat with
      dev.byline.index.store.UnmappedColumns;
  provides dev.byline.parse.MarkupReader with
      dev.byline.parse.markup.MarkupListReader;
  provides dev.byline.parse.PageFormat with
      dev.byline.parse.sites.InspireFormat,
      dev.byline.parse.sites.GoogleScholarFormat,
      dev.byline.parse.sites.DblpFormat,
      dev.byline.parse.sites.SemanticScholarFormat,
      dev.byline.parse.sites.OrcidFormat,
      dev.byline.parse.sites.OpenAlexFormat,
      dev.byline.parse.sites.ArxivListingFormat,
      dev.byline.parse.sites.ArxivSearchFormat,
      dev.byline.parse.sites.AclAnthologyFormat,
      dev.byline.parse.sites.OpenReviewFormat,
      dev.byline.parse.sites.NasaAdsFormat,
      dev.byline.parse.sites.PubMedFormat,
      dev.byline.parse.sites.PureFormat,
      dev.byline.parse.sites.IdeasFormat,
      dev.byline.parse.sites.HalFormat,
      dev.byline.parse.sites.PhilPeopleFormat,
      dev.byline.parse.sites.ResearchGateFormat,
      dev.byline.parse.sites.ScopusFormat,
      dev.byline.parse.sites.SsrnFormat,
      dev.byline.parse.sites.ZbMathFormat,
      dev.byline.parse.sites.ResearchmapFormat,
      dev.byline.parse.formats.ProfilePageFormat,
      dev.byline.parse.homepage.HomepageFormat;
}
