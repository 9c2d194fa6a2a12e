package dev.byline.exchange.bibtex;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A resolver of `crossref` and `xdata`: entries inherit their date and venue from the volume, and
/// all fields from shared data, and are passed on as records.
///
/// In BibTeX, a volume comes after its papers, so the papers wait for it. If it is missing, or too
/// many entries wait, they are passed on without it. A volume of proceedings is not a paper, nor
/// are shared data.
final class Crossrefs {

  private static final Set<String> VOLUMES = Set.of("proceedings", "mvproceedings");
  private static final Set<String> PARENTS =
      Set.of(
          "xdata", "proceedings", "mvproceedings", "book", "mvbook", "collection", "mvcollection");
  private static final String SHARED = "xdata";

  private static final Pattern REFERENCE =
      Pattern.compile("xdata\\s*=\\s*([^\\s,-]+)(?:-([A-Za-z]+))?(?:-\\d+)?\\s*");

  private static final Set<String> INHERITED =
      Set.of("year", "month", "date", "booktitle", "journal", "journaltitle");

  private record Child(BibtexEntry entry, int line) {}

  private final RecordSink sink;
  private final Map<String, Map<String, String>> parents = new HashMap<>();
  private final Map<String, List<Child>> waiting = new LinkedHashMap<>();
  private final Queue<Child> ready = new ArrayDeque<>();

  /// About how many characters are in the first two.
  private int kept;

  Crossrefs(RecordSink sink) {
    this.sink = sink;
  }

  /// Passes `entry` on, now or later.
  ///
  /// @return whether the sink wants more
  boolean accept(BibtexEntry entry, int line) throws IOException {
    if (isAlone(entry)) {
      return sink.accept(record(entry, line));
    }
    ready.add(new Child(entry, line));
    boolean more = true;
    while (more && !ready.isEmpty()) {
      more = settle(ready.remove());
    }
    return more;
  }

  /// True if an entry inherits from none and none from it, as most.
  private static boolean isAlone(BibtexEntry entry) {
    if (PARENTS.contains(entry.type())) {
      return false;
    }
    for (Map.Entry<String, String> field : entry.fields().entrySet()) {
      String name = field.getKey();
      if (name.equals("crossref") || name.equals(SHARED) || field.getValue().startsWith(SHARED)) {
        return false;
      }
    }
    return true;
  }

  /// Lets an entry wait, or passes it on; what waited for it is ready then.
  private boolean settle(Child child) throws IOException {
    BibtexEntry entry = child.entry();
    List<String> missing = parentsOf(entry).filter(key -> !parents.containsKey(key)).toList();
    if (!missing.isEmpty() && fits(entry.fields())) {
      waiting.computeIfAbsent(missing.getFirst(), _ -> new ArrayList<>()).add(child);
      return true;
    }
    BibtexEntry whole = inheriting(entry);
    if (PARENTS.contains(entry.type())) {
      keep(whole);
    }
    return sink.accept(record(whole, child.line()));
  }

  private static SourceRecord record(BibtexEntry entry, int line) {
    if (entry.type().equals(SHARED)) {
      return new SourceRecord.NoPaper(line, Text.of("record.shared", entry.key()));
    }
    return VOLUMES.contains(entry.type())
        ? new SourceRecord.NoPaper(line, Text.of("record.volume", entry.key()))
        : BibtexPaper.record(entry, line);
  }

  /// The keys of what `entry` inherits from, shared data first.
  private static Stream<String> parentsOf(BibtexEntry entry) {
    Stream<String> referred =
        entry.fields().values().stream()
            .filter(value -> value.startsWith("xdata"))
            .map(REFERENCE::matcher)
            .filter(Matcher::matches)
            .map(reference -> reference.group(1));
    return Stream.concat(
            Stream.concat(
                Stream.of(entry.fields().getOrDefault(SHARED, "").split(",", -1)), referred),
            Stream.of(entry.fields().getOrDefault("crossref", "")))
        .map(Crossrefs::key)
        .filter(key -> !key.isEmpty() && !key.equals(key(entry.key())));
  }

  private BibtexEntry inheriting(BibtexEntry entry) {
    BibtexEntry whole = entry;
    for (String key : parentsOf(entry).toList()) {
      whole = whole.inheriting(parents.getOrDefault(key, Map.of()));
    }
    return whole.with((name, value) -> shared(name, value).orElse(value));
  }

  /// The value of a field that is told to be a field of shared data: `xdata=key-field`.
  private Optional<String> shared(String name, String value) {
    Matcher reference = REFERENCE.matcher(value);
    if (!reference.matches()) {
      return Optional.empty();
    }
    Map<String, String> fields = parents.getOrDefault(key(reference.group(1)), Map.of());
    String field = reference.group(2) == null ? name : reference.group(2);
    return Optional.of(fields.getOrDefault(field.toLowerCase(Locale.ROOT), ""));
  }

  /// Keeps what is inherited from `parent`, and makes ready what waited for it.
  private void keep(BibtexEntry parent) {
    String key = key(parent.key());
    Map<String, String> fields = new HashMap<>(parent.fields());
    if (!parent.type().equals(SHARED)) {
      fields.putIfAbsent("booktitle", fields.getOrDefault("title", ""));
      fields.keySet().retainAll(INHERITED);
    }
    if (!key.isEmpty() && fits(fields)) {
      parents.putIfAbsent(key, fields);
    }
    release(key);
  }

  private void release(String key) {
    List<Child> children = waiting.remove(key);
    if (children != null) {
      children.forEach(child -> kept -= length(child.entry().fields()));
      ready.addAll(children);
    }
  }

  /// Passes on what still waits.
  ///
  /// @return whether the sink wanted all
  boolean end() throws IOException {
    boolean more = true;
    while (more && !(ready.isEmpty() && waiting.isEmpty())) {
      if (ready.isEmpty()) {
        String missing = waiting.keySet().iterator().next();
        parents.putIfAbsent(missing, Map.of());
        release(missing);
      }
      more = settle(ready.remove());
    }
    return more;
  }

  private static String key(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }

  private boolean fits(Map<String, String> fields) {
    int length = length(fields);
    boolean fits = kept + length <= LineSource.MAX_LENGTH;
    kept += fits ? length : 0;
    return fits;
  }

  private static int length(Map<String, String> fields) {
    return fields.values().stream().mapToInt(value -> 100 + value.length()).sum();
  }
}
