package dev.byline.network;

import java.util.List;

/// A layout step that moves labelled dots apart until none overlap, each by as little as possible.
final class OverlapRemoval {

  /// Rounds of moving apart before all is drawn out a little.
  private static final int ROUNDS = 60;

  private static final double WIDER = 1.06;

  /// The distance that counts as apart, lest rounding begin it all again.
  private static final double ENOUGH = 1e-3;

  private final List<MemberOutline> outlines;
  private final double[] x;
  private final double[] y;
  private final double margin;

  /// @param x of the dots; changed
  /// @param y of the dots; changed
  OverlapRemoval(List<MemberOutline> outlines, double[] x, double[] y, double margin) {
    this.outlines = outlines;
    this.x = x;
    this.y = y;
    this.margin = margin;
  }

  void spread() {
    while (!isApart()) {
      for (int i = 0; i < x.length; i++) {
        x[i] *= WIDER;
        y[i] *= WIDER;
      }
    }
  }

  /// True if some rounds were enough.
  private boolean isApart() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < x.length; i++) {
        for (int j = i + 1; j < x.length; j++) {
          moved |= part(i, j);
        }
      }
      if (!moved) {
        return true;
      }
    }
    return false;
  }

  /// Moves two apart along the shorter way; true where they overlapped.
  private boolean part(int i, int j) {
    double acrossNeeded = outlines.get(i).side() + outlines.get(j).side() + 2 * margin;
    double across = x[j] - x[i];
    double acrossShort = acrossNeeded - Math.abs(across);
    if (acrossShort < ENOUGH) {
      return false;
    }
    double down = y[j] - y[i];
    MemberOutline upper = outlines.get(down < 0 ? j : i);
    MemberOutline lower = outlines.get(down < 0 ? i : j);
    double downShort = upper.below() + lower.radius() + 2 * margin - Math.abs(down);
    if (downShort < ENOUGH) {
      return false;
    }
    if (acrossShort < downShort) {
      double by = Math.copySign(acrossShort / 2, across);
      x[i] -= by;
      x[j] += by;
    } else {
      double by = Math.copySign(downShort / 2, down);
      y[i] -= by;
      y[j] += by;
    }
    return true;
  }
}
