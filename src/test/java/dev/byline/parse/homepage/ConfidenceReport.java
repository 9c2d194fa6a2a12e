package dev.byline.parse.homepage;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The confidence stated of papers against the share of right titles, over pages whose papers are
/// known and over generated ones.
public final class ConfidenceReport {

  private static final int CITATION_STYLES = 120;
  private static final int LONG_TITLE = 15;

  private ConfidenceReport() {}

  /// Rows of Markdown, a table for the known pages in `pages` and one for generated ones.
  public static String rows(Path pages) throws IOException {
    var known = new ConfidenceTable();
    for (String folder : List.of("homepages", "kinds")) {
      Path expected = pages.resolve(folder).resolve("expected.json");
      if (Files.exists(expected)) {
        JsonNode files = JsonMapper.shared().readTree(Files.readString(expected));
        for (var file : files.properties()) {
          add(known, pages.resolve(folder).resolve(file.getKey()), file.getValue());
        }
      }
    }
    return "Known pages\n\n"
        + known.rows()
        + "\nGenerated pages, templates\n\n"
        + PageScores.ofTemplates(1).confidence().rows()
        + "\nGenerated pages, citation styles\n\n"
        + PageScores.ofCitationStyles(CITATION_STYLES).confidence().rows();
  }

  private static void add(ConfidenceTable table, Path file, JsonNode expected) throws IOException {
    boolean partial = expected.path("partial").asBoolean(false);
    Set<String> optional = new HashSet<>();
    expected.path("optional").forEach(title -> optional.add(fold(title.asString())));
    var open = new ArrayList<String>();
    expected.path("papers").forEach(paper -> open.add(fold(paper.path("title").asString())));
    if (PageParser.standard().read(PageSource.of(file), PageCheck.CAPTURED)
        instanceof ParsedPage page) {
      for (Paper paper : page.profiles().getFirst().papers()) {
        String title = fold(paper.title());
        boolean right = open.remove(title);
        boolean counts = right || (!partial && !isOptional(title, optional));
        if (counts) {
          table.add(paper.confidence(), right);
        }
      }
    }
  }

  private static boolean isOptional(String title, Set<String> optional) {
    return optional.contains(title)
        || optional.stream()
            .anyMatch(
                one -> one.length() > LONG_TITLE && (title.contains(one) || one.contains(title)));
  }

  private static String fold(String title) {
    return TextFolding.words(title).replace(" ", "");
  }
}
