package dev.byline.words.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperIdTermsTest {

  @Test
  void paperHasTheIdentifiersOfItsLinks() {
    Paper paper =
        Paper.builder("Slow Flows")
            .links(List.of("pdf", "publisher", "code"))
            .linkAddresses(
                List.of(
                    "https://arxiv.org/pdf/2401.01234v2",
                    "https://doi-org.proxy.example.edu/10.1000/182",
                    "https://example.org/code"))
            .build();
    assertEquals(
        Set.of("arxiv:2401.01234", "doi:10.48550/arxiv.2401.01234", "doi:10.1000/182"),
        PaperIdTerms.of(paper));
  }

  @Test
  void doiOfArxivIsItsId() {
    Paper paper =
        Paper.builder("Slow Flows").doi(Optional.of("10.48550/arxiv.hep-th/9901001")).build();
    assertEquals(
        Set.of("arxiv:hep-th/9901001", "doi:10.48550/arxiv.hep-th/9901001"),
        PaperIdTerms.of(paper));
  }
}
