package dev.byline.index.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
  void rowsOfAnAnswerShareWhatTheyHaveInCommon() throws IOException {
    var shared = new RowCodec.Shared();
    RowCodec.Row one = RowCodec.row(RowCodec.row(paper("Flows")), shared);
    RowCodec.Row other = RowCodec.row(RowCodec.row(paper("Trees")), shared);
    assertEquals("Trees", other.paper().title());
    assertSame(one.paper().authors().getFirst(), other.paper().authors().getFirst());
    assertSame(one.paper().categories(), other.paper().categories());
    assertSame(one.paper().affiliations(), other.paper().affiliations());
    assertSame(one.paper().published(), other.paper().published());
    assertSame(one.paper().venue(), other.paper().venue());
    assertSame(one.profiles(), other.profiles());
    RowCodec.Row another = RowCodec.row(RowCodec.row(paper("Flows")));
    assertEquals(one, another);
    assertNotSame(one.paper().categories(), another.paper().categories());
  }
}
