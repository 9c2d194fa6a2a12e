package dev.byline.exchange.ris;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CitationKeys;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PublicationType;
import dev.byline.model.Paper;
import dev.byline.model.id.ArxivId;
import java.io.IOException;
import java.util.Locale;

/// A writer of RIS: one tag and value per line, ended by CRLF; each paragraph of an abstract is an
/// `AB`.
///
/// Of a paper with more authors than it names a note says so: "et al." as an author would be cited
/// as a person.
///
/// A name with a comma in it cannot be distinguished from an inverted one, and is read back
/// inverted.
public final class RisWriter implements PaperWriter {

  private final Appendable out;
  private final CitationKeys keys = new CitationKeys();

  public RisWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(Paper paper) throws IOException {
    line("TY", type(paper));
    line("ID", keys.next(paper));
    line("TI", paper.title());
    for (String author : paper.authors()) {
      line("AU", sorted(paper, author));
    }
    date(paper);
    line("T2", paper.venue().orElse(""));
    for (String paragraph : paper.abstractText().orElse("").split("\n\n", -1)) {
      line("AB", paragraph);
    }
    for (String category : paper.categories()) {
      line("KW", category);
    }
    for (String keyword : paper.keywords()) {
      line("KW", keyword);
    }
    line("N1", paper.moreAuthors() ? AuthorNames.MORE : "");
    line("DO", paper.doi().orElse(""));
    line("AN", paper.arxivId().map(id -> "arXiv:" + id).orElse(""));
    line("UR", paper.arxivId().map(ArxivId::address).orElse(""));
    out.append("ER  - \r\n\r\n");
  }

  private static String type(Paper paper) {
    return switch (PublicationType.of(paper)) {
      case JOURNAL -> "JOUR";
      case CONFERENCE -> "CPAPER";
      case PREPRINT -> "UNPB";
      case OTHER -> "GEN";
    };
  }

  private void line(String tag, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(CleanText.line(value)).append("\r\n");
    }
  }

  /// Of a group that does not say so itself a comma ends the name, as EndNote wants it.
  private static String sorted(Paper paper, String author) {
    NameFields name = NameFields.of(paper, author);
    if (name.given().isEmpty() && name.particle().isEmpty()) {
      return name.family() + (NameFields.isUntoldGroup(author) ? "," : "");
    }
    String sorted = name.familyWithParticle();
    if (!name.given().isEmpty()) {
      sorted += ", " + name.given();
    }
    return name.suffix().isEmpty() ? sorted : sorted + ", " + name.suffix();
  }

  private void date(Paper paper) throws IOException {
    if (paper.published().isEmpty()) {
      return;
    }
    var date = paper.published().get();
    line("PY", String.format(Locale.ROOT, "%04d", date.year()));
    if (date.month() != 0) {
      String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "%02d", date.day());
      line("DA", String.format(Locale.ROOT, "%04d/%02d/%s", date.year(), date.month(), day));
    }
  }

  @Override
  public void close() {}
}
