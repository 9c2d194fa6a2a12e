package dev.byline.exchange.cite;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.exchange.text.TexText;
import dev.byline.model.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A writer of plain citations, one line per paper: `A. Author, B. Author et al. Title. NeurIPS
/// 2024. arXiv:2401.01234. doi:10.1000/182.`
public final class CitationWriter implements PaperWriter {

  private final Appendable out;

  public CitationWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(Paper paper) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(authors(paper));
    parts.add(TexText.plain(paper.title()));
    parts.add(venueAndYear(paper));
    paper.arxivId().ifPresent(id -> parts.add("arXiv:" + id));
    paper.doi().ifPresent(doi -> parts.add("doi:" + doi));
    parts.removeIf(String::isEmpty);
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : " ").append(sentence(parts.get(i)));
    }
    out.append('\n');
  }

  private static String authors(Paper paper) {
    String named = String.join(", ", paper.authors());
    if (!paper.moreAuthors() || named.isEmpty()) {
      return named;
    }
    return named + " et al.";
  }

  /// A venue that already says the year is not told it again.
  private static String venueAndYear(Paper paper) {
    String venue = paper.venue().map(TexText::plain).orElse("");
    String year = paper.published().map(date -> String.valueOf(date.year())).orElse("");
    if (venue.isEmpty() || year.isEmpty() || venue.contains(year)) {
      return venue.isEmpty() ? year : venue;
    }
    return venue + ", " + year;
  }

  private static String sentence(String part) {
    return part.endsWith(".") || part.endsWith("?") || part.endsWith("!") ? part : part + ".";
  }

  @Override
  public void close() {}
}
