package dev.byline.sync;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A summary of one person's papers in a data set: their number, their citations, the newest date,
/// and the frequency of each spelling of the name.
public final class PersonTally {

  /// A bound on spellings, which a hostile file could make as many as it likes.
  private static final int MAX_SPELLINGS = 50;

  /// A bound on sources, for the same reason.
  private static final int MAX_SOURCES = 3;

  /// A bound on identifiers, for the same reason.
  private static final int MAX_IDS = 8;

  private final Map<String, Integer> spellings = new HashMap<>(2);
  private int papers;
  private int[] citations = {};

  /// The sources of the citations, each with the newest day of a count as days since 1970, or 0.
  private final Map<String, Integer> sources = new HashMap<>(2);

  private int cited;
  private Optional<PartialDate> newest = Optional.empty();

  /// The identifiers as the papers give them, parted by blanks.
  private String ids = "";

  public int papers() {
    return papers;
  }

  public Optional<PartialDate> newest() {
    return newest;
  }

  /// The citations of the papers that have some, in no order.
  int[] citations() {
    return Arrays.copyOf(citations, cited);
  }

  /// The source of all citations, and the newest day of its counts; empty where there are several,
  /// or one is not known. The value is no count.
  Optional<Figure> source() {
    return sources.size() == 1 && !sources.containsKey("")
        ? sources.entrySet().stream()
            .map(one -> new Figure(one.getKey(), day(one.getValue()), 0))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int days) {
    return days == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days));
  }

  private void cite(Paper paper) {
    if (paper.citations().isPresent()) {
      cite(paper.citations().getAsInt());
      Optional<Figure> count = paper.citationCounts().stream().findFirst();
      int days = count.flatMap(Figure::day).map(day -> (int) day.toEpochDay()).orElse(0);
      source(count.map(Figure::source).orElse(""), days);
    }
  }

  private void source(String name, int days) {
    if (sources.size() < MAX_SOURCES || sources.containsKey(name)) {
      sources.merge(name, days, Math::max);
    }
  }

  private void cite(int count) {
    if (cited == citations.length) {
      citations = Arrays.copyOf(citations, Math.max(4, 2 * cited));
    }
    citations[cited++] = count;
  }

  /// The spellings, the most frequent first; at least one.
  public List<String> names() {
    return spellings.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The identifiers on the papers, each once.
  public List<PersonId> ids() {
    return ids.isBlank()
        ? List.of()
        : Arrays.stream(ids.split(" ", -1))
            .flatMap(id -> PersonId.parse(id).stream())
            .sorted(Comparator.comparing(PersonId::scheme).thenComparing(PersonId::value))
            .toList();
  }

  private void identify(String more) {
    if (more.equals(ids) || more.isBlank()) {
      return;
    }
    var all = new LinkedHashSet<>(List.of(ids.split(" ", -1)));
    all.addAll(List.of(more.split(" ", -1)));
    all.remove("");
    ids = all.stream().limit(MAX_IDS).collect(Collectors.joining(" "));
  }

  void add(String name, String more, Paper paper) {
    identify(more);
    papers++;
    cite(paper);
    see(paper.published());
    count(name, 1);
  }

  void add(PersonTally more) {
    identify(more.ids);
    papers += more.papers;
    Arrays.stream(more.citations()).forEach(this::cite);
    more.sources.forEach(this::source);
    see(more.newest);
    more.spellings.forEach(this::count);
  }

  private void see(Optional<PartialDate> date) {
    if (newest.isEmpty() || date.filter(d -> d.compareTo(newest.get()) > 0).isPresent()) {
      newest = date;
    }
  }

  private void count(String name, int times) {
    if (spellings.size() < MAX_SPELLINGS || spellings.containsKey(name)) {
      spellings.merge(name, times, Integer::sum);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(papers);
    writeText(ids, out);
    out.writeInt(cited);
    for (int count : citations()) {
      out.writeInt(count);
    }
    out.writeInt(sources.size());
    for (var source : sources.entrySet()) {
      writeText(source.getKey(), out);
      out.writeInt(source.getValue());
    }
    out.writeInt(newest.map(PartialDate::year).orElse(0));
    out.writeInt(newest.map(PartialDate::month).orElse(0));
    out.writeInt(newest.map(PartialDate::day).orElse(0));
    List<String> names = names();
    out.writeInt(names.size());
    for (String name : names) {
      writeText(name, out);
      out.writeInt(spellings.getOrDefault(name, 0));
    }
  }

  static PersonTally read(DataInputStream in) throws IOException {
    var tally = new PersonTally();
    tally.papers = in.readInt();
    tally.ids = readText(in);
    for (int left = in.readInt(); left > 0; left--) {
      tally.cite(in.readInt());
    }
    for (int left = in.readInt(); left > 0; left--) {
      tally.source(readText(in), in.readInt());
    }
    int year = in.readInt();
    int month = in.readInt();
    int day = in.readInt();
    tally.newest = year == 0 ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
    int names = in.readInt();
    for (int i = 0; i < names; i++) {
      String name = readText(in);
      tally.spellings.put(name, in.readInt());
    }
    return tally;
  }

  static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
