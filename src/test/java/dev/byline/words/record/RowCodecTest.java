package dev.byline.words.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.OneDifference;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowCodecTest {

  private static PaperRecord paper(String title) {
    return new PaperRecord(
        new PaperId(title),
        Paper.builder(title)
            .authors(List.of("Bo Berg", "Cy Cole"))
            .categories(List.of("LG", "ML"))
            .affiliations(List.of("University of Oslo"))
            .published(Optional.of(PartialDate.ofYear(2024)))
            .venue(Optional.of("NeurIPS"))
            .build(),
        List.of(new Listing(new AuthorId("bo-berg"), "Bo Berg", "page", 0, 0)));
  }

  @Test
  void everyComponentOfARecordComesBack() {
    for (Paper paper : OneDifference.papers().values()) {
      var record = new PaperRecord(new PaperId("1"), paper, paper("Flows").listings());
      RowCodec.Row row = RowCodec.row(StoredBytes.of(RowCodec.row(record)));
      assertEquals(
          record, RowCodec.paper(row, RowCodec.rest(StoredBytes.of(RowCodec.rest(record)))));
    }
    for (Author author : OneDifference.authors().values()) {
      var record =
          new AuthorRecord(
              new AuthorId("ada-ames"),
              author,
              List.of("A. Ames"),
              Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), true)),
              "profile-page",
              "page",
              "ames.txt",
              1000,
              Optional.of(PartialDate.ofYear(2024)),
              2);
      assertEquals(record, RowCodec.author(StoredBytes.of(RowCodec.author(record))));
    }
  }

  @Test
  void referencesOfAnyFormComeBackInFewBytes() {
    var odd =
        List.of(
            "openalex:W2741809807",
            "openalex:W27",
            "openalex:W007",
            "openalex:W0",
            "pmid:999999999999999999",
            "mag:9999999999999999999999",
            "12",
            "",
            "Ada 2019b");
    assertEquals(odd, references(odd).paper().references());
    List<String> many =
        IntStream.range(0, 100).mapToObj(i -> "openalex:W" + (2_000_000_000L + 7L * i)).toList();
    assertEquals(many, references(many).paper().references());
    int bytes = RowCodec.row(referring(many)).length - RowCodec.row(referring(List.of())).length;
    assertTrue(bytes <= 6 * many.size() + 20, bytes + " bytes");
  }

  private static RowCodec.Row references(List<String> ids) {
    return RowCodec.row(StoredBytes.of(RowCodec.row(referring(ids))));
  }

  private static PaperRecord referring(List<String> ids) {
    PaperRecord record = paper("Flows");
    Paper referring = record.paper().toBuilder().references(ids).build();
    return new PaperRecord(record.id(), referring, record.listings());
  }

  @Test
  void rowsOfAnAnswerShareWhatTheyHaveInCommon() throws IOException {
    var shared = new RowCodec.Shared();
    RowCodec.Row one = RowCodec.row(StoredBytes.of(RowCodec.row(paper("Flows"))), shared);
    RowCodec.Row other = RowCodec.row(StoredBytes.of(RowCodec.row(paper("Trees"))), shared);
    assertEquals("Trees", other.paper().title());
    assertSame(one.paper().authors().getFirst(), other.paper().authors().getFirst());
    assertSame(one.paper().categories(), other.paper().categories());
    assertSame(one.paper().affiliations(), other.paper().affiliations());
    assertSame(one.paper().published(), other.paper().published());
    assertSame(one.paper().venue(), other.paper().venue());
    assertSame(one.profiles(), other.profiles());
    RowCodec.Row another = RowCodec.row(StoredBytes.of(RowCodec.row(paper("Flows"))));
    assertEquals(one, another);
    assertNotSame(one.paper().categories(), another.paper().categories());
  }
}
