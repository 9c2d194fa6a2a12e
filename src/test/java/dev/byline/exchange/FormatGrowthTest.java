package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Growth;
import dev.byline.exchange.stream.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The time of reading data sets, which grows as they do.
class FormatGrowthTest {

  private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^>]*>");
  private static final int TIMES = 800;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/formats"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void takesTimeAsTheFileIsLong(Path file) throws Exception {
    String text = Files.readString(file);
    int once = Records.of(text).papers().size();
    int often = Records.of(longer(file, text, 7)).papers().size();
    assertTrue(often >= 7 * once && once > 0, once + " papers, then " + often);
    Growth.assertLinear(TIMES, times -> Records.of(longer(file, text, times)));
  }

  /// A file of the same format with every entry `times` times.
  private static String longer(Path file, String text, int times) {
    String name = file.toString();
    if (name.endsWith(".xml") || name.endsWith(".rdf")) {
      Matcher root = ROOT.matcher(text);
      int begin = root.find() ? root.end() : 0;
      return repeated(text, begin, text.lastIndexOf("</"), times);
    }
    if (name.endsWith(".json")) {
      JsonNode all = JsonMapper.shared().readTree(text);
      ArrayNode entries = entries(all).orElseThrow();
      List<JsonNode> each = entries.valueStream().toList();
      for (int i = 1; i < times; i++) {
        entries.addAll(each);
      }
      return all.toString();
    }
    boolean isTable = name.endsWith(".csv") || name.endsWith("-tab.txt");
    return repeated(text, isTable ? text.indexOf('\n') + 1 : 0, text.length(), times);
  }

  private static String repeated(String text, int begin, int end, int times) {
    return text.substring(0, begin)
        + text.substring(begin, end).repeat(times)
        + text.substring(end);
  }

  /// The first list of objects.
  private static Optional<ArrayNode> entries(JsonNode node) {
    if (node instanceof ArrayNode array && array.path(0).isObject()) {
      return Optional.of(array);
    }
    return node.valueStream().flatMap(child -> entries(child).stream()).findFirst();
  }
}
