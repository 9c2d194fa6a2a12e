package dev.byline.exchange.table;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list of documents as Scopus exports it. Names are taken from `Author full names` where that
/// column is, with the ids in it.
public final class ScopusTableFormat extends TableFormat {

  private static final Pattern FULL_NAME = Pattern.compile("(.*?)\\s*\\((\\d{5,})\\)");

  /// Names were parted by commas until 2022: `Smith J., Doe A.B.`.
  private static final Pattern COMMAS =
      Pattern.compile("(?<=\\.|\\. (?:Jr|Sr|I{2,3})\\.?),\\s+(?=\\p{L})");

  private static final Pattern NO_AUTHOR = Pattern.compile("(?i)\\[no author name available]");

  /// Creates the format.
  public ScopusTableFormat() {
    super(new DataSetDescription("scopus-csv", "Scopus CSV", true));
  }

  @Override
  protected boolean recognises(TableHead head) {
    return head.has("Title")
        && (head.has("EID")
            || head.has("Author(s) ID")
            || (head.has("Authors", "Source title", "Year") && !head.has("Article title")));
  }

  @Override
  protected Function<TableRow, SourceRecord> rowReader() {
    return ScopusTableFormat::record;
  }

  private static SourceRecord record(TableRow row) {
    var paper =
        new PaperDraft()
            .title(row.get("Title"))
            .published(row.get("Year"))
            .venue(row.get("Source title", "Conference name", "Abbreviated Source Title"))
            .type(row.get("Document Type"))
            .doi(row.get("DOI"))
            .address(row.get("Link"))
            .count("scopus", Optional.empty(), row.get("Cited by"));
    if (!row.get("Abstract").matches("(?i)\\[no abstract available]\\.?")) {
      paper.abstractText(row.get("Abstract"));
    }
    row.list("Affiliations").forEach(paper::affiliation);
    row.list("Author Keywords").forEach(paper::keyword);
    authors(row, paper);
    return paper.record(row.line());
  }

  private static void authors(TableRow row, PaperDraft paper) {
    List<String> full = row.list("Author full names");
    List<String> names = full.isEmpty() ? names(row.get("Authors")) : full;
    List<String> ids = row.list("Author(s) ID", "Authors ID", "Author IDs");
    for (int i = 0; i < names.size(); i++) {
      Matcher named = FULL_NAME.matcher(names.get(i));
      boolean hasId = named.matches();
      String name = hasId ? named.group(1) : names.get(i);
      String id = hasId ? named.group(2) : ids.size() == names.size() ? ids.get(i) : "";
      paper.author(inOrder(name), PersonId.of(Scheme.SCOPUS, id));
    }
  }

  private static List<String> names(String authors) {
    if (NO_AUTHOR.matcher(authors).matches()) {
      return List.of();
    }
    Stream<String> names =
        authors.indexOf(';') >= 0
            ? Stream.of(authors.split(";", -1))
            : COMMAS.splitAsStream(authors);
    return names.map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /// The name that `Smith, John`, `Smith, J.` or `Smith J.` writes.
  private static String inOrder(String name) {
    return name.indexOf(',') >= 0
        ? NameFields.fromSorted(name, true)
        : NameFields.fromInitialsLast(name);
  }
}
