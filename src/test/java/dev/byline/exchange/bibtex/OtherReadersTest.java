package dev.byline.exchange.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.ExportFormat;
import dev.byline.exchange.RandomPapers;
import dev.byline.model.Paper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What other programs make of our BibTeX.
class OtherReadersTest {

  @ParameterizedTest
  @EnumSource(names = {"BIBTEX", "BIBLATEX"})
  void jbibtexReadsEveryEntryAndField(ExportFormat format) throws Exception {
    var random = new RandomPapers(20_240_610);
    // jbibtex takes no @ within a value, as BibTeX does.
    List<Paper> papers =
        Stream.generate(random::common)
            .filter(paper -> !paper.toString().contains("@"))
            .limit(2000)
            .toList();
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(format.text(papers)));
    List<BibTeXEntry> entries = new ArrayList<>(read.getEntries().values());
    assertEquals(papers.size(), entries.size(), "keys are unique");
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      BibTeXEntry entry = entries.get(i);
      assertEquals(BibtexText.write(paper.title()), value(entry, "title"));
      assertEquals(paper.doi().orElse(""), value(entry, "doi"));
      assertEquals(paper.arxivId().orElse(""), value(entry, "eprint"));
      int authors = paper.authors().size() + (paper.moreAuthors() ? 1 : 0);
      String names = value(entry, "author");
      assertEquals(authors, names.isEmpty() ? 0 : names.split(" and ", -1).length, names);
    }
  }

  private static String value(BibTeXEntry entry, String field) {
    return entry.getField(new Key(field)) == null
        ? ""
        : entry.getField(new Key(field)).toUserString();
  }
}
