package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Records as programs and sites export them, each with the facts that a reader finds in it.
class ProgramExportsTest {

  private final List<DynamicTest> tests = new ArrayList<>();

  private void export(String name, String text, String... facts) {
    tests.add(
        DynamicTest.dynamicTest(
            name,
            () ->
                assertEquals(
                    List.of(facts),
                    Records.of(text).all.stream().map(ProgramExportsTest::facts).toList())));
  }

  private static String facts(SourceRecord record) {
    return record instanceof SourceRecord.OfPaper of ? facts(of.paper()) : record.toString();
  }

  /// Title, authors (`+` where there are more), date, venue, DOI, arXiv id, citations with their
  /// source, groups (G) and keywords (K).
  private static String facts(Paper paper) {
    String facts =
        String.join(
            " ; ",
            paper.title(),
            String.join(", ", paper.authors()) + (paper.moreAuthors() ? " +" : ""),
            paper.published().map(Object::toString).orElse("-"),
            paper.venue().orElse("-"),
            paper.doi().orElse("-"),
            paper.arxivId().orElse("-"),
            paper.citations().isEmpty()
                ? "-"
                : paper.citations().getAsInt() + " " + paper.citationCounts().getFirst().source());
    return facts
        + (paper.groupAuthors().isEmpty() ? "" : " ; G " + paper.groupAuthors())
        + (paper.keywords().isEmpty() ? "" : " ; K " + paper.keywords());
  }

  private static String article(String fields) {
    return "@article{k,\n" + fields + "\n}\n";
  }

  @TestFactory
  List<DynamicTest> bibtex() {
    export(
        "mendeley",
        "@book_section{Kite2010,\n"
            + "abstract = {They fly.},\n"
            + "author = {Kite, Ann and Owl, B.},\n"
            + "doi = {10.1000/A\\_B},\n"
            + "mendeley-groups = {x},\n"
            + "month = {may},\n"
            + "title = {{On kites {\\&} owls}},\n"
            + "url = {http://x.org/a{\\_}b},\n"
            + "year = {2010}\n"
            + "}",
        "On kites & owls ; Ann Kite, B. Owl ; 2010-05 ; - ; 10.1000/a_b ; - ; -");
    export(
        "jabref",
        "% Encoding: UTF-8\n\n"
            + "@Article{Kite2010,\n"
            + "  author       = {Ann Kite},\n"
            + "  title        = {On kites},\n"
            + "  date         = {2010-05-03},\n"
            + "  citationcount = {12},\n"
            + "  groups = {g},\n"
            + "}\n\n"
            + "@Comment{jabref-meta: databaseType:biblatex;}\n",
        "On kites ; Ann Kite ; 2010-05-03 ; - ; - ; - ; 12 ");
    export(
        "better bibtex",
        "@article{kite2010,\n"
            + "  title = {On {{DNA}} and {{van der Kite}}'s Law},\n"
            + "  author = {family=Kite, given=Ann, prefix=van der, useprefix=true and {{Wind"
            + " Works}}},\n"
            + "  date = {2010-05},\n"
            + "  journaltitle = {J. Kites},\n"
            + "  shortjournal = {JK},\n"
            + "  eprint = {2401.01234},\n"
            + "  eprinttype = {arxiv},\n"
            + "  langid = {english},\n"
            + "  keywords = {flying,owls}\n"
            + "}",
        "On DNA and van der Kite's Law ; Ann van der Kite, Wind Works ; 2010-05 ; J. Kites ; - ;"
            + " 2401.01234 ; - ; G [Wind Works] ; K [flying, owls]");
    export(
        "ads",
        "@ARTICLE{2010ApJ...700....1K,\n"
            + "       author = {{Kite}, A.~B. and {de Owl}, C. and {M{\\\"u}ller}, {\\'E}.},\n"
            + "        title = \"{On $\\alpha$ Kites --- a survey}\",\n"
            + "      journal = {\\apj},\n"
            + "     keywords = {stars: formation},\n"
            + "         year = 2010,\n"
            + "        month = may,\n"
            + "       volume = {700},\n"
            + "        pages = {1-9},\n"
            + "          doi = {10.1088/0004-637X/700/1/1},\n"
            + "archivePrefix = {arXiv},\n"
            + "       eprint = {1001.0001},\n"
            + " primaryClass = {astro-ph.CO},\n"
            + "       adsurl = {https://ui.adsabs.harvard.edu/abs/2010ApJ...700....1K},\n"
            + "      adsnote = {Provided by the SAO/NASA Astrophysics Data System}\n"
            + "}\n",
        "On $\\alpha$ Kites — a survey ; A. B. Kite, C. de Owl, É. Müller ; 2010-05 ; The"
            + " Astrophysical Journal ; 10.1088/0004-637x/700/1/1 ; 1001.0001 ; - ; K [stars:"
            + " formation]");
    export(
        "acm",
        "@inproceedings{10.1145/1000.2000,\n"
            + "author = {Kite, Ann and Owl, Bo},\n"
            + "title = {On kites},\n"
            + "year = {2010},\n"
            + "isbn = {9781},\n"
            + "publisher = {ACM},\n"
            + "url = {https://doi.org/10.1145/1000.2000},\n"
            + "doi = {10.1145/1000.2000},\n"
            + "booktitle = {Proceedings of Kites},\n"
            + "keywords = {flying, owls},\n"
            + "series = {K '10}\n"
            + "}",
        "On kites ; Ann Kite, Bo Owl ; 2010 ; Proceedings of Kites ; 10.1145/1000.2000 ; - ; - ; K"
            + " [flying, owls]");
    export(
        "ieee",
        "@ARTICLE{1234567,\n"
            + "  author={Kite, Ann and Owl, Bo},\n"
            + "  journal={IEEE Transactions on Kites}, \n"
            + "  title={On kites}, \n"
            + "  year={2010},\n"
            + "  volume={1},\n"
            + "  number={2},\n"
            + "  pages={1-9},\n"
            + "  keywords={Flying;Owls},\n"
            + "  doi={10.1109/TK.2010.1}}",
        "On kites ; Ann Kite, Bo Owl ; 2010 ; IEEE Transactions on Kites ; 10.1109/tk.2010.1 ; - ;"
            + " - ; K [Flying, Owls]");
    export(
        "springer",
        "@Article{Kite2010,\n"
            + "author=\"Kite, Ann\n"
            + "and Owl, Bo\",\n"
            + "title=\"On kites\",\n"
            + "journal=\"Journal of Kites\",\n"
            + "year=\"2010\",\n"
            + "month=\"May\",\n"
            + "day=\"03\",\n"
            + "volume=\"1\",\n"
            + "doi=\"10.1007/s1\"\n"
            + "}\n",
        "On kites ; Ann Kite, Bo Owl ; 2010-05-03 ; Journal of Kites ; 10.1007/s1 ; - ; -");
    export(
        "elsevier",
        "@article{KITE20101,\n"
            + "title = {On kites},\n"
            + "journal = {Kites},\n"
            + "volume = {1},\n"
            + "pages = {1-9},\n"
            + "year = {2010},\n"
            + "issn = {0000-0000},\n"
            + "doi = {https://doi.org/10.1016/j.kite.2010.01.001},\n"
            + "url = {https://www.sciencedirect.com/science/article/pii/S00},\n"
            + "author = {Ann Kite and Bo Owl},\n"
            + "keywords = {Flying, Owls},\n"
            + "abstract = {They fly.}\n"
            + "}",
        "On kites ; Ann Kite, Bo Owl ; 2010 ; Kites ; 10.1016/j.kite.2010.01.001 ; - ; - ; K"
            + " [Flying, Owls]");
    export(
        "wos bib",
        "@article{ ISI:000100,\n"
            + "Author = {Kite, Ann and Owl, Bo},\n"
            + "Title = {{On kites}},\n"
            + "Journal = {{JOURNAL OF KITES}},\n"
            + "Year = {{2010}},\n"
            + "Month = {{MAY 3}},\n"
            + "DOI = {{10.1000/1}},\n"
            + "Keywords = {{flying; owls}},\n"
            + "Times-Cited = {{12}},\n"
            + "Unique-ID = {{ISI:000100}},\n"
            + "}",
        "On kites ; Ann Kite, Bo Owl ; 2010-05-03 ; JOURNAL OF KITES ; 10.1000/1 ; - ; 12"
            + " web-of-science ; K [flying, owls]");
    export(
        "scopus bib",
        "Scopus\n"
            + "EXPORT DATE: 05 March 2024\n\n"
            + "@ARTICLE{Kite2010,\n"
            + "\tauthor = {Kite, Ann and Owl, Bo},\n"
            + "\ttitle = {On kites},\n"
            + "\tyear = {2010},\n"
            + "\tjournal = {Kites},\n"
            + "\tdoi = {10.1000/1},\n"
            + "\tauthor_keywords = {flying; owls},\n"
            + "\ttype = {Article},\n"
            + "\tsource = {Scopus},\n"
            + "\tnote = {Cited by: 12; All Open Access}\n"
            + "}",
        "On kites ; Ann Kite, Bo Owl ; 2010 ; Kites ; 10.1000/1 ; - ; 12 scopus ; K [flying,"
            + " owls]");
    export(
        "dblp",
        "@inproceedings{DBLP:conf/k/Kite10,\n"
            + "  author    = {Ann Kite 0001 and\n"
            + "               Bo Owl},\n"
            + "  title     = {On Kites},\n"
            + "  booktitle = {Proc. Kites},\n"
            + "  pages     = {1--9},\n"
            + "  year      = {2010},\n"
            + "  url       = {https://doi.org/10.1000/1},\n"
            + "  doi       = {10.1000/1},\n"
            + "  timestamp = {Mon, 03 May 2010},\n"
            + "  biburl    = {https://dblp.org/rec/x.bib}\n"
            + "}",
        "On Kites ; Ann Kite, Bo Owl ; 2010 ; Proc. Kites ; 10.1000/1 ; - ; -");
    export(
        "scholar",
        "@article{kite2010kites,\n"
            + "  title={On kites},\n"
            + "  author={Kite, Ann and Owl, Bo and others},\n"
            + "  journal={arXiv preprint arXiv:2401.01234},\n"
            + "  year={2010}\n"
            + "}",
        "On kites ; Ann Kite, Bo Owl + ; 2010 ; - ; - ; 2401.01234 ; -");
    export(
        "arxiv bib",
        "@misc{kite2024kites,\n"
            + "      title={On kites}, \n"
            + "      author={Ann Kite and Bo Owl},\n"
            + "      year={2024},\n"
            + "      eprint={2401.01234},\n"
            + "      archivePrefix={arXiv},\n"
            + "      primaryClass={cs.LG},\n"
            + "      url={https://arxiv.org/abs/2401.01234}, \n"
            + "}",
        "On kites ; Ann Kite, Bo Owl ; 2024 ; - ; - ; 2401.01234 ; -");
    export(
        "inspire bib",
        "@article{Kite:2010abc,\n"
            + "    author = \"Kite, A. and others\",\n"
            + "    collaboration = \"ATLAS\",\n"
            + "    title = \"{On $Z \\to \\mu\\mu$ kites}\",\n"
            + "    eprint = \"1001.0001\",\n"
            + "    archivePrefix = \"arXiv\",\n"
            + "    primaryClass = \"hep-ex\",\n"
            + "    reportNumber = \"CERN-1\",\n"
            + "    doi = \"10.1000/1\",\n"
            + "    journal = \"Phys. Lett. B\",\n"
            + "    volume = \"1\",\n"
            + "    year = \"2010\"\n"
            + "}\n",
        "On $Z \\to \\mu\\mu$ kites ; A. Kite + ; 2010 ; Phys. Lett. B ; 10.1000/1 ; 1001.0001 ;"
            + " -");
    export(
        "crossref bib",
        " @article{Kite_2010, title={On kites &amp; owls}, volume={1}, ISSN={0},"
            + " url={http://dx.doi.org/10.1000/1}, DOI={10.1000/1}, journal={Kites}, publisher={P},"
            + " author={Kite, Ann and Owl, Bo}, year={2010}, month=may, pages={1\u20139} }",
        "On kites & owls ; Ann Kite, Bo Owl ; 2010-05 ; Kites ; 10.1000/1 ; - ; -");
    export(
        "pubmed bib/tex",
        article(
            "title={The role of {\\textit{E. coli}} in {$\\beta$}-kites:"
                + " {\\textquoteleft}a{\\textquoteright} study},author={Garc{\\'\\i}a-L{\\'o}pez,"
                + " Jos{\\'e} and {\\v{S}}im{\\'a}k, {\\L}ukasz},year=2010"),
        "The role of E. coli in $\\beta$-kites: ‘a’ study ; José García-López, Łukasz Šimák ; 2010"
            + " ; - ; - ; - ; -");
    export(
        "string concat",
        "@STRING{jk = \"Kites\"}\n"
            + "@STRING(x = {Part } # \"B\")\n"
            + "@article{k, title = {A}, journal = jk # \" \" # x, year = 2010}",
        "A ;  ; 2010 ; Kites Part B ; - ; - ; -");
    export("edtf", article("title={A},date={2010-21}"), "A ;  ; 2010 ; - ; - ; - ; -");
    export(
        "edtf range",
        article("title={A},date={2010-05/2011-06}"),
        "A ;  ; 2010-05 ; - ; - ; - ; -");
    export("edtf approx", article("title={A},date={2010-05~}"), "A ;  ; 2010-05 ; - ; - ; - ; -");
    export("edtf open", article("title={A},date={2010/..}"), "A ;  ; 2010 ; - ; - ; - ; -");
    export("edtf unspec", article("title={A},date={201X}"), "A ;  ; - ; - ; - ; - ; -");
    export(
        "edtf time",
        article("title={A},date={2010-05-03T10:20:30Z}"),
        "A ;  ; 2010-05-03 ; - ; - ; - ; -");
    export(
        "month num", article("title={A},year={2010},month={5}"), "A ;  ; 2010-05 ; - ; - ; - ; -");
    export(
        "month german",
        article("title={A},year={2010},month={Mai}"),
        "A ;  ; 2010-05 ; - ; - ; - ; -");
    export(
        "month conc",
        article("title={A},year={2010},month=\"3~\" # may"),
        "A ;  ; 2010-05-03 ; - ; - ; - ; -");
    export("year c", article("title={A},year={c2010}"), "A ;  ; 2010 ; - ; - ; - ; -");
    export("year br", article("title={A},year={[2010]}"), "A ;  ; 2010 ; - ; - ; - ; -");
    export("forthcoming", article("title={A},year={forthcoming}"), "A ;  ; - ; - ; - ; - ; -");
    export(
        "names jr",
        article(
            "title={A},author={King, Jr., Martin Luther and de la Cruz, Ana and Ludwig van"
                + " Beethoven}"),
        "A ; Martin Luther King Jr., Ana de la Cruz, Ludwig van Beethoven ; - ; - ; - ; - ; -");
    export(
        "names group comma",
        article("title={A},author={{Kite, Inc.} and {The Owl Group}}"),
        "A ; Kite, Inc., The Owl Group ; - ; - ; - ; - ; -");
    export(
        "names and newline",
        article("title={A},author={Ann Kite\n   and\n   Bo Owl AND Cy Hen}"),
        "A ; Ann Kite, Bo Owl, Cy Hen ; - ; - ; - ; - ; -");
    export(
        "names et al",
        article("title={A},author={Kite, A. and et al.}"),
        "A ; A. Kite + ; - ; - ; - ; - ; -");
    export(
        "names brace et al",
        article("title={A},author={Kite, A. and {et al.}}"),
        "A ; A. Kite + ; - ; - ; - ; - ; -");
    export(
        "names others br",
        article("title={A},author={Kite, A. and {others}}"),
        "A ; A. Kite + ; - ; - ; - ; - ; -");
    export(
        "doi proxy",
        article("title={A},doi={https://doi-org.ezproxy.x.edu/10.1000/AbC}"),
        "A ;  ; - ; - ; 10.1000/abc ; - ; -");
    export(
        "doi pct",
        article("title={A},url={https://dx.doi.org/10.1000%2Fa%3Cb%3E}"),
        "A ;  ; - ; - ; 10.1000/a<b> ; - ; -");
    export(
        "doi lang", article("title={A},doi={doi: 10.1000/a.}"), "A ;  ; - ; - ; 10.1000/a ; - ; -");
    export(
        "doi sci-hub",
        article("title={A},url={https://sci-hub.se/10.1000/abc}"),
        "A ;  ; - ; - ; 10.1000/abc ; - ; -");
    export(
        "parens", "@article(k, title = {A (b)}, year = 2010)", "A (b) ;  ; 2010 ; - ; - ; - ; -");
    export("nokey", "@article{ title = {A}, year = 2010}", "A ;  ; 2010 ; - ; - ; - ; -");
    export("dup comma", article("title={A},,year={2010},,"), "A ;  ; 2010 ; - ; - ; - ; -");
    export(
        "quotes in braces",
        article("title={The {\"}A{\"} and \"B\"},year=\"2010\""),
        "The \"A\" and \"B\" ;  ; 2010 ; - ; - ; - ; -");
    export(
        "subtitle",
        article("title={A},subtitle={B},titleaddon={C}"),
        "A: B ;  ; - ; - ; - ; - ; -");
    export(
        "thesis",
        "@phdthesis{k,title={A},author={Ann Kite},school={Univ. of Kites},year=2010}",
        "A ; Ann Kite ; 2010 ; Univ. of Kites ; - ; - ; -");
    export(
        "hyphen type",
        "@online-video{k,title={A}}\n@2type{l,title={B}}",
        "A ;  ; - ; - ; - ; - ; -",
        "B ;  ; - ; - ; - ; - ; -");
    return tests;
  }

  @TestFactory
  List<DynamicTest> ris() {
    export(
        "ris wos",
        "TY  - JOUR\n"
            + "AU  - Kite, A\n"
            + "AU  - Owl, B\n"
            + "TI  - On kites\n"
            + "T2  - JOURNAL OF KITES\n"
            + "AB  - They fly.\n"
            + "PD  - MAY\n"
            + "PY  - 2010\n"
            + "VL  - 1\n"
            + "DO  - 10.1000/1\n"
            + "N1  - Times Cited in Web of Science Core Collection:  12\n"
            + "Total Times Cited:  15\n"
            + "KW  - flying\n"
            + "KW  - owls\n"
            + "ER  -\n",
        "On kites ; A Kite, B Owl ; 2010-05 ; JOURNAL OF KITES ; 10.1000/1 ; - ; 12 web-of-science"
            + " ; K [flying, owls]");
    export(
        "ris endnote",
        "TY  - JOUR\n"
            + "AU  - Winged Kites,\n"
            + "AU  - Kite, Ann\n"
            + "PY  - 2010\n"
            + "DA  - 2010/05/03/\n"
            + "TI  - On kites\n"
            + "T2  - Kites\n"
            + "ER  - \n",
        "On kites ; Winged Kites, Ann Kite ; 2010-05-03 ; Kites ; - ; - ; - ; G [Winged Kites]");
    export(
        "ris proquest",
        "TY  - JOUR\n"
            + "AB  - They fly.\n"
            + "AU  - Kite, Ann\n"
            + "AU  - Owl, Bo\n"
            + "DA  - May 2010\n"
            + "PY  - 2010\n"
            + "JF  - Kites\n"
            + "T1  - On kites\n"
            + "TI  - On kites\n"
            + "UR  - https://www.proquest.com/x\n"
            + "ER  - \n",
        "On kites ; Ann Kite, Bo Owl ; 2010-05 ; Kites ; - ; - ; -");
    export(
        "ris springer",
        "TY  - CHAP\n"
            + "AU  - Kite, Ann\n"
            + "ED  - Owl, Bo\n"
            + "PY  - 2010\n"
            + "DA  - 2010//\n"
            + "TI  - On kites\n"
            + "BT  - Book of Kites\n"
            + "PB  - Springer\n"
            + "ID  - Kite2010\n"
            + "UR  - https://doi.org/10.1007/1\n"
            + "DO  - 10.1007/1\n"
            + "ER  - \n",
        "On kites ; Ann Kite ; 2010 ; Book of Kites ; 10.1007/1 ; - ; -");
    export(
        "ris ovid",
        "1. \n"
            + "TY  - JOUR\n"
            + "T1  - On kites\n"
            + "A1  - Kite A\n"
            + "A1  - Owl B C\n"
            + "Y1  - 2010//\n"
            + "JF  - Kites\n"
            + "N2  - They fly\n"
            + "ER  - \n\n"
            + "2. \n"
            + "TY  - JOUR\n"
            + "T1  - B\n"
            + "ER  - \n",
        "On kites ; Kite A, Owl B C ; 2010 ; Kites ; - ; - ; -",
        "B ;  ; - ; - ; - ; - ; -");
    export(
        "ris mendeley",
        "TY  - JOUR\n"
            + "T1  - On kites\n"
            + "A1  - Kite, Ann\n"
            + "A1  - Owl, Bo\n"
            + "Y1  - 2010/05/03\n"
            + "JF  - Kites\n"
            + "N1  - From Duplicate 1\n"
            + "UR  - http://x.org\n"
            + "L2  - file:///x.pdf\n"
            + "ER  - \n",
        "On kites ; Ann Kite, Bo Owl ; 2010-05-03 ; Kites ; - ; - ; -");
    export(
        "ris season",
        "TY  - JOUR\nTI  - A\nDA  - Spring 2010\nER  - \n",
        "A ;  ; 2010 ; - ; - ; - ; -");
    export(
        "ris scopus",
        "TY  - JOUR\n"
            + "TI  - A\n"
            + "N1  - Export Date: 5 March 2024; Cited By: 12; Correspondence Address: X\n"
            + "M3  - Article\n"
            + "DB  - Scopus\n"
            + "PY  - 2010\n"
            + "ER  - \n",
        "A ;  ; 2010 ; - ; - ; - ; 12 scopus");
    return tests;
  }

  @TestFactory
  List<DynamicTest> cslAndCrossref() {
    export(
        "csl zotero",
        "[{\"id\":\"http://zotero.org/1\",\"type\":\"article-journal\",\"title\":\"On"
            + " <i>kites</i>\",\"container-title\":\"Kites\",\"DOI\":\"10.1000/1\",\"author\":[{\"family\":\"Kite\",\"given\":\"Ann\"},{\"literal\":\"Winged"
            + " Kites\"},{\"family\":\"Beethoven\",\"given\":\"Ludwig\",\"dropping-particle\":\"van\"}],\"issued\":{\"date-parts\":[[\"2010\",5,\"3\"]]}}]",
        "On kites ; Ann Kite, Winged Kites, Ludwig van Beethoven ; 2010-05-03 ; Kites ; 10.1000/1 ;"
            + " - ; - ; G [Winged Kites]");
    for (String[] d :
        new String[][] {
          {"{\"raw\":\"May 3, 2010\"}", "2010-05-03"},
          {"{\"literal\":\"spring 2010\"}", "2010"},
          {"{\"date-parts\":[[2010]],\"season\":1}", "2010"},
          {"{\"date-parts\":[[2010,5],[2011,6]]}", "2010-05"},
          {"{\"date-parts\":[[\"\"]],\"literal\":\"2010\"}", "2010"},
          {"\"2010-05-03\"", "2010-05-03"},
          {"{\"date-parts\":[2010,5]}", "2010-05"},
          {"[{\"date-parts\":[[2010]]}]", "2010"},
          {"{\"year\":2010,\"month\":\"5\"}", "2010-05"},
          {"{\"date-parts\":[[2010,13]]}", "2010"},
          {"{\"raw\":\"2010-05-03T00:00:00Z\"}", "2010-05-03"},
          {"{\"date-parts\":[[null]],\"raw\":\"2010\"}", "2010"}
        })
      export(
          "csl date " + d[0],
          "[{\"type\":\"article\",\"title\":\"A\",\"issued\":" + d[0] + "}]",
          "A ;  ; " + d[1] + " ; - ; - ; - ; -");
    export(
        "crossref items",
        "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":{\"total-results\":2,\"items\":[{\"title\":[\"On"
            + " kites &amp;amp;"
            + " owls\"],\"DOI\":\"10.1000/1\",\"is-referenced-by-count\":12,\"author\":[{\"name\":\"Winged"
            + " Kites\",\"sequence\":\"first\"},{\"given\":\"Ann\",\"family\":\"Kite\"}],\"container-title\":[\"Kites\"],\"published\":{\"date-parts\":[[2010]]}},{\"DOI\":\"10.1000/2\",\"title\":[\"B\"]}]}}",
        "On kites & owls ; Winged Kites, Ann Kite ; 2010 ; Kites ; 10.1000/1 ; - ; 12 crossref ; G"
            + " [Winged Kites]",
        "B ;  ; - ; - ; 10.1000/2 ; - ; -");
    export(
        "crossref single bare",
        "{\"DOI\":\"10.1000/1\",\"type\":\"journal-article\",\"title\":[\"A\"],\"is-referenced-by-count\":3,\"author\":[{\"given\":\"Ann\",\"family\":\"Kite\"}],\"issued\":{\"date-parts\":[[2010,5,3]]}}",
        "A ; Ann Kite ; 2010-05-03 ; - ; 10.1000/1 ; - ; 3 crossref");
    return tests;
  }

  @TestFactory
  List<DynamicTest> tablesAndTaggedTexts() {
    export(
        "pop",
        "Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type,DOI,ISSN,CitationURL,Volume,Issue,StartPage,EndPage,ECC,CitesPerYear,CitesPerAuthor,AuthorCount,Age,Abstract,FullTextURL,RelatedURL\n"
            + "12,\"A Kite, B Owl\",\"On"
            + " kites\",2010,\"Kites\",\"x.org\",\"http://x.org\",\"http://scholar.google.com/x\",1,\"2024-03-05"
            + " 10:00:00\",\"\",\"10.1000/1\",\"\",\"\",,,,,12,1.0,6,2,14,\"They fly\",\"\",\"\"\n",
        "On kites ; A Kite, B Owl ; 2010 ; Kites ; 10.1000/1 ; - ; 12 google-scholar");
    export(
        "nbib",
        "PMID- 123\n"
            + "OWN - NLM\n"
            + "TI  - On kites and their\n"
            + "      strings.\n"
            + "FAU - Kite, Ann\n"
            + "AU  - Kite A\n"
            + "CN  - Winged Kites\n"
            + "DP  - 2010 May 3\n"
            + "JT  - Journal of kites\n"
            + "MH  - Flying\n"
            + "MH  - *Owls/physiology\n"
            + "OT  - kites\n"
            + "LID - 10.1000/1 [doi]\n",
        "On kites and their strings ; Ann Kite, Winged Kites ; 2010-05-03 ; Journal of kites ;"
            + " 10.1000/1 ; - ; - ; G [Winged Kites] ; K [kites, Flying, Owls/physiology]");
    export(
        "wos text",
        "FN Clarivate Analytics Web of Science\n"
            + "VR 1.0\n"
            + "PT J\n"
            + "AU Kite, A\n"
            + "AF Kite, Ann\n"
            + "TI On kites\n"
            + "   and owls\n"
            + "SO KITES\n"
            + "DE flying; owls\n"
            + "ID WIND; AIR\n"
            + "TC 12\n"
            + "PD MAY\n"
            + "PY 2010\n"
            + "DI 10.1000/1\n"
            + "ER\n\n"
            + "EF",
        "On kites and owls ; Ann Kite ; 2010-05 ; KITES ; 10.1000/1 ; - ; 12 web-of-science ; K"
            + " [flying, owls, WIND, AIR]");
    return tests;
  }
}
