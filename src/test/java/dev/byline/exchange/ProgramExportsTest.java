package dev.byline.exchange;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// RIS, JSON, tables and tagged texts as programs and sites export them.
class ProgramExportsTest extends ExportedRecords {

  @TestFactory
  List<DynamicTest> ris() {
    export(
        "ris wos",
        """
        TY  - JOUR
        AU  - Kite, A
        AU  - Owl, B
        TI  - On kites
        T2  - JOURNAL OF KITES
        AB  - They fly.
        PD  - MAY
        PY  - 2010
        VL  - 1
        DO  - 10.1000/1
        N1  - Times Cited in Web of Science Core Collection:  12
        Total Times Cited:  15
        KW  - flying
        KW  - owls
        ER  -
        """,
        "On kites ; A Kite, B Owl ; 2010-05 ; JOURNAL OF KITES ; 10.1000/1 ; - ; 12 web-of-science"
            + " ; K [flying, owls]");
    export(
        "ris endnote",
        """
        TY  - JOUR
        AU  - Winged Kites,
        AU  - Kite, Ann
        PY  - 2010
        DA  - 2010/05/03/
        TI  - On kites
        T2  - Kites
        ER  -\s
        """,
        "On kites ; Winged Kites, Ann Kite ; 2010-05-03 ; Kites ; - ; - ; - ; G [Winged Kites]");
    export(
        "ris proquest",
        """
        TY  - JOUR
        AB  - They fly.
        AU  - Kite, Ann
        AU  - Owl, Bo
        DA  - May 2010
        PY  - 2010
        JF  - Kites
        T1  - On kites
        TI  - On kites
        UR  - https://www.proquest.com/x
        ER  -\s
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010-05 ; Kites ; - ; - ; -");
    export(
        "ris springer",
        """
        TY  - CHAP
        AU  - Kite, Ann
        ED  - Owl, Bo
        PY  - 2010
        DA  - 2010//
        TI  - On kites
        BT  - Book of Kites
        PB  - Springer
        ID  - Kite2010
        UR  - https://doi.org/10.1007/1
        DO  - 10.1007/1
        ER  -\s
        """,
        "On kites ; Ann Kite ; 2010 ; Book of Kites ; 10.1007/1 ; - ; -");
    export(
        "ris ovid",
        """
        1.\s
        TY  - JOUR
        T1  - On kites
        A1  - Kite A
        A1  - Owl B C
        Y1  - 2010//
        JF  - Kites
        N2  - They fly
        ER  -\s

        2.\s
        TY  - JOUR
        T1  - B
        ER  -\s
        """,
        "On kites ; Kite A, Owl B C ; 2010 ; Kites ; - ; - ; -",
        "B ;  ; - ; - ; - ; - ; -");
    export(
        "ris mendeley",
        """
        TY  - JOUR
        T1  - On kites
        A1  - Kite, Ann
        A1  - Owl, Bo
        Y1  - 2010/05/03
        JF  - Kites
        N1  - From Duplicate 1
        UR  - http://x.org
        L2  - file:///x.pdf
        ER  -\s
        """,
        "On kites ; Ann Kite, Bo Owl ; 2010-05-03 ; Kites ; - ; - ; -");
    export(
        "ris season",
        "TY  - JOUR\nTI  - A\nDA  - Spring 2010\nER  - \n",
        "A ;  ; 2010 ; - ; - ; - ; -");
    export(
        "ris scopus",
        """
        TY  - JOUR
        TI  - A
        N1  - Export Date: 5 March 2024; Cited By: 12; Correspondence Address: X
        M3  - Article
        DB  - Scopus
        PY  - 2010
        ER  -\s
        """,
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
        """
        Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type,DOI,ISSN,CitationURL,Volume,Issue,StartPage,EndPage,ECC,CitesPerYear,CitesPerAuthor,AuthorCount,Age,Abstract,FullTextURL,RelatedURL
        12,"A Kite, B Owl","On kites",2010,"Kites","x.org","http://x.org","http://scholar.google.com/x",1,"2024-03-05 10:00:00","","10.1000/1","","",,,,,12,1.0,6,2,14,"They fly","",""
        """,
        "On kites ; A Kite, B Owl ; 2010 ; Kites ; 10.1000/1 ; - ; 12 google-scholar");
    export(
        "nbib",
        """
        PMID- 123
        OWN - NLM
        TI  - On kites and their
              strings.
        FAU - Kite, Ann
        AU  - Kite A
        CN  - Winged Kites
        DP  - 2010 May 3
        JT  - Journal of kites
        MH  - Flying
        MH  - *Owls/physiology
        OT  - kites
        LID - 10.1000/1 [doi]
        """,
        "On kites and their strings ; Ann Kite, Winged Kites ; 2010-05-03 ; Journal of kites ;"
            + " 10.1000/1 ; - ; - ; G [Winged Kites] ; K [kites, Flying, Owls/physiology]");
    export(
        "wos text",
        """
        FN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Kite, A
        AF Kite, Ann
        TI On kites
           and owls
        SO KITES
        DE flying; owls
        ID WIND; AIR
        TC 12
        PD MAY
        PY 2010
        DI 10.1000/1
        ER

        EF\
        """,
        "On kites and owls ; Ann Kite ; 2010-05 ; KITES ; 10.1000/1 ; - ; 12 web-of-science ; K"
            + " [flying, owls, WIND, AIR]");
    return tests;
  }
}
