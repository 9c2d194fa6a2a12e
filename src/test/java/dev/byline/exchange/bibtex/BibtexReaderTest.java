package dev.byline.exchange.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexReaderTest {

  @Test
  void readsEntriesAsPeopleWriteThem() throws IOException {
    String text =
        """
        % Encoding: UTF-8
        @string{jk = "Journal of Kites"}
        @comment{ nothing {here} }
        @Article { person:2019 ,
          Author = "Person, Ann and van der Kite, Jr., Laurens
                    and {Kite, Inc.} and M{\\"u}ller, Zo{\\"e} and others",
          title = {{On the {DNA} of $x_{i}$ \\& \\emph{old} kites}},
          journal = jk # { B},
          year = 2019, month = may, day = 3,
          keywords = {flying; cs.LG; ML},
          abstract = "First
             paragraph.

             Second."
        }
        some comment
        @inproceedings(b, title = "Tiny", booktitle = {Proc. Kites}, date = {2020-02-01/2020-02-03},
          eprint = {2001.00002v3}, eprinttype = {arxiv}) @misc{c, title = {Third}, year = {n.d.}}
        """;
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                4,
                Paper.builder("On the DNA of $x_{i}$ & old kites")
                    .authors(
                        List.of(
                            "Ann Person", "Laurens van der Kite Jr.", "Kite, Inc.", "Zoë Müller"))
                    .moreAuthors(true)
                    .categories(List.of("cs.LG", "ML"))
                    .keywords(List.of("flying"))
                    .published(PartialDate.parse("2019-05-03"))
                    .venue(Optional.of("Journal of Kites B"))
                    .abstractText(Optional.of("First paragraph.\n\nSecond."))
                    .build()),
            new SourceRecord.OfPaper(
                17,
                Paper.builder("Tiny")
                    .published(PartialDate.parse("2020-02-01"))
                    .venue(Optional.of("Proc. Kites"))
                    .arxivId(Optional.of("2001.00002"))
                    .build()),
            new SourceRecord.OfPaper(18, Paper.builder("Third").build())),
        Records.of(text).all);
  }

  @Test
  void entryThatIsNotClosedCostsOnlyItself() throws IOException {
    String text =
        """
        @misc{a, title = {A}}
        @misc{b, title = {B}, year = {2020
        @misc{c, title = {C}}
        @misc{d, author = {Ann Person}}
        @misc{e, title = {E
        """;
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(1, Paper.builder("A").build()),
            new SourceRecord.Unusable(2, Text.of("record.unclosed")),
            new SourceRecord.OfPaper(3, Paper.builder("C").build()),
            new SourceRecord.Unusable(4, Text.of("record.untitled.bibtex", "d")),
            new SourceRecord.Unusable(5, Text.of("record.unclosed"))),
        Records.of(text).all);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          journal = {arXiv preprint arXiv:2401.01234}             | 2401.01234
          journal = {CoRR}, volume = {abs/2401.01234}             | 2401.01234
          url = {https://arxiv.org/pdf/2401.01234v2.pdf}          | 2401.01234
          doi = {10.48550/arXiv.2401.01234}                       | 2401.01234
          eprint = {hep-th/9901001}                               | hep-th/9901001
          eprint = {2401.01234}, archiveprefix = {other}          |
          """)
  void findsTheArxivId(String fields, String id) throws IOException {
    Paper paper = Records.of("@article{k, title = {T}, " + fields + "}").paper();
    assertEquals(Optional.ofNullable(id), paper.arxivId());
    assertEquals(Optional.empty(), paper.venue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A One and B Two et al.",
        "A One, B Two, et al.",
        "A One; B Two; ET AL",
        "A One and B Two and others"
      })
  void otherAuthorsAreNoPerson(String authors) throws IOException {
    Paper paper = Records.of("@misc{k, title = {T}, author = {" + authors + "}}").paper();
    assertEquals(
        Paper.builder("T").authors(List.of("A One", "B Two")).moreAuthors(true).build(), paper);
  }

  @Test
  void fieldWithoutCommaBeforeItIsRead() throws IOException {
    String text =
        """
        @article{a
          title = {On "kites"} % remark
          author = "Ann Person" # { Jr.}
          year = 2020
          note = {x = y}
        }
        """;
    assertEquals(
        Paper.builder("On \"kites\"")
            .authors(List.of("Ann Person Jr."))
            .published(PartialDate.parse("2020"))
            .build(),
        Records.of(text).paper());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          doi = {10.1007/978-3-319-24574-4\\_28}              | 10.1007/978-3-319-24574-4_28
          url = {https://doi.org/10.1000/a\\%5Bb}             | 10.1000/a[b
          """)
  void doiHasNoBackslashes(String field, String doi) throws IOException {
    Paper paper = Records.of("@article{k, title = {T}, " + field + "}").paper();
    assertEquals(Optional.of(doi), paper.doi());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\apj         | The Astrophysical Journal
          {\\mnras}     | Monthly Notices of the Royal Astronomical Society
          \\unheard     | unheard
          J. \\emph{K}  | J. K
          """)
  void journalsOfAdsAreNamed(String journal, String venue) throws IOException {
    Paper paper = Records.of("@article{k, title = {T}, journal = {" + journal + "}}").paper();
    assertEquals(Optional.of(venue), paper.venue());
  }

  @Test
  void papersInheritFromTheirVolume() throws IOException {
    String volume = "@proceedings{Kites19, title = {Proc. Kites}, year = 2019, doi = {10.1/v}}\n";
    String paper = "@inproceedings{a, title = {A}, crossref = {kites19}, month = may}\n";
    String other = "@misc{b, title = {B}, crossref = {nowhere}}\n";
    Text left = Text.of("record.volume", "Kites19");
    Paper whole =
        Paper.builder("A")
            .published(PartialDate.parse("2019-05"))
            .venue(Optional.of("Proc. Kites"))
            .build();
    assertEquals(
        List.of(
            new SourceRecord.NoPaper(3, left),
            new SourceRecord.OfPaper(2, whole),
            new SourceRecord.OfPaper(1, Paper.builder("B").build())),
        Records.of(other + paper + volume).all);
    assertEquals(
        List.of(new SourceRecord.NoPaper(1, left), new SourceRecord.OfPaper(2, whole)),
        Records.of(volume + paper).all);
  }

  @Test
  void bookOfAChapterIsAPaperToo() throws IOException {
    String text =
        """
        @incollection{a, title = {A}, crossref = {b}}
        @book{b, title = {B}, booktitle = {The B}, year = {2020}}
        """;
    assertEquals(
        List.of("B:2020:The B", "A:2020:The B"),
        Records.of(text).papers().stream()
            .map(p -> p.title() + ":" + p.published().orElseThrow() + ":" + p.venue().orElse(""))
            .toList());
  }

  /// What waits for a volume that never comes is bounded: the rest goes on without.
  @Test
  void paperThatWaitsTooLongGoesOn() throws IOException {
    String paper = "@misc{k, title = {%s}, crossref = {nowhere}}\n";
    String large = "x".repeat(LineSource.MAX_LENGTH / 2);
    Records records =
        Records.of(
            paper.formatted("A" + large) + paper.formatted("B" + large) + paper.formatted("C"));
    assertEquals(
        List.of("B", "A", "C"),
        records.papers().stream().map(p -> p.title().substring(0, 1)).toList());
  }

  /// Each macro doubles the one before: written out, the last would have 2^40 characters.
  @Test
  void macrosThatGrowAreBounded() throws IOException {
    var text = new StringBuilder("@string{m0 = {xx}}\n");
    for (int i = 1; i < 40; i++) {
      text.append("@string{m%d = m%d # m%d}\n".formatted(i, i - 1, i - 1));
    }
    text.append("@misc{k, title = {T}, journal = m39").append(" # m12".repeat(10_000)).append("}");
    assertEquals(1, Records.of(text.toString()).papers().size());
  }

  /// Two separators that share a blank once asked for a substring of negative length.
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A One and and B Two   | A One/and B Two
          and A One             | and A One
          One, A and Two,, B    | A One/B Two
          ,,, and               | and
          Wei One and Wei One   | Wei One/Wei One
          A One AND B Two       | A One/B Two
          A One, B Two, C Three | A One/B Two/C Three
          One, A.; Two, B       | A. One/B Two
          One, A., Two, B. C.   | A. One/B. C. Two
          One, Jr., A           | A One Jr.
          One, A, B             | B One A
          {One, Two; Three}     | One, Two; Three
          A O&ouml;ne and B Two | A Oöne/B Two
          A. One, B. Two \\& C. Three | A. One/B. Two/C. Three
          One, Ann {\\&} Two, Bo | Ann One/Bo Two
          {One \\& Two} and A Three | One & Two/A Three
          \\textsc{One}, A and {\\em B} Two | A One/B Two
          J.\\,R.\\ One and P.~Q. Two | J. R. One/P. Q. Two
          O\\textquotesingle{}One, A and D{\\'}Two, B | A O'One/B D'Two
          Erd{\\H{o}}s, P{\\'a}l and Nguy{\\~{\\^{e}}}n, V{\\u a}n | Pál Erdős/Văn Nguyễn
          family=One, given=A, suffix=Jr. and "family=Two", "given=B" | A One Jr./B Two
          Wei One 0001 and Two 0023, B | Wei One/B Two
          A One\\thanks{Odd Lab} and B Two$^1$ | A One/B Two
          \\noopsort{Aa}One, A and {\\relax Ch}arles Two | A One/Charles Two
          """)
  void namesAreParted(String authors, String names) throws IOException {
    Paper paper = Records.of("@misc{k, title = {T}, author = {" + authors + "}}").paper();
    assertEquals(names, String.join("/", paper.authors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          {\\'E}tudes {\\textendash} a {\\guillemotleft}study{\\guillemotright} | Études – a «study»
          Cats {\\&} dogs at 50{\\%} for {\\$}5 | Cats & dogs at 50% for $5
          Cats {\\&}amp; dogs | Cats & dogs
          {\\textless}i{\\textgreater}Natrix{\\textless}/i{\\textgreater} | Natrix
          $\\less$i$\\greater$Natrix$\\less$/i$\\greater$ {\\&}amp$\\mathsemicolon$ | Natrix &
          \\textlessi\\textgreaterNatrix\\textless/i\\textgreater | Natrix
          A \\textit{Natrix} in CO\\textsubscript{2} | A Natrix in CO2
          Na{\\"\\i}ve {\\textquotedblleft}things\\textquotedblright{} | Naïve “things”
          \\emph{Odd} {\\em things} | Odd things
          """)
  void titlesAreText(String title, String text) throws IOException {
    assertEquals(text, Records.of("@misc{k, title = {" + title + "}}").paper().title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          date = {2004-21}                | 2004
          date = {1999-12-31/}            | 1999-12-31
          date = {199X}                   |
          date = {-0876}                  |
          year = 2012, month = 10, day=3  | 2012-10-03
          year = 2012, month = 10 # "~" # jan | 2012-01-10
          year = 2012, month = {July-August}  | 2012-07
          year = {May 2015}               | 2015-05
          year = {2010, in press}         | 2010
          """)
  void datesAreRead(String fields, String date) throws IOException {
    assertEquals(
        Optional.ofNullable(date),
        Records.of("@misc{k, title = {T}, " + fields + "}")
            .paper()
            .published()
            .map(Object::toString));
  }

  @Test
  void sharedDataAreInherited() throws IOException {
    String text =
        """
        @article{a, title = {A}, xdata = {one, two}}
        @xdata{one, journaltitle = {J. One}, xdata = {two}}
        @xdata{two, date = {2011-03}, author = {Ann Person}}
        @article{b, title = {B}, author = {xdata=two}, xdata = {missing}}
        """;
    List<Paper> papers = Records.of(text).papers();
    assertEquals(List.of("A", "B"), papers.stream().map(Paper::title).toList());
    assertEquals(Optional.of("J. One"), papers.getFirst().venue());
    assertEquals(PartialDate.parse("2011-03"), papers.getFirst().published());
    assertEquals(List.of("Ann Person"), papers.getLast().authors());
  }
}
