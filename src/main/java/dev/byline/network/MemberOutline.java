package dev.byline.network;

import dev.byline.compare.chart.LabelMetrics;
import java.util.List;

/// The size of a member in the picture, in em: a dot, with the name below it.
///
/// @param radius of the dot
/// @param label the name, possibly shortened
/// @param labelSize font size of the label
/// @param labelWidth width of the label
record MemberOutline(double radius, String label, double labelSize, double labelWidth) {

  /// Height of a line of letters of size 1.
  private static final double LINE = 1.22;

  /// Between the dot and its name.
  private static final double GAP = 0.12;

  /// Longer names are cut.
  private static final double LONGEST = 15;

  /// Bold letters are wider, and so are those of some typefaces.
  private static final double BOLD = 1.12;

  private static final double PLAIN = 1.04;

  static MemberOutline of(NetworkMember member) {
    boolean isCentre = member.isCentre();
    double size = isCentre ? 1.0 : 0.86;
    double radius =
        isCentre ? 1.0 : Math.min(0.8, 0.26 + 0.16 * Math.sqrt(Math.max(1, member.papers())));
    String label = LabelMetrics.cut(member.person().name(), LONGEST, size);
    double width = LabelMetrics.width(label, size) * (isCentre ? BOLD : PLAIN);
    return new MemberOutline(radius, label, size, width);
  }

  double labelHeight() {
    return labelSize * LINE;
  }

  /// The possible places of the name, for a dot at `x`, `y`: below it, where people are placed so
  /// that it has room, else above, at the right, at the left.
  ///
  /// @param em pixels of an em
  List<LabelBox> labels(double x, double y, double em) {
    double width = labelWidth * em;
    double height = labelHeight() * em;
    double away = (radius + GAP) * em;
    double beside = away + GAP * em;
    return List.of(
        new LabelBox(x - width / 2, y + away, width, height),
        new LabelBox(x - width / 2, y - away - height, width, height),
        new LabelBox(x + beside, y - height / 2, width, height),
        new LabelBox(x - beside - width, y - height / 2, width, height));
  }

  LabelBox dot(double x, double y, double em) {
    double r = radius * em;
    return new LabelBox(x - r, y - r, 2 * r, 2 * r);
  }

  /// Half of the width of all.
  double side() {
    return Math.max(radius, labelWidth / 2);
  }

  /// From the middle of the dot to the lower end of the name.
  double below() {
    return radius + GAP + labelHeight();
  }
}
