package dev.byline.network;

import dev.byline.compare.chart.Glyph;
import dev.byline.compare.chart.Ink;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The colours and shapes of the members of a network, and what they stand for. Categories differ
/// in shape as well, years from light to dark, so that both can be read in grey.
final class Palette {

  /// More are not told apart.
  private static final int CATEGORIES = 6;

  /// The shapes of the codes of most pages, the same in every picture. The open circle is that of
  /// all others.
  private static final Map<String, Glyph> OWN =
      Map.of(
          "ML", Glyph.CIRCLE,
          "LG", Glyph.SQUARE,
          "OC", Glyph.DIAMOND,
          "AI", Glyph.TRIANGLE,
          "CL", Glyph.FRAME,
          "PR", Glyph.OPEN_DIAMOND,
          "CV", Glyph.OPEN_TRIANGLE);

  /// For the other codes of a picture, as many as it may show.
  private static final Glyph[] SHARED = {
    Glyph.OPEN_TRIANGLE,
    Glyph.OPEN_DIAMOND,
    Glyph.FRAME,
    Glyph.TRIANGLE,
    Glyph.DIAMOND,
    Glyph.SQUARE,
    Glyph.CIRCLE
  };

  private static final Look OTHER = new Look(Glyph.RING, Ink.Plain.MUTED);

  /// What a member looks like.
  record Look(Glyph glyph, Ink ink) {}

  /// A line of the legend.
  record Entry(Look look, String text) {}

  private final Colouring colouring;
  private final Map<String, Look> categories = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Years> bands;
  private boolean hasOther;

  Palette(Network network, Colouring colouring) {
    this.colouring = colouring;
    bands = bands(network);
    network.members().stream()
        .flatMap(member -> member.joint().flatMap(Joint::category).stream())
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
      Glyph glyph = OWN.containsKey(code) ? OWN.get(code) : free.removeFirst();
      categories.put(code, new Look(glyph, new Ink.Category(code, categories.size())));
    }
    hasOther = network.members().stream().anyMatch(member -> look(member).equals(OTHER));
  }

  /// Parts of the years, the oldest first, as even as can be.
  private static List<Years> bands(Network network) {
    Optional<Years> all =
        network.members().stream()
            .flatMap(member -> last(member).stream())
            .map(year -> new Years(year, year))
            .reduce((a, b) -> Years.both(Optional.of(a), Optional.of(b)).orElse(a));
    if (all.isEmpty()) {
      return List.of();
    }
    int first = all.get().first();
    int span = all.get().last() - first + 1;
    int count = Math.min(Ink.Shade.STEPS, span);
    List<Years> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bands.add(new Years(first + span * i / count, first + span * (i + 1) / count - 1));
    }
    return bands;
  }

  private static Optional<Integer> last(Member member) {
    return member.joint().flatMap(Joint::years).map(Years::last);
  }

  Look look(Member member) {
    return switch (colouring) {
      case CATEGORY ->
          member
              .joint()
              .flatMap(Joint::category)
              .flatMap(category -> Optional.ofNullable(categories.get(category)))
              .orElse(OTHER);
      case YEAR -> last(member).map(this::shade).orElse(OTHER);
    };
  }

  private Look shade(int year) {
    int band = 0;
    while (band < bands.size() - 1 && year > bands.get(band).last()) {
      band++;
    }
    return new Look(Glyph.CIRCLE, shadeOf(band));
  }

  /// Few bands lie as far apart as many.
  private Ink.Shade shadeOf(int band) {
    int steps = bands.size() - 1;
    int last = Ink.Shade.STEPS - 1;
    return new Ink.Shade(steps <= 0 ? last : band * last / steps);
  }

  List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    switch (colouring) {
      case CATEGORY -> categories.forEach((name, look) -> entries.add(new Entry(look, name)));
      case YEAR -> {
        for (int i = 0; i < bands.size(); i++) {
          Look look = new Look(Glyph.CIRCLE, shadeOf(i));
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
    if (colouring == Colouring.YEAR) {
      return Wording.of("network.legend.noDate");
    }
    boolean hasMore = counts.size() > categories.size();
    return Wording.of(hasMore ? "network.legend.other" : "network.legend.noCategory");
  }
}
