package dev.byline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public abstract class SuggestionsCase {

  /// An empty index.
  protected abstract LibraryIndex index() throws IOException;

  private LibraryIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = index();
    try (IndexUpdate update = index.update(false)) {
      update.put(
          paper("a", "Momentum in diagonal linear networks", "Pierre Marion", "Anna Müller"));
      update.put(paper("b", "Diagonal linear network flows", "Pierre Marion"));
      update.put(paper("c", "Momentum of language models", "Michaël E. Sander"));
      update.put(paper("d", "Cats of the Mediterranean", "Marion Cotillard"));
      update.put(paper("e", "Of the and in", "Anna Müller"));
      update.commit(1, 1, "");
    }
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static PaperRecord paper(String id, String title, String... authors) {
    Paper paper =
        Paper.builder(title)
            .authors(List.of(authors))
            .categories(List.of(id.equals("d") ? "QUANT-PH" : "LG"))
            .venue(Optional.of(id.equals("a") ? "NeurIPS 2024" : "ICML 2023"))
            .build();
    var listing = new Listing(new AuthorId("owner"), "Somebody Else", "page", 0, 0);
    return new PaperRecord(new PaperId(id), paper, List.of(listing));
  }

  private static PaperRecord about(String id, String title, String text) {
    PaperRecord record = paper(id, title, "Somebody");
    Paper paper = record.paper().toBuilder().abstractText(Optional.of(text)).build();
    return new PaperRecord(record.id(), paper, record.listings());
  }

  @ParameterizedTest(name = "{0} from {1} gives {2}")
  @CsvSource(
      textBlock =
          """
          AUTHOR,   mar,     Pierre Marion 2|Marion Cotillard 1
          AUTHOR,   pi MAR,  Pierre Marion 2
          AUTHOR,   mueller, ''
          AUTHOR,   Mül,     Anna Müller 2
          AUTHOR,   x,       ''
          COAUTHOR, sander,  Michaël E. Sander 1
          CATEGORY, quant,   QUANT-PH 1
          CATEGORY, '',      LG 4|QUANT-PH 1
          VENUE,    neur,    NeurIPS 1
          """)
  void completesValues(Facet facet, String typed, String values) throws IOException {
    List<FacetValue> found = index.complete(facet, typed, 10, () -> false);
    assertEquals(
        values, String.join("|", found.stream().map(v -> v.label() + " " + v.count()).toList()));
  }

  @Test
  void completesNoMoreThanAsked() throws IOException {
    assertEquals(1, index.complete(Facet.CATEGORY, "", 1, () -> false).size());
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          momemtum;                      momentum
          diagnal linear;                diagonal linear
          "diagonal liner";              "diagonal linear"
          author:marian;                 author:marion
          autor:marion;                  author:marion
          autor:marian tilte:momentum;   author:marion title:momentum
          autor:"pierre marion";         author:"pierre marion"
          autor:(pierre marion);         author:"pierre marion"
          categry:QUANT-PH;              category:QUANT-PH
          autor:nobody;                  ''
          title:diagnal-linear -cats;    title:diagonal-linear -cats
          momentum cotillard;            ''
          xylophone;                     ''
          momentum;                      ''
          """)
  void knowsWhatWasMeant(String typed, String meant) throws IOException {
    var query = QueryText.read(typed).query();
    assertEquals(meant, index.didYouMean(query, () -> false).map(QueryText::print).orElse(""));
  }

  @Test
  void relatesPapersByTellingWords() throws IOException {
    var related = index.related(new PaperId("a"), 2, () -> false);
    assertEquals(List.of("b", "c"), related.stream().map(r -> r.paper().id().value()).toList());
    assertEquals(List.of("diagonal", "linear", "networks"), related.get(0).words());
    assertEquals(List.of("momentum"), related.get(1).words());
    assertEquals(List.of(), index.related(new PaperId("none"), 2, () -> false));
  }

  /// Said "Shares distillation, llm, all, checkpoint" and, for the parts of compounds, "post,
  /// level".
  @Test
  void wordsThatTellNothingAreNoReason() throws IOException {
    try (IndexUpdate update = index.update(false)) {
      update.put(
          about(
              "f", "Token-level distillation", "All our post-trained rubrics improve the paper."));
      update.put(
          about(
              "g", "Distillation once more", "All paper-level improvements are post hoc rubrics."));
      update.commit(2, 1, "");
    }
    var related = index.related(new PaperId("f"), 1, () -> false);
    assertEquals(List.of("distillation", "rubrics"), related.getFirst().words());
  }

  @Test
  void aWordOfMostPapersOfASmallLibraryIsNoReason() throws IOException {
    try (IndexUpdate update = index.update(false)) {
      for (String id : List.of("f", "g", "h", "i")) {
        update.put(
            about(id, "Sampling " + id, "Gradients " + (id.equals("i") ? "" : "of spheres")));
      }
      update.commit(2, 1, "");
    }
    var related = index.related(new PaperId("f"), 1, () -> false);
    assertEquals(List.of("spheres"), related.getFirst().words());
  }

  @Test
  void aWordOfBothTitlesIsTheFirstReason() throws IOException {
    try (IndexUpdate update = index.update(false)) {
      update.put(about("f", "Mirror descent", "Annealing, annealing, annealing, annealing."));
      update.put(about("g", "Mirror maps", "Annealing."));
      update.commit(2, 1, "");
    }
    var related = index.related(new PaperId("f"), 1, () -> false);
    assertEquals(List.of("mirror", "annealing"), related.getFirst().words());
  }
}
