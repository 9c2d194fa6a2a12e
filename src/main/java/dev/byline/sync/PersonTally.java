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
import org.jspecify.annotations.Nullable;

/// A summary of one person's papers in a data set: their number, their citations, the newest date,
/// and the frequency of each spelling of the name. Most people have one spelling and one source of
/// citations, which are kept without a map: a large set has millions of people.
public final class PersonTally {

  /// A bound on spellings, which a hostile file could make as many as it likes.
  private static final int MAX_SPELLINGS = 50;

  /// A bound on identifiers, for the same reason.
  private static final int MAX_IDS = 8;

  private String name = "";
  private int times;

  /// The spellings after the first.
  private @Nullable Map<String, Integer> others;

  private int papers;
  private int[] citations = {};
  private int cited;

  /// The source of the citations, "" where it is not known; null before the first.
  private @Nullable String source;

  private boolean hasSeveralSources;

  /// The newest day of a count as days since 1970, or 0.
  private int days;

  /// The newest date as [PartialDate#ordinal], or 0.
  private int newest;

  /// The identifiers as the papers give them, parted by blanks.
  private String ids = "";

  /// The part of a paper in the tally of each of its people.
  ///
  /// @param citations negative where not known
  /// @param source of the citations, "" where it is not known
  /// @param days day of the count as days since 1970, or 0
  /// @param published as [PartialDate#ordinal], or 0
  record Addition(int citations, String source, int days, int published) {
    static Addition of(Paper paper) {
      int published = paper.published().isPresent() ? paper.published().get().ordinal() : 0;
      if (paper.citations().isEmpty()) {
        return new Addition(-1, "", 0, published);
      }
      int citations = paper.citations().getAsInt();
      if (paper.citationCounts().isEmpty()) {
        return new Addition(citations, "", 0, published);
      }
      Figure count = paper.citationCounts().getFirst();
      int days = count.day().isPresent() ? (int) count.day().get().toEpochDay() : 0;
      return new Addition(citations, count.source(), days, published);
    }
  }

  public int papers() {
    return papers;
  }

  public Optional<PartialDate> newest() {
    return newest == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(newest));
  }

  /// The citations of the papers that have some, in no order.
  int[] citations() {
    return Arrays.copyOf(citations, cited);
  }

  /// The source of all citations, and the newest day of its counts; empty where there are several,
  /// or one is not known. The value is no count.
  Optional<Figure> source() {
    return source == null || source.isEmpty() || hasSeveralSources
        ? Optional.empty()
        : Optional.of(new Figure(source, day(days), 0));
  }

  private static Optional<LocalDate> day(int days) {
    return days == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days));
  }

  private void source(String other, int day) {
    hasSeveralSources |= source != null && !source.equals(other);
    source = other;
    days = Math.max(days, day);
  }

  private void cite(int count) {
    if (cited == citations.length) {
      citations = Arrays.copyOf(citations, cited < 4 ? 3 * cited + 1 : 2 * cited);
    }
    citations[cited++] = count;
  }

  /// The spellings, the most frequent first; at least one.
  public List<String> names() {
    if (others == null) {
      return List.of(name);
    }
    var spellings = new HashMap<>(others);
    spellings.put(name, times);
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

  void add(String spelling, String more, Addition paper) {
    identify(more);
    papers++;
    if (paper.citations() >= 0) {
      cite(paper.citations());
      source(paper.source(), paper.days());
    }
    newest = Math.max(newest, paper.published());
    count(spelling, 1);
  }

  void add(PersonTally more) {
    identify(more.ids);
    papers += more.papers;
    for (int i = 0; i < more.cited; i++) {
      cite(more.citations[i]);
    }
    if (more.source != null) {
      source(more.source, more.days);
      hasSeveralSources |= more.hasSeveralSources;
    }
    newest = Math.max(newest, more.newest);
    count(more.name, more.times);
    if (more.others != null) {
      more.others.forEach(this::count);
    }
  }

  private void count(String spelling, int more) {
    if (times == 0 || name.equals(spelling)) {
      name = spelling;
      times += more;
      return;
    }
    if (others == null) {
      others = new HashMap<>(2);
    }
    if (1 + others.size() < MAX_SPELLINGS || others.containsKey(spelling)) {
      others.merge(spelling, more, Integer::sum);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(papers);
    writeText(ids, out);
    out.writeInt(cited);
    for (int i = 0; i < cited; i++) {
      out.writeInt(citations[i]);
    }
    out.writeBoolean(source != null);
    if (source != null) {
      writeText(source, out);
      out.writeBoolean(hasSeveralSources);
      out.writeInt(days);
    }
    out.writeInt(newest);
    writeText(name, out);
    out.writeInt(times);
    out.writeInt(others == null ? 0 : others.size());
    if (others != null) {
      for (var other : others.entrySet()) {
        writeText(other.getKey(), out);
        out.writeInt(other.getValue());
      }
    }
  }

  static PersonTally read(DataInputStream in) throws IOException {
    var tally = new PersonTally();
    tally.papers = in.readInt();
    tally.ids = readText(in);
    tally.cited = in.readInt();
    tally.citations = new int[tally.cited];
    for (int i = 0; i < tally.cited; i++) {
      tally.citations[i] = in.readInt();
    }
    if (in.readBoolean()) {
      tally.source = readText(in);
      tally.hasSeveralSources = in.readBoolean();
      tally.days = in.readInt();
    }
    tally.newest = in.readInt();
    tally.name = readText(in);
    tally.times = in.readInt();
    for (int left = in.readInt(); left > 0; left--) {
      tally.count(readText(in), in.readInt());
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
