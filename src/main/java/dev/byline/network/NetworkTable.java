package dev.byline.network;

import dev.byline.exchange.table.CsvCells;
import java.util.List;
import java.util.Optional;

/// A network as CSV, by the names of `byline network --json`: a table of its people, or of those
/// who have written together.
public final class NetworkTable {

  private NetworkTable() {}

  /// A row for each member, those in the centre first.
  public static String people(Network network) {
    var table = new StringBuilder();
    CsvCells.append(
        table, List.of("name", "page", "centre", "papers", "firstYear", "lastYear", "category"));
    for (NetworkMember member : network.members()) {
      Optional<JointSummary> joint = member.joint();
      CsvCells.append(
          table,
          List.of(
              member.person().name(),
              member.person().page().map(Object::toString).orElse(""),
              String.valueOf(member.isCentre()),
              String.valueOf(member.papers()),
              joint.flatMap(JointSummary::years).map(y -> String.valueOf(y.first())).orElse(""),
              joint.flatMap(JointSummary::years).map(y -> String.valueOf(y.last())).orElse(""),
              joint.flatMap(JointSummary::category).orElse("")));
    }
    return table.toString();
  }

  /// A row for each pair that has written together, most joint papers first.
  public static String pairs(Network network) {
    var table = new StringBuilder();
    CsvCells.append(table, List.of("one", "other", "papers", "firstYear", "lastYear", "category"));
    for (NetworkEdge tie : network.ties()) {
      JointSummary joint = tie.joint();
      CsvCells.append(
          table,
          List.of(
              tie.one().name(),
              tie.other().name(),
              String.valueOf(tie.papers()),
              joint.years().map(y -> String.valueOf(y.first())).orElse(""),
              joint.years().map(y -> String.valueOf(y.last())).orElse(""),
              joint.category().orElse("")));
    }
    return table.toString();
  }
}
