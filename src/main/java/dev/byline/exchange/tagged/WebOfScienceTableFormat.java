package dev.byline.exchange.tagged;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.table.TableFormat;
import dev.byline.exchange.table.TableHead;
import dev.byline.exchange.table.TableRow;
import java.util.Map;
import java.util.function.Function;

/// Records of Web of Science as a table: tab-delimited with field tags for columns, or, saved from
/// Excel, with their names.
public final class WebOfScienceTableFormat extends TableFormat {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("AB", "Abstract"),
          Map.entry("AF", "Author Full Names"),
          Map.entry("AU", "Authors"),
          Map.entry("C1", "Addresses"),
          Map.entry("C3", "Affiliations"),
          Map.entry("CA", "Group Authors"),
          Map.entry("DA", "Date of Export"),
          Map.entry("DE", "Author Keywords"),
          Map.entry("DI", "DOI"),
          Map.entry("D2", "Book DOI"),
          Map.entry("DT", "Document Type"),
          Map.entry("EA", "Early Access Date"),
          Map.entry("ID", "Keywords Plus"),
          Map.entry("OI", "ORCIDs"),
          Map.entry("PD", "Publication Date"),
          Map.entry("PY", "Publication Year"),
          Map.entry("RI", "Researcher Ids"),
          Map.entry("SO", "Source Title"),
          Map.entry("TC", "Times Cited, WoS Core"),
          Map.entry("TI", "Article Title"),
          Map.entry("WC", "WoS Categories"),
          Map.entry("Z9", "Times Cited, All Databases"));

  /// Creates the format.
  public WebOfScienceTableFormat() {
    super(new DataSetDescription("web-of-science-table", "Web of Science, tab-delimited", true));
  }

  @Override
  protected boolean recognises(TableHead head) {
    return (head.has("TI", "SO") && (head.has("AU") || head.has("PT")))
        || head.has("Article Title", "Source Title");
  }

  @Override
  protected Function<TableRow, SourceRecord> rowReader() {
    return row ->
        new WebOfScienceRecord(
                tag -> row.get(tag, NAMES.getOrDefault(tag, tag)),
                tag -> row.list(tag, NAMES.getOrDefault(tag, tag)))
            .read(row.line());
  }
}
