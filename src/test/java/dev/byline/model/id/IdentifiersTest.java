package dev.byline.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.id.PersonId.Scheme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/kite(78)90087-x",
        "10.1000/KITE(78)90087-X",
        "doi:10.1000/kite(78)90087-X",
        "DOI: 10.1000/kite(78)90087-X.",
        "https://doi.org/10.1000/kite(78)90087-X",
        "http://dx.doi.org/10.1000/kite%2878%2990087-X",
        "https://www.doi.org/10.1000/kite(78)90087-X;",
        "doi.org/10.1000/kite(78)90087-X",
        "https://doi-org.proxy.port-heron.example/10.1000/kite(78)90087-X",
        "https://doi.org.ezproxy.example/10.1000%2Fkite(78)90087-X",
        "https://login.proxy.example/login?url=https://doi.org/10.1000/kite(78)90087-X",
        "https://www.google.com/url?q=https%3A%2F%2Fdoi.org%2F10.1000%2Fkite(78)90087-X&sa=D",
        "https://www.google.com/url?q=https://doi.org/10.1000/kite%252878%252990087-X&sa=D",
        "https://journal.example/doi/abs/10.1000/kite(78)90087-X",
        "https://journal.example/doi/pdf/10.1000/kite(78)90087-X?download=true",
        "https://journal.example/doi/10.1000/kite(78)90087-X/full",
        "https://journal.example/content/pdf/10.1000/kite(78)90087-X.pdf",
        "https://journal.example/article?id=10.1000/kite(78)90087-X",
        "10.1000%2Fkite(78)90087-X",
        "(https://doi.org/10.1000/kite(78)90087-X)",
      })
  void doiMeetsItself(String written) {
    assertEquals(Optional.of("10.1000/kite(78)90087-x"), Doi.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B",
        "10.1002/(SICI)1097(199823)43:4&lt;33::AID-J_6&gt;3.0.CO;2-B",
        "10.1002/(SICI)1097(199823)43:4%3C33::AID-J_6%3E3.0.CO;2-B",
        "10.1002%2F(SICI)1097(199823)43%3A4%3C33%3A%3AAID-J_6%3E3.0.CO%3B2-B",
        "https://doi.org/10.1002/(SICI)1097(199823)43:4%3C33::AID-J_6%3E3.0.CO;2-B",
        "https://doi.org/10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B",
        "10.1002/(SICI)1097(199823)43:4{\\textless}33::AID-J{\\_}6{\\textgreater}3.0.CO;2-B",
        "10.1002/(SICI)1097(199823)43:4$<$33::AID-J\\_6$>$3.0.CO;2-B",
        "10.1002\\/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2\u2010B",
        "info:doi/10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B",
        "doi:https://doi.org/10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B",
        "\\url{https://doi.org/10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B}",
        "http://doi.acm.example/10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B",
        "{10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B}",
        "\u200B10.1002/(SICI)1097(199823)43:4<33::AID-J_6>3.0.CO;2-B\u200B",
      })
  void anEscapedDoiMeetsItself(String written) {
    assertEquals(
        Optional.of("10.1002/(sici)1097(199823)43:4<33::aid-j_6>3.0.co;2-b"), Doi.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On kites (doi: 10.1000/182), 2024.              | 10.1000/182
          On kites, doi 10.1000/182; see also p. 3        | 10.1000/182
          Kites. https://doi.org/10.1000/a_(b)c. Strings. | 10.1000/a_(b)c
          Journal of Kites ⟨10.1234/x.7⟩                  | 10.1234/x.7
          10.1002/(SICI)1097(199823)43:4<33::AID-J6>3.0.CO;2-B | 10.1002/(sici)1097(199823)43:4<33::aid-j6>3.0.co;2-b
          Odd. https://doi.org/10.1002/(SICI)1097(1998)43:4<33::AID-J6>3.0.CO;2-B. Kites | 10.1002/(sici)1097(1998)43:4<33::aid-j6>3.0.co;2-b
          论文，10.1000/182，风筝                            | 10.1000/182
          Version 10.2/3 of 2024                          |
          https://example.org/10.5/kites                  |
          """)
  void findsADoiInText(String text, String doi) {
    assertEquals(Optional.ofNullable(doi), Doi.find(text).map(FoundId::value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/",
        "https://doi.org/10.1000/",
        "a.",
        "10.1000/1;2-",
        "https://arxiv.org/"
      })
  void textsOfAnyLengthAreRead(String part) {
    String text = part + part.repeat(20_000) + "a".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Doi.find(text);
          Doi.of(text);
          ArxivId.find(text);
          ArxivId.of(text);
          Orcid.find(text);
          PersonId.inAddress(text);
        });
  }

  /// The usual forms are read without the patterns, which must give the same. Behind another word
  /// only the patterns read.
  @Test
  void usualDoiIsWhatThePatternsFind() {
    var random = new Random(3);
    String letters = "abZ019./-_()<;%#v";
    List<String> starts =
        List.of("", "https://doi.org/", "http://dx.doi.org/", "https://doi.example/", "doi:");
    List<String> registrants = List.of("10.1000/", "10.1/", "10.1101/", "10.64898/", "10.12.3/");
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder(starts.get(random.nextInt(starts.size())));
      text.append(registrants.get(random.nextInt(registrants.size())));
      random
          .ints(random.nextInt(12), 0, letters.length())
          .forEach(n -> text.append(letters.charAt(n)));
      Optional<String> doi = Doi.of(text.toString());
      assertEquals(Doi.of("word " + text), doi, text.toString());
      found += doi.isPresent() ? 1 : 0;
    }
    assertTrue(found > 5000, () -> "too few to tell");
  }

  @Test
  void whatIsFoundIsCutOutWhole() {
    String reference = "Kites, https://doi.org/10.1000/182.";
    assertEquals("Kites,  .", Doi.find(reference).orElseThrow().cutFrom(reference));
    String text = "Kites. arXiv preprint arXiv:2401.01234v2 [cs.LG], 2024";
    assertEquals("Kites.  , 2024", ArxivId.find(text).orElseThrow().cutFrom(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "math/0309136",
        "math.GT/0309136v2",
        "arXiv:math.GT/0309136",
        "https://arxiv.org/abs/math.GT/0309136v1",
        "https://arxiv.org/pdf/math/0309136.pdf",
        "http://export.arxiv.org/abs/math%2F0309136",
        "https://arxiv-org.proxy.example/abs/math/0309136",
        "https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2Fmath%2F0309136&sa=D",
        "10.48550/arXiv.math/0309136",
      })
  void arxivIdMeetsItself(String written) {
    assertEquals(Optional.of("math/0309136"), ArxivId.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2401.01234",
        "arXiv: 2401.01234v3 [cs.LG]",
        "https://ar5iv.labs.arxiv.org/html/2401.01234",
        "https://doi.org/10.48550/ARXIV.2401.01234"
      })
  void newArxivIdMeetsItself(String written) {
    assertEquals(Optional.of("2401.01234"), ArxivId.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "kites", "24.01234", "https://example.org/abs/2401.01234", "10.1000/182"})
  void otherTextsAreNoArxivId(String text) {
    assertEquals(Optional.empty(), ArxivId.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-0002-1825-009X",
        "https://orcid.org/0000-0002-1825-009x",
        "ORCID iD 000000021825009X"
      })
  void orcidMeetsItself(String written) {
    assertEquals(Optional.of("0000-0002-1825-009X"), Orcid.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000 0002", "12025-0000-0002-1825-0097", "0000-0002-1825-00971"})
  void otherTextsAreNoOrcid(String text) {
    assertEquals(Optional.empty(), Orcid.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "ORCID, 0000-0002-1825-0097, http://orcid.org/0000-0002-1825-0097",
    "OPENALEX, A5023888391, https://openalex.org/people/a5023888391",
    "OPENALEX, A5023888391, https://openalex.org/works?page=1&filter=author.id:a5023888391",
    "DBLP, 12/3456-1, https://dblp.org/pid/12/3456-1.html",
    "DBLP, h/AdaQuill, https://dblp.uni-trier.de/pid/h/AdaQuill",
    "SCHOLAR, 8daWuo4AAAAJ,"
        + " https://scholar.google.de/citations?hl=en&user=8daWuo4AAAAJ&view_op=list",
    "SEMANTIC_SCHOLAR, 1741101, https://www.semanticscholar.org/author/Ada-Quill/1741101",
    "ARXIV, quill_a_1, https://arxiv.org/a/quill_a_1.html",
    "OPENREVIEW, ~Ada_Quill1, https://openreview.net/profile?id=%7EAda_Quill1",
    "REPEC, pqu12, https://ideas.repec.org/f/pqu12.html",
    "SCOPUS, 35588222300, https://www.scopus.com/authid/detail.uri?authorId=35588222300",
    "RESEARCHER_ID, A-1234-2008, https://www.webofscience.com/wos/author/record/A-1234-2008",
    "INSPIRE, 1234567, https://inspirehep.net/authors/1234567?ui-citation-summary=true",
    "HAL, ada-quill, https://cv.hal.science/ada-quill",
    "ACL, ada-quill, https://aclanthology.org/people/ada-quill/",
  })
  void personIsFoundInAnAddress(Scheme scheme, String value, String address) {
    assertEquals(Optional.of(new PersonId(scheme, value)), PersonId.inAddress(address));
  }

  @Test
  void addressOfAPersonLeadsBack() {
    assertEquals(Set.of(Scheme.values()), SAMPLES.keySet());
    SAMPLES.forEach((scheme, value) -> {
      var id = new PersonId(scheme, value);
      assertEquals(
          Optional.of(id),
          PersonId.inAddress(id.address()).or(() -> PersonId.ofHomepage(id.address())));
      assertEquals(Optional.of(id), PersonId.parse(id.toString()));
      assertEquals(Optional.of(id), PersonId.of(scheme, value));
    });
  }

  private static final Map<Scheme, String> SAMPLES =
      Map.ofEntries(
          Map.entry(Scheme.HOMEPAGE, "heron.example/~quill"),
          Map.entry(Scheme.ORCID, "0000-0002-1825-0097"),
          Map.entry(Scheme.OPENALEX, "A5023888391"),
          Map.entry(Scheme.DBLP, "12/3456-1"),
          Map.entry(Scheme.SCHOLAR, "8daWuo4AAAAJ"),
          Map.entry(Scheme.SEMANTIC_SCHOLAR, "1741101"),
          Map.entry(Scheme.ARXIV, "quill_a_1"),
          Map.entry(Scheme.OPENREVIEW, "~Ada_Quill1"),
          Map.entry(Scheme.REPEC, "pqu12"),
          Map.entry(Scheme.SCOPUS, "35588222300"),
          Map.entry(Scheme.RESEARCHER_ID, "A-1234-2008"),
          Map.entry(Scheme.INSPIRE, "1234567"),
          Map.entry(Scheme.HAL, "ada-quill"),
          Map.entry(Scheme.ZBMATH, "quill.ada"),
          Map.entry(Scheme.ACL, "ada-quill"),
          Map.entry(Scheme.RESEARCHMAP, "ada_quill"),
          Map.entry(Scheme.RESEARCH_GATE, "Ada-Quill"),
          Map.entry(Scheme.PHILPEOPLE, "ada-quill"));

  @ParameterizedTest
  @CsvSource({
    "OPENALEX, https://openalex.org/w12, W12",
    "OPENALEX, ' W12 ', W12",
    "OPENALEX, https://openalex.org/works/W12/, W12",
    "OPENALEX, openalex:W12, W12",
    "OPENALEX, https://openalex.org/A12,",
    "OPENALEX, W12x,",
    "OPENALEX, W,",
    "OPENALEX, '',",
    "OPENALEX, /,",
    "OPENALEX, W12//,",
    "OPENALEX, W1234567890123456789,",
    "PMID, https://pubmed.ncbi.nlm.nih.gov/12/, 12",
    "PMID, 1234567890123,",
    "MAG, 1234567890123, 1234567890123",
    "MAG, W12,"
  })
  void workIsKnownByTheEndOfAnAddress(WorkId.Scheme scheme, String text, String value) {
    assertEquals(Optional.ofNullable(value), WorkId.of(scheme, text).map(WorkId::value));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Journal 3, DOI: 10.1000/AbC(12).  | 10.1000/AbC(12)
          See https://doi.org/10.1000/XyZ;  | 10.1000/XyZ
          Volume 10. Pages 3/4              |
          """)
  void aLineOfASiteHasItsDoiAsWritten(String line, String doi) {
    assertEquals(Optional.ofNullable(doi), Doi.asWritten(line));
  }
}
