package dev.byline.exchange;

import dev.byline.exchange.bibtex.BibtexDialect;
import dev.byline.exchange.bibtex.BibtexWriter;
import dev.byline.exchange.cite.CitationWriter;
import dev.byline.exchange.json.CslWriter;
import dev.byline.exchange.json.JsonLinesWriter;
import dev.byline.exchange.ris.RisWriter;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.exchange.table.CsvWriter;
import dev.byline.model.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats that papers are written in.
///
/// [#JSON_LINES] and [#CSV] hold every field. [#BIBTEX], [#BIBLATEX], [#RIS] and [#CSL_JSON] hold
/// title, authors, whether there are more, categories, date, venue, abstract, arXiv id and DOI;
/// read back, they give a paper with these fields.
public enum ExportFormat {
  BIBTEX("BibTeX", "bib") {
    @Override
    public PaperWriter writer(Appendable out) {
      return new BibtexWriter(out, BibtexDialect.BIBTEX);
    }
  },
  /// BibTeX with the entry types and fields of biblatex, for LaTeX by biber.
  BIBLATEX("biblatex", "bib") {
    @Override
    public PaperWriter writer(Appendable out) {
      return new BibtexWriter(out, BibtexDialect.BIBLATEX);
    }
  },
  RIS("RIS", "ris") {
    @Override
    public PaperWriter writer(Appendable out) {
      return new RisWriter(out);
    }
  },
  CSL_JSON("CSL-JSON", "json") {
    @Override
    public PaperWriter writer(Appendable out) {
      return new CslWriter(out);
    }
  },
  CSV("CSV", "csv") {
    @Override
    public PaperWriter writer(Appendable out) throws IOException {
      return new CsvWriter(out);
    }
  },
  JSON_LINES("JSON Lines", "jsonl") {
    @Override
    public PaperWriter writer(Appendable out) {
      return new JsonLinesWriter(out);
    }
  },
  /// One line of plain text per paper, for people.
  CITATION("Citation", "txt") {
    @Override
    public PaperWriter writer(Appendable out) {
      return new CitationWriter(out);
    }
  };

  private final String title;
  private final String extension;

  ExportFormat(String title, String extension) {
    this.title = title;
    this.extension = extension;
  }

  /// The name of the format.
  public String title() {
    return title;
  }

  /// The name on the command line: `csl-json`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The format that is named so, whatever the case.
  public static Optional<ExportFormat> named(String key) {
    return Stream.of(values()).filter(format -> format.key().equalsIgnoreCase(key)).findFirst();
  }

  /// The first format whose files end as `file` does.
  public static Optional<ExportFormat> ofFile(String file) {
    String end = file.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> end.endsWith("." + f.extension())).findFirst();
  }

  /// The end of file names, without its dot.
  public String extension() {
    return extension;
  }

  /// Begins a document on `out`, which should encode as UTF-8.
  public abstract PaperWriter writer(Appendable out) throws IOException;

  /// A whole document of `papers`, as for the clipboard.
  public String text(List<Paper> papers) {
    var text = new StringBuilder();
    try (PaperWriter writer = writer(text)) {
      for (Paper paper : papers) {
        writer.write(paper);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return text.toString();
  }
}
