package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.CapturedProfile;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.Profile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CitationHistoryTest {

  private static final AuthorId ADA = new AuthorId("ada");
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

  private static Paper paper(String title, int citations, List<Figure> counts) {
    return Paper.builder(title)
        .authors(List.of("Ada Muster"))
        .citations(OptionalInt.of(citations))
        .citationCounts(counts)
        .build();
  }

  private static CapturedProfile capture(String format, LocalDate day, Paper... papers) {
    return new CapturedProfile(
        new CapturedProfile.Page(ADA, format),
        Optional.of(new CaptureDay(day, false)),
        "file.txt",
        new Profile(Author.builder("Ada Muster").build(), List.of(papers)));
  }

  @Test
  void eachSourceHasTheCountsOfItsOwnCaptures() throws IOException {
    Figure spring = new Figure("openalex", Optional.of(SPRING), 4);
    Figure autumn = new Figure("openalex", Optional.of(AUTUMN), 9);
    var record =
        new PaperRecord(
            new PaperId("1"),
            paper("Slow seas", 9, List.of(autumn)),
            List.of(new Listing(ADA, "Ada Muster", "page", 0, 0)));
    CitationHistory history =
        CitationHistory.of(
            record,
            _ ->
                List.of(
                    capture(
                        "openalex",
                        SPRING,
                        paper("Slow  Seas", 4, List.of(spring)),
                        paper("Other", 70, List.of())),
                    capture("homepage", SPRING, paper("Slow seas", 3, List.of()))));
    assertEquals(
        Map.of("openalex", Map.of(SPRING, 4, AUTUMN, 9), "homepage", Map.of(SPRING, 3)),
        history.bySource());
    assertEquals(List.of("OpenAlex: 4 on 2026-04-01, 9 on 2026-10-01"), history.lines());
  }
}
