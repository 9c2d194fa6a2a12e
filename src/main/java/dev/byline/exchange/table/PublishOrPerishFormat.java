package dev.byline.exchange.table;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.exchange.text.RecordDates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Results of a search as Publish or Perish saves them. Its counts are those of the site that it
/// asked, which the addresses in the rows tell, on the day of the query.
///
/// Source: https://harzing.com/resources/publish-or-perish/manual/using/query-results/saving
public final class PublishOrPerishFormat extends TableFormat {

  /// The source of counts where no row tells whom the program asked.
  private static final String UNKNOWN = "publish-or-perish";

  private static final Map<String, String> SITES =
      Map.of(
          "scholar.google", "google-scholar",
          "scopus.com/inward", "scopus",
          "openalex.org/", "openalex",
          "api.crossref", "crossref",
          "webofscience", "web-of-science",
          "semanticscholar.org/", "semantic-scholar");

  private static final Pattern MORE = Pattern.compile("…|\\.{3}|(?i:et\\.? al\\.?|and others)");
  private static final Pattern KIND_OF_FILE = Pattern.compile("(?i)\\[?(?:html|pdf|doc|rtf)]?");

  /// Creates the format.
  public PublishOrPerishFormat() {
    super(new DataSetDescription("publish-or-perish", "Publish or Perish CSV", true));
  }

  @Override
  protected boolean recognises(TableHead head) {
    return head.has("Cites", "Title") && (head.has("GSRank") || head.has("QueryDate"));
  }

  @Override
  protected Function<TableRow, SourceRecord> rowReader() {
    return new RowReader()::record;
  }

  /// Remembers who counted: a paper that nobody cites has no address that tells it.
  private static final class RowReader {

    private String source = UNKNOWN;

    SourceRecord record(TableRow row) {
      source = site(row.get("CitesURL")).or(() -> site(row.get("ArticleURL"))).orElse(source);
      Optional<LocalDate> day = RecordDates.day(row.get("QueryDate"));
      var paper =
          new PaperDraft()
              .title(row.get("Title"))
              .published(row.get("Year"))
              .venue(row.get("Source"))
              .abstractText(row.get("Abstract"))
              .doi(row.get("DOI"))
              .address(row.get("ArticleURL"))
              .address(row.get("FullTextURL"))
              .count(source, day, row.get("Cites"));
      if (!KIND_OF_FILE.matcher(row.get("Type")).matches()) {
        paper.type(row.get("Type"));
      }
      String between = row.get("Authors").indexOf(';') < 0 ? "," : ";";
      for (String author : row.get("Authors").split(between, -1)) {
        paper.author(MORE.matcher(author.strip()).matches() ? AuthorNames.MORE : author);
      }
      return paper.record(row.line());
    }

    private static Optional<String> site(String address) {
      return SITES.keySet().stream().filter(address::contains).map(SITES::get).findFirst();
    }
  }
}
