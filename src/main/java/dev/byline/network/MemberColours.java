package dev.byline.network;

import dev.byline.compare.chart.ChartInk;
import dev.byline.compare.chart.SideSign;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The colours and shapes of the members of a network, and what they stand for. Categories differ
/// in shape as well, years from light to dark, so that both can be read in grey.
final class MemberColours {

  /// More are not told apart.
  private static final int CATEGORIES = 6;

  /// The shapes of the codes of most pages, the same in every picture. The open circle is that of
  /// all others.
  private static final Map<String, SideSign> OWN =
      Map.of(
          "ML", SideSign.CIRCLE,
          "LG", SideSign.SQUARE,
          "OC", SideSign.DIAMOND,
          "AI", SideSign.TRIANGLE,
          "CL", SideSign.FRAME,
          "PR", SideSign.OPEN_DIAMOND,
          "CV", SideSign.OPEN_TRIANGLE);

  /// For the other codes of a picture, as many as it may show.
  private static final SideSign[] SHARED = {
    SideSign.OPEN_TRIANGLE,
    SideSign.OPEN_DIAMOND,
    SideSign.FRAME,
    SideSign.TRIANGLE,
    SideSign.DIAMOND,
    SideSign.SQUARE,
    SideSign.CIRCLE
  };

  private static final SideSign[] CLUSTERS = {
    SideSign.CIRCLE,
    SideSign.SQUARE,
    SideSign.DIAMOND,
    SideSign.TRIANGLE,
    SideSign.OPEN_DIAMOND,
    SideSign.OPEN_TRIANGLE
  };

  private static final NetworkClusters NO_CLUSTERS =
      new NetworkClusters(new Network(List.of(), List.of(), 0, true));

  private static final Look OTHER = new Look(SideSign.RING, ChartInk.Plain.MUTED);

  /// The colour and sign of a member.
  record Look(SideSign glyph, ChartInk ink) {}

  /// A line of the legend.
  record Entry(Look look, String text) {}

  private final ColourKey colouring;
  private final Map<String, Look> categories = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<YearSpan> bands;
  private final NetworkClusters clusters;
  private boolean hasOther;

  MemberColours(Network network, ColourKey colouring) {
    this.colouring = colouring;
    bands = bands(network);
    network.members().stream()
        .flatMap(member -> member.joint().flatMap(JointSummary::category).stream())
        .forEach(category -> counts.merge(category, 1, Integer::sum));
    List<String> shown =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(CATEGORIES)
            .map(Map.Entry::getKey)
            .toList();
    var free = new ArrayList<>(List.of(SHARED));
    shown.stream().map(OWN::get).forEach(free::remove);
    for (String code : shown) {
      SideSign glyph = OWN.containsKey(code) ? OWN.get(code) : free.removeFirst();
      categories.put(code, new Look(glyph, new ChartInk.Category(code, categories.size())));
    }
    clusters = colouring == ColourKey.CLUSTER ? new NetworkClusters(network) : NO_CLUSTERS;
    hasOther = network.members().stream().anyMatch(member -> look(member).equals(OTHER));
  }

  /// Parts of the years, the oldest first, as even as can be.
  private static List<YearSpan> bands(Network network) {
    Optional<YearSpan> all =
        network.members().stream()
            .flatMap(member -> last(member).stream())
            .map(year -> new YearSpan(year, year))
            .reduce((a, b) -> YearSpan.both(Optional.of(a), Optional.of(b)).orElse(a));
    if (all.isEmpty()) {
      return List.of();
    }
    int first = all.get().first();
    int span = all.get().last() - first + 1;
    int count = Math.min(ChartInk.Shade.STEPS, span);
    List<YearSpan> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bands.add(new YearSpan(first + span * i / count, first + span * (i + 1) / count - 1));
    }
    return bands;
  }

  private static Optional<Integer> last(NetworkMember member) {
    return member.joint().flatMap(JointSummary::years).map(YearSpan::last);
  }

  Look look(NetworkMember member) {
    return switch (colouring) {
      case CATEGORY ->
          member
              .joint()
              .flatMap(JointSummary::category)
              .flatMap(category -> Optional.ofNullable(categories.get(category)))
              .orElse(OTHER);
      case YEAR -> last(member).map(this::shade).orElse(OTHER);
      case CLUSTER -> cluster(clusters.of(member.person()));
    };
  }

  /// The largest clusters have a colour and a sign.
  private static Look cluster(int place) {
    return place < 0 || place >= CATEGORIES
        ? OTHER
        : new Look(CLUSTERS[place], new ChartInk.Side(place));
  }

  private Look shade(int year) {
    int band = 0;
    while (band < bands.size() - 1 && year > bands.get(band).last()) {
      band++;
    }
    return new Look(SideSign.CIRCLE, shadeOf(band));
  }

  /// Few bands lie as far apart as many.
  private ChartInk.Shade shadeOf(int band) {
    int steps = bands.size() - 1;
    int last = ChartInk.Shade.STEPS - 1;
    return new ChartInk.Shade(steps <= 0 ? last : band * last / steps);
  }

  List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    switch (colouring) {
      case CATEGORY -> categories.forEach((name, look) -> entries.add(new Entry(look, name)));
      case CLUSTER -> {
        List<String> names = clusters.names();
        for (int i = 0; i < Math.min(CATEGORIES, names.size()); i++) {
          entries.add(new Entry(cluster(i), Wording.of("network.legend.cluster", names.get(i))));
        }
      }
      case YEAR -> {
        for (int i = 0; i < bands.size(); i++) {
          Look look = new Look(SideSign.CIRCLE, shadeOf(i));
          entries.add(new Entry(look, bands.get(i).toString()));
        }
      }
    }
    if (hasOther) {
      entries.add(new Entry(OTHER, other()));
    }
    return entries;
  }

  private String other() {
    if (colouring != ColourKey.CATEGORY) {
      return Wording.of(
          colouring == ColourKey.YEAR ? "network.legend.noDate" : "network.legend.noCluster");
    }
    boolean hasMore = counts.size() > categories.size();
    return Wording.of(hasMore ? "network.legend.other" : "network.legend.noCategory");
  }
}
