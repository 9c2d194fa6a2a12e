package dev.byline.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Author;
import dev.byline.model.OneDifference;
import dev.byline.model.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCodecTest {

  @Test
  void decodesWhatItEncoded() {
    Paper bare = Paper.builder("Ünïcode $x$ 𝒳").build();
    assertEquals(bare, PaperCodec.decode(PaperCodec.encode(bare)));
    for (Paper paper : OneDifference.papers().values()) {
      assertEquals(paper, PaperCodec.decode(PaperCodec.encode(paper)));
    }
    for (Author author : OneDifference.authors().values()) {
      var out = new BlockWriter(8);
      PaperCodec.write(out, author);
      assertEquals(author, PaperCodec.author(new BlockReader(out.toBytes())));
    }
  }

  @Test
  void spillGivesBackWhatItTook(@TempDir Path folder) throws IOException {
    var random = new Random(7);
    var blocks = new ArrayList<byte[]>();
    var addresses = new ArrayList<Long>();
    try (var spill = new SpillFile(folder)) {
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
