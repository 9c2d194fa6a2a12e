package dev.byline.exchange.tagged;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Citations of MEDLINE, as PubMed saves them (`.nbib`).
///
/// Source: https://www.nlm.nih.gov/bsd/mms/medlineelements.html
public final class MedlineFormat implements DataSetFormat {

  private static final TaggedReader.Grammar GRAMMAR =
      new TaggedReader.Grammar(
          Pattern.compile("([A-Z][A-Z0-9]{1,3}) {0,2}-(.*)"), Set.of("PMID"), "", Set.of());

  private static final Pattern CITATION = Pattern.compile("(?:PMID|PMCR|OWN|STAT|FAU) {0,2}-.*");

  /// Behind the given names: `Smith, John A 3rd`.
  private static final Pattern SUFFIX =
      Pattern.compile("(?<=, .{0,100}) (Jr|Sr|II|III|IV|2nd|3rd|4th)\\.?$");

  /// Creates the format.
  public MedlineFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("medline", "PubMed (.nbib, MEDLINE)", false);
  }

  @Override
  public boolean recognises(SourceHead head) {
    List<String> lines = head.lines();
    return !lines.isEmpty()
        && GRAMMAR.tagged().matcher(lines.getFirst().stripTrailing()).matches()
        && !lines.getFirst().startsWith("TY")
        && lines.stream().limit(30).anyMatch(line -> CITATION.matcher(line).matches());
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new TaggedReader(GRAMMAR, MedlineFormat::record, sink).read(in);
  }

  private static SourceRecord record(TaggedRecord record) {
    var paper =
        new PaperDraft()
            .title(title(record.get("TI", "BTI", "TT")))
            .published(record.get("DP"))
            .published(record.get("DEP"))
            .venue(record.get("JT", "TA", "BTI"))
            .type(record.get("PT"))
            .abstractText(record.get("AB", "OAB"));
    record.values("LID").forEach(paper::doi);
    record.values("AID").forEach(paper::doi);
    record.values("OT").forEach(paper::keyword);
    record.values("MH").stream().map(term -> term.replace("*", "")).forEach(paper::keyword);
    record.values("AD").forEach(paper::affiliation);
    authors(record, paper);
    return paper.record(record.line());
  }

  /// A title ends in a full stop, and stands in brackets where it is translated.
  private static String title(String text) {
    String title = PaperDraft.withoutStop(text);
    return title.startsWith("[") && title.endsWith("]")
        ? title.substring(1, title.length() - 1)
        : title;
  }

  /// The authors. Details of an author stand behind the name, which is there twice: in full and
  /// short.
  private static void authors(TaggedRecord record, PaperDraft paper) {
    boolean isFull = !record.values("FAU").isEmpty();
    String name = "";
    Optional<PersonId> id = Optional.empty();
    for (TaggedRecord.Field field : record.fields()) {
      boolean isGroup = field.tag().equals("CN");
      if (isGroup || field.tag().equals(isFull ? "FAU" : "AU")) {
        paper.author(name, id);
        id = Optional.empty();
        name = isGroup ? "" : name(field);
        paper.group(isGroup ? field.text() : "");
      } else if (field.tag().equals("AUID")) {
        id = id.isPresent() ? id : PersonId.of(Scheme.ORCID, field.text());
      }
    }
    paper.author(name, id);
  }

  private static String name(TaggedRecord.Field field) {
    return field.tag().equals("FAU")
        ? NameFields.fromSorted(SUFFIX.matcher(field.text()).replaceFirst(", $1"), true)
        : NameFields.fromInitialsLast(field.text());
  }
}
