package dev.byline.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationCountsTest {

  /// Notes are parted by bars.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          cited By 12                                               ; 12 scopus
          Cited By :10|Export Date: 13 July 2022                    ; 10 scopus 2022-07-13
          Export Date: 13 July 2022, Cited By: 1,234                ; 1234 scopus 2022-07-13
          Cited By (since 1996)7                                    ; 7 scopus
          cited By0                                                 ; 0 scopus
          Cited by: 3, All Open Access, Gold                        ; 3 scopus
          Times Cited: 45                                           ; 45 web-of-science
          Times Cited in Web of Science Core Collection:  4         ; 4 web-of-science
          Cited References Count: 31                                ;
          Citations: 8 (Crossref)                                   ; 8 crossref
          Times Cited in Web of Science Core Collection: 12 Total Times Cited: 14 ; 12 web-of-science
          Cited by in Google Scholar: 8                             ; 8 google-scholar
          12 cites: https://scholar.google.com/scholar?cites=1|Query date: 2021-03-04 12:00:01 ; 12 google-scholar 2021-03-04
          12 citations (Crossref) [2021-03-04]|15 citations (Semantic Scholar/DOI) [2021-03-05] ; 12 crossref 2021-03-04, 15 semantic-scholar 2021-03-05
          cited by Smith 2010                                       ;
          Cited by 3 patents                                        ;
          12 pages, 2020                                            ;
          in 2020 citations rose                                    ;
          """)
  void readsCountsInNotes(String notes, String counts) {
    assertEquals(
        counts == null ? "" : counts,
        CitationCounts.inNotes(Arrays.asList(notes.split("\\|", -1)), "scopus").stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ")),
        notes);
  }

  @ParameterizedTest
  @CsvSource({"45, 45", "' 1,234 ', 1234", "'', ''", "-1, ''", "12.5, ''", "99999999999, ''"})
  void readsACountInAFieldOfItsOwn(String value, String count) {
    assertEquals(
        count,
        CitationCounts.of("scopus", value, Optional.empty())
            .map(figure -> String.valueOf(figure.value()))
            .orElse(""));
  }
}
