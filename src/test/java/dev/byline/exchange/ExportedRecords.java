package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/// Tests of records as programs and sites export them, each with the facts that a reader finds in
/// it.
abstract class ExportedRecords {

  final List<DynamicTest> tests = new ArrayList<>();

  void export(String name, String text, String... facts) {
    tests.add(
        DynamicTest.dynamicTest(
            name,
            () ->
                assertEquals(
                    List.of(facts),
                    Records.of(text).all.stream().map(ExportedRecords::facts).toList())));
  }

  private static String facts(SourceRecord record) {
    return record instanceof SourceRecord.OfPaper of ? facts(of.paper()) : record.toString();
  }

  /// Title, authors (`+` where there are more), date, venue, DOI, arXiv id, citations with their
  /// source, groups (G) and keywords (K).
  private static String facts(Paper paper) {
    String facts =
        String.join(
            " ; ",
            paper.title(),
            String.join(", ", paper.authors()) + (paper.moreAuthors() ? " +" : ""),
            paper.published().map(Object::toString).orElse("-"),
            paper.venue().orElse("-"),
            paper.doi().orElse("-"),
            paper.arxivId().orElse("-"),
            paper.citations().isEmpty()
                ? "-"
                : paper.citations().getAsInt() + " " + paper.citationCounts().getFirst().source());
    return facts
        + (paper.groupAuthors().isEmpty() ? "" : " ; G " + paper.groupAuthors())
        + (paper.keywords().isEmpty() ? "" : " ; K " + paper.keywords());
  }

  static String article(String fields) {
    return "@article{k,\n" + fields + "\n}\n";
  }
}
