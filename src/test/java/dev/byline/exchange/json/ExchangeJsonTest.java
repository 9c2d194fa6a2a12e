package dev.byline.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.stream.Records;
import dev.byline.model.Paper;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class ExchangeJsonTest {

  /// Each record ends where its line does, whatever lies behind it in memory, and bytes that are no
  /// UTF-8 cost their own line alone.
  @Test
  void readsRecordsOfOneBlockOfBytes() throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(work("Kites", ""));
    byte[] bad = work("Kites?", "");
    bad[new String(bad, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xFF;
    bytes.writeBytes(bad);
    bytes.writeBytes(work("Über Drachen 🪁", ""));
    bytes.writeBytes(work("Long", "é".repeat(20_000)));
    bytes.writeBytes(work("Longest", "é".repeat(2 << 20)));
    bytes.writeBytes(work("Last", ""));
    Records records = Records.of(bytes.toByteArray());
    assertEquals(
        List.of("Kites", "Über Drachen 🪁", "Long", "Longest", "Last"),
        records.papers().stream().map(Paper::title).toList());
    assertEquals(1, records.unusable().size());
  }

  private static byte[] work(String title, String note) {
    return """
    {"id":"https://openalex.org/W1","authorships":[],"title":"%s","note":"%s"}
    """
        .formatted(title, note)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The words of abstracts are names of properties. What is kept of those of other records would
  /// be copied for each: several hundred times a record's length.
  @Test
  void readsRecordsOfManyWordsInMemoryOfTheirLength() throws Exception {
    String text =
        IntStream.range(0, 300).mapToObj(ExchangeJsonTest::worded).collect(Collectors.joining());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Records.of(bytes);
    long before = allocated();
    Records records = Records.of(bytes);
    long taken = allocated() - before;
    assertEquals(300, records.papers().size());
    assertTrue(taken < 40L * bytes.length, () -> taken + " bytes for " + bytes.length);
  }

  private static String worded(int record) {
    String words =
        IntStream.range(0, 200)
            .mapToObj(i -> "\"w" + record + "-" + i + "\":[" + i + "]")
            .collect(Collectors.joining(","));
    return "{\"id\":\"https://openalex.org/W%d\",\"authorships\":[],\"title\":\"T\","
            .formatted(record)
        + "\"abstract_inverted_index\":{"
        + words
        + "}}\n";
  }

  private static long allocated() throws Exception {
    return (long)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                "getThreadAllocatedBytes",
                new Object[] {Thread.currentThread().threadId()},
                new String[] {long.class.getName()});
  }
}
