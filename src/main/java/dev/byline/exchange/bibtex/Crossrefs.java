package dev.byline.exchange.bibtex;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A resolver of `crossref`: entries inherit their date and venue from the volume and are passed on
/// as records.
///
/// In BibTeX, a volume comes after its papers, so the papers wait for it. If it is missing, or too
/// many entries wait, they are passed on without it. A volume of proceedings is not a paper.
final class Crossrefs {

  private static final Set<String> VOLUMES = Set.of("proceedings", "mvproceedings");
  private static final Set<String> BOOKS = Set.of("book", "mvbook", "collection", "mvcollection");
  private static final Set<String> INHERITED =
      Set.of("year", "month", "date", "booktitle", "journal", "journaltitle");

  private record Child(BibtexEntry entry, int line) {}

  private final RecordSink sink;
  private final Map<String, Map<String, String>> parents = new HashMap<>();
  private final Map<String, List<Child>> waiting = new LinkedHashMap<>();

  /// About how many characters are in those two.
  private int kept;

  Crossrefs(RecordSink sink) {
    this.sink = sink;
  }

  /// Passes `entry` on, now or later.
  ///
  /// @return whether the sink wants more
  boolean accept(BibtexEntry entry, int line) throws IOException {
    String parent = key(entry.fields().getOrDefault("crossref", ""));
    if (!parent.isEmpty() && !parents.containsKey(parent) && fits(entry.fields())) {
      waiting.computeIfAbsent(parent, _ -> new ArrayList<>()).add(new Child(entry, line));
      return true;
    }
    if (VOLUMES.contains(entry.type())) {
      return volume(entry, line);
    }
    boolean more = pass(entry, line, parents.getOrDefault(parent, Map.of()));
    return more && (!BOOKS.contains(entry.type()) || passOn(entry));
  }

  private boolean volume(BibtexEntry entry, int line) throws IOException {
    boolean isAwaited = waiting.containsKey(key(entry.key()));
    return passOn(entry)
        && (isAwaited
            || sink.accept(new SourceRecord.Unusable(line, Text.of("record.volume", entry.key()))));
  }

  /// Keeps what is inherited from `parent`, and passes on what waited for it.
  private boolean passOn(BibtexEntry parent) throws IOException {
    String key = key(parent.key());
    Map<String, String> fields = new HashMap<>(parent.fields());
    fields.putIfAbsent("booktitle", fields.getOrDefault("title", ""));
    fields.keySet().retainAll(INHERITED);
    if (!key.isEmpty() && fits(fields)) {
      parents.putIfAbsent(key, fields);
    }
    List<Child> children = waiting.remove(key);
    return children == null || passAll(children, fields);
  }

  /// Passes on what still waits.
  ///
  /// @return whether the sink wanted all
  boolean end() throws IOException {
    boolean more = true;
    for (List<Child> children : waiting.values()) {
      more = more && passAll(children, Map.of());
    }
    return more;
  }

  private boolean passAll(List<Child> children, Map<String, String> inherited) throws IOException {
    for (Child child : children) {
      if (!pass(child.entry(), child.line(), inherited)) {
        return false;
      }
    }
    return true;
  }

  private boolean pass(BibtexEntry entry, int line, Map<String, String> inherited)
      throws IOException {
    return sink.accept(BibtexPaper.record(entry.inheriting(inherited), line));
  }

  private static String key(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }

  private boolean fits(Map<String, String> fields) {
    int length = fields.values().stream().mapToInt(value -> 100 + value.length()).sum();
    boolean fits = kept + length <= LineSource.MAX_LENGTH;
    kept += fits ? length : 0;
    return fits;
  }
}
