package dev.byline.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCodecTest {

  @Test
  void decodesWhatItEncoded() throws IOException {
    Paper bare = Paper.builder("Ünïcode $x$ 𝒳").build();
    Paper full =
        bare.toBuilder()
            .authors(List.of("Ada Ames", "Bo Berg"))
            .moreAuthors(true)
            .categories(List.of("LG", "QUANT-PH"))
            .score(OptionalDouble.of(0))
            .published(Optional.of(PartialDate.ofYear(2024)))
            .yearInferred(true)
            .affiliations(List.of("mit"))
            .hasCode(true)
            .venue(Optional.of("NeurIPS 2024"))
            .links(List.of("arxiv", "poster"))
            .abstractText(Optional.of("One.\n\nTwo."))
            .citations(OptionalInt.of(0))
            .arxivId(Optional.of("2401.01234"))
            .doi(Optional.of("10.1000/182"))
            .confidence(0.25)
            .build();
    assertEquals(bare, PaperCodec.decode(PaperCodec.encode(bare)));
    assertEquals(full, PaperCodec.decode(PaperCodec.encode(full)));
  }

  @Test
  void spillGivesBackWhatItTook(@TempDir Path folder) throws IOException {
    var random = new Random(7);
    var blocks = new ArrayList<byte[]>();
    var addresses = new ArrayList<Long>();
    try (var spill = new Spill(folder)) {
      for (int i = 0; i < 2_000; i++) {
        byte[] block = new byte[i == 100 ? 9 << 20 : random.nextInt(20_000)];
        random.nextBytes(block);
        blocks.add(block);
        addresses.add(spill.add(block));
      }
      for (int i = 0; i < blocks.size(); i++) {
        assertArrayEquals(blocks.get(i), spill.read(addresses.get(i)));
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void longSetHoldsWhatWasAdded() {
    var set = new LongSet();
    var random = new Random(11);
    List<Long> numbers = new ArrayList<>(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
    for (int i = 0; i < 10_000; i++) {
      numbers.add(random.nextLong());
    }
    numbers.forEach(n -> assertTrue(set.add(n)));
    numbers.forEach(n -> assertTrue(set.contains(n)));
    numbers.forEach(n -> assertFalse(set.add(n)));
    assertFalse(set.contains(random.nextLong()));
  }
}
