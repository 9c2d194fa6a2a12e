package dev.byline.exchange.bibtex;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.exchange.text.CitationKeys;
import dev.byline.exchange.text.Keywords;
import dev.byline.exchange.text.MonthNames;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PublicationType;
import dev.byline.model.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A writer of BibTeX or biblatex in UTF-8, one field per line, with a blank line between entries.
/// BibTeX's `day` is a field of many styles; others ignore it.
public final class BibtexWriter implements PaperWriter {

  private static final Pattern TAKEN_APART =
      Pattern.compile("(?i).*[,;].*|.*\\sand\\s.*|others|(?:.* )?et\\.? al\\.?");

  private final Appendable out;
  private final BibtexDialect dialect;
  private final CitationKeys keys = new CitationKeys();
  private boolean first = true;

  public BibtexWriter(Appendable out, BibtexDialect dialect) {
    this.out = out;
    this.dialect = dialect;
  }

  @Override
  public void write(Paper paper) throws IOException {
    out.append(first ? "" : "\n");
    first = false;
    PublicationType publication = PublicationType.of(paper);
    out.append('@')
        .append(dialect.type(publication))
        .append('{')
        .append(keys.next(paper))
        .append(",\n");
    field("title", BibtexText.write(paper.title()));
    field("author", String.join(" and ", authors(paper)));
    date(paper);
    String venue = paper.venue().map(BibtexText::write).orElse("");
    field(dialect.venueField(publication), venue);
    field("doi", paper.doi().orElse(""));
    arxiv(paper);
    field("keywords", keywords(paper));
    field("abstract", BibtexText.write(paper.abstractText().orElse("")).replace("\n", "\n    "));
    out.append("}\n");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String keywords(Paper paper) {
    return Keywords.joined(
        Stream.concat(paper.categories().stream(), paper.keywords().stream().map(BibtexText::write))
            .toList());
  }

  private static List<String> authors(Paper paper) {
    List<String> authors = new ArrayList<>();
    paper.authors().forEach(author -> authors.add(name(paper, author)));
    if (paper.moreAuthors()) {
      authors.add("others");
    }
    return authors;
  }

  /// A name that BibTeX would take apart stands in braces, and that of a group; one with a suffix
  /// is sorted.
  private static String name(Paper paper, String author) {
    NameFields name = NameFields.of(paper, author);
    boolean isWhole = name.family().indexOf(' ') > 0 || NameFields.isGroup(author);
    if (isWhole || TAKEN_APART.matcher(author).matches()) {
      return "{" + BibtexText.write(author) + "}";
    }
    return BibtexText.write(
        name.suffix().isEmpty()
            ? author
            : name.familyWithParticle() + ", " + name.suffix() + ", " + name.given());
  }

  private void date(Paper paper) throws IOException {
    if (paper.published().isEmpty()) {
      return;
    }
    var date = paper.published().get();
    if (dialect == BibtexDialect.BIBLATEX) {
      field("date", date.toString());
      return;
    }
    field("year", String.format(Locale.ROOT, "%04d", date.year()));
    if (date.month() != 0) {
      out.append("  month = ").append(MonthNames.shortName(date.month())).append(",\n");
    }
    if (date.day() != 0) {
      field("day", String.valueOf(date.day()));
    }
  }

  private void arxiv(Paper paper) throws IOException {
    if (paper.arxivId().isEmpty()) {
      return;
    }
    field("eprint", paper.arxivId().get());
    field(dialect.archiveField(), "arXiv");
    field(dialect.classField(), paper.primaryCategory().orElse(""));
  }

  @Override
  public void close() {}
}
