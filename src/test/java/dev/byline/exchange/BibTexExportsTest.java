package dev.byline.exchange;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// BibTeX as programs export it.
class BibTexExportsTest extends ExportedRecords {

  @TestFactory
  List<DynamicTest> bibtex() {
    export(
        "mendeley",
        """
        @book_section{Kite2010,
        abstract = {They fly.},
        author = {Kite, Ann and Owl, B.},
        doi = {10.1000/A\\_B},
        mendeley-groups = {x},
        month = {may},
        title = {{On kites {\\&} owls}},
        url = {http://x.org/a{\\_}b},
        year = {2010}
        }\
        """,
        "On kites & owls ; Ann Kite, B. Owl ; 2010-05 ; - ; 10.1000/a_b ; - ; -");
    export(
        "jabref",
        """
        % Encoding: UTF-8

        @Article{Kite2010,
          author       = {Ann Kite},
          title        = {On kites},
          date         = {2010-05-03},
          citationcount = {12},
          groups = {g},
        }

        @Comment{jabref-meta: databaseType:biblatex;}
        """,
        "On kites ; Ann Kite ; 2010-05-03 ; - ; - ; - ; 12 ");
    export(
        "better bibtex",
        """
        @article{kite2010,
          title = {On {{DNA}} and {{van der Kite}}'s Law},
          author = {family=Kite, given=Ann, prefix=van der, useprefix=true and {{Wind Works}}},
          date = {2010-05},
          journaltitle = {J. Kites},
          shortjournal = {JK},
          eprint = {2401.01234},
          eprinttype = {arxiv},
          langid = {english},
          keywords = {flying,owls}
        }\
        """,
        "On DNA and van der Kite's Law ; Ann van der Kite, Wind Works ; 2010-05 ; J. Kites ; - ;"
            + " 2401.01234 ; - ; G [Wind Works] ; K [flying, owls]");
    export(
        "ads",
        """
        @ARTICLE{2010ApJ...700....1K,
               author = {{Kite}, A.~B. and {de Owl}, C. and {M{\\"u}ller}, {\\'E}.},
                title = "{On $\\alpha$ Kites --- a survey}",
              journal = {\\apj},
             keywords = {stars: formation},
                 year = 2010,
                month = may,
               volume = {700},
                pages = {1-9},
                  doi = {10.1088/0004-637X/700/1/1},
        archivePrefix = {arXiv},
               eprint = {1001.0001},
         primaryClass = {astro-ph.CO},
               adsurl = {https://ui.adsabs.harvard.edu/abs/2010ApJ...700....1K},
              adsnote = {Provided by the SAO/NASA Astrophysics Data System}
        }
        """,
        "On $\\alpha$ Kites — a survey ; A. B. Kite, C. de Owl, É. Müller ; 2010-05 ; The"
            + " Astrophysical Journal ; 10.1088/0004-637x/700/1/1 ; 1001.0001 ; - ; K [stars:"
            + " formation]");
    export(
        "acm",
        """
        @inproceedings{10.1145/1000.2000,
        author = {Kite, Ann and Owl, Bo},
        title = {On kites},
        year = {2010},
        isbn = {9781},
        publisher = {ACM},
        url = {https://doi.org/10.1145/1000.2000},
        doi = {10.1145/1000.2000},
        booktitle = {Proceedings of Kites},
        keywords = {flying, owls},
        series = {K '10}
        }\
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010 ; Proceedings of Kites ; 10.1145/1000.2000 ; - ; - ; K"
            + " [flying, owls]");
    export(
        "ieee",
        """
        @ARTICLE{1234567,
          author={Kite, Ann and Owl, Bo},
          journal={IEEE Transactions on Kites},\s
          title={On kites},\s
          year={2010},
          volume={1},
          number={2},
          pages={1-9},
          keywords={Flying;Owls},
          doi={10.1109/TK.2010.1}}\
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010 ; IEEE Transactions on Kites ; 10.1109/tk.2010.1 ; - ;"
            + " - ; K [Flying, Owls]");
    export(
        "springer",
        """
        @Article{Kite2010,
        author="Kite, Ann
        and Owl, Bo",
        title="On kites",
        journal="Journal of Kites",
        year="2010",
        month="May",
        day="03",
        volume="1",
        doi="10.1007/s1"
        }
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010-05-03 ; Journal of Kites ; 10.1007/s1 ; - ; -");
    export(
        "elsevier",
        """
        @article{KITE20101,
        title = {On kites},
        journal = {Kites},
        volume = {1},
        pages = {1-9},
        year = {2010},
        issn = {0000-0000},
        doi = {https://doi.org/10.1016/j.kite.2010.01.001},
        url = {https://www.sciencedirect.com/science/article/pii/S00},
        author = {Ann Kite and Bo Owl},
        keywords = {Flying, Owls},
        abstract = {They fly.}
        }\
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010 ; Kites ; 10.1016/j.kite.2010.01.001 ; - ; - ; K"
            + " [Flying, Owls]");
    export(
        "wos bib",
        """
        @article{ ISI:000100,
        Author = {Kite, Ann and Owl, Bo},
        Title = {{On kites}},
        Journal = {{JOURNAL OF KITES}},
        Year = {{2010}},
        Month = {{MAY 3}},
        DOI = {{10.1000/1}},
        Keywords = {{flying; owls}},
        Times-Cited = {{12}},
        Unique-ID = {{ISI:000100}},
        }\
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010-05-03 ; JOURNAL OF KITES ; 10.1000/1 ; - ; 12"
            + " web-of-science ; K [flying, owls]");
    export(
        "scopus bib",
        """
        Scopus
        EXPORT DATE: 05 March 2024

        @ARTICLE{Kite2010,
        \tauthor = {Kite, Ann and Owl, Bo},
        \ttitle = {On kites},
        \tyear = {2010},
        \tjournal = {Kites},
        \tdoi = {10.1000/1},
        \tauthor_keywords = {flying; owls},
        \ttype = {Article},
        \tsource = {Scopus},
        \tnote = {Cited by: 12; All Open Access}
        }\
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010 ; Kites ; 10.1000/1 ; - ; 12 scopus ; K [flying,"
            + " owls]");
    export(
        "dblp",
        """
        @inproceedings{DBLP:conf/k/Kite10,
          author    = {Ann Kite 0001 and
                       Bo Owl},
          title     = {On Kites},
          booktitle = {Proc. Kites},
          pages     = {1--9},
          year      = {2010},
          url       = {https://doi.org/10.1000/1},
          doi       = {10.1000/1},
          timestamp = {Mon, 03 May 2010},
          biburl    = {https://dblp.org/rec/x.bib}
        }\
        """,
        "On Kites ; Ann Kite, Bo Owl ; 2010 ; Proc. Kites ; 10.1000/1 ; - ; -");
    export(
        "scholar",
        """
        @article{kite2010kites,
          title={On kites},
          author={Kite, Ann and Owl, Bo and others},
          journal={arXiv preprint arXiv:2401.01234},
          year={2010}
        }\
        """,
        "On kites ; Ann Kite, Bo Owl + ; 2010 ; - ; - ; 2401.01234 ; -");
    export(
        "arxiv bib",
        """
        @misc{kite2024kites,
              title={On kites},\s
              author={Ann Kite and Bo Owl},
              year={2024},
              eprint={2401.01234},
              archivePrefix={arXiv},
              primaryClass={cs.LG},
              url={https://arxiv.org/abs/2401.01234},\s
        }\
        """,
        "On kites ; Ann Kite, Bo Owl ; 2024 ; - ; - ; 2401.01234 ; -");
    export(
        "inspire bib",
        """
        @article{Kite:2010abc,
            author = "Kite, A. and others",
            collaboration = "ATLAS",
            title = "{On $Z \\to \\mu\\mu$ kites}",
            eprint = "1001.0001",
            archivePrefix = "arXiv",
            primaryClass = "hep-ex",
            reportNumber = "CERN-1",
            doi = "10.1000/1",
            journal = "Phys. Lett. B",
            volume = "1",
            year = "2010"
        }
        """,
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
        """
        @STRING{jk = "Kites"}
        @STRING(x = {Part } # "B")
        @article{k, title = {A}, journal = jk # " " # x, year = 2010}\
        """,
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
}
