package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The values that files of some formats hold, as one line for each paper.
class FormatValuesTest {

  private static String told(String file) throws IOException {
    return Records.of(Files.readAllBytes(Path.of("src/test/resources/formats", file))).all.stream()
        .map(record -> told((SourceRecord.OfPaper) record))
        .collect(Collectors.joining("\n"));
  }

  private static String told(SourceRecord.OfPaper record) {
    Paper paper = record.paper();
    Stream<String> values =
        Stream.of(
            paper.title(),
            String.join(", ", paper.authors()) + (paper.moreAuthors() ? " +" : ""),
            paper.published().map(Object::toString).orElse(""),
            paper.venue().orElse(""),
            paper.type().orElse(""),
            paper.doi().orElse(""),
            paper.arxivId().orElse(""),
            String.join(", ", paper.categories()),
            paper.citationCounts().stream().map(Figure::toString).collect(Collectors.joining(", ")),
            paper.abstractText().orElse("").replace("\n\n", " / "),
            String.join(", ", paper.affiliations()),
            String.join(", ", record.authorIds()));
    return values.filter(value -> !value.isEmpty()).collect(Collectors.joining(" | "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          google-scholar.csv ~ On kites | Ana Ruiz, Bo Other | 2021 | Journal of Kites
          zotero.csv ~ On kites | Ana Ruiz, Bo Other | 2021-10-15 | Journal of Kites | \
          journalArticle | 10.1000/kites.9 | 2101.00009 | 12 crossref 2024-03-05 | They fly.
          dimensions.csv ~ On kites | Ana Ruiz, Bo Other | 2021 | Journal of Kites | \
          10.1000/kites.11 | 12 dimensions
          refworks.txt ~ On kites | Ana Ruiz, Bo Other | 2021-10-15 | Journal of Kites | \
          Journal Article | 10.1000/kites.7 | They fly.
          pubmed.xml ~ On kites | Ana Ruiz, Kite Group + | 2021-10 | Journal of kites | \
          Journal Article | 10.1000/kites.8 | METHODS: We looked up. / RESULTS: They fly. | \
          Kite University. | orcid:0000-0002-1825-0097,
          arxiv-feed.xml ~ On kites and their strings | Ana Ruiz, Bo Other | 2021-01-01 | \
          10.1000/kites.10 | 2101.00001 | cs.LG, stat.ML | They fly. | Kite University
          """)
  void readsTheFirstPaper(String file, String values) throws IOException {
    assertEquals(values, told(file).lines().findFirst().orElse("").strip());
  }

  @Test
  void readsBooksOfPubMed() throws IOException {
    assertEquals(
        "A book of kites | Bo Other | 2001", told("pubmed.xml").lines().toList().getLast());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Document Title,Authors,Publication Title,Publication Year,DOI,Article Citation Count\
          |On kites,A. Ruiz; B. J. Other,2021 IEEE Conf.,2021,10.1000/k,4\
          ~ On kites | A. Ruiz, B. J. Other | 2021 | 2021 IEEE Conf. | 10.1000/k | 4 ieee-xplore
          PMID,Title,Authors,Journal/Book,Publication Year,DOI\
          |1,On kites.,"Ruiz AM, van Other B, et al.",J Kites,2021,\
          ~ On kites | AM Ruiz, B van Other + | 2021 | J Kites
          Title;Author/s;Source Title;Date Published;Citing Works Count\
          |On kites;Ruiz, Ana;J;2021-05-03;7\
          ~ On kites | Ana Ruiz | 2021-05-03 | J | 7 lens
          year\tauthor\ttitle|1999\tRuiz, Ana\tOn kites~ On kites | Ana Ruiz | 1999
          """)
  void readsOtherTables(String text, String values) throws IOException {
    List<SourceRecord> records = Records.of(text.replace('|', '\n')).all;
    assertEquals(values, told((SourceRecord.OfPaper) records.getFirst()));
  }
}
