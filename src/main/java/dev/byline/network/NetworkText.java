package dev.byline.network;

import dev.byline.compare.chart.DataTable;
import dev.byline.wording.Wording;
import java.util.List;

/// A network in words and numbers, for whoever does not see its picture.
public final class NetworkText {

  private NetworkText() {}

  /// The text about somebody: `Scott Pesme, 5 joint papers, 2021 to 2024`.
  public static String of(NetworkMember member) {
    return member.person().name() + ": " + papers(member);
  }

  private static String papers(NetworkMember member) {
    return Wording.of(
            member.isCentre() ? "network.count.papers" : "network.count.joint", member.papers())
        + member.joint().flatMap(JointSummary::years).map(years -> ", " + years).orElse("")
        + member
            .joint()
            .flatMap(JointSummary::category)
            .map(category -> ", " + category)
            .orElse("");
  }

  /// The text about two people: `Scott Pesme and Ada Quill: 3 joint papers, 2021 to 2024`.
  public static String of(NetworkEdge tie) {
    return Wording.of(
        "network.tie",
        tie.one().name(),
        tie.other().name(),
        Wording.of("network.count.joint", tie.papers()),
        tie.joint().years().map(years -> ", " + years).orElse(""));
  }

  /// The ties as numbers.
  static DataTable table(Network network) {
    return new DataTable(
        List.of(
            Wording.of("network.table.person"),
            Wording.of("network.table.person"),
            Wording.of("network.table.papers"),
            Wording.of("network.table.years"),
            Wording.of("network.table.category")),
        network.ties().stream()
            .map(tie ->
                List.of(
                    tie.one().name(),
                    tie.other().name(),
                    String.valueOf(tie.papers()),
                    tie.joint().years().map(YearSpan::toString).orElse(""),
                    tie.joint().category().orElse("")))
            .toList());
  }
}
