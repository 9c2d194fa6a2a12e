package dev.byline.compare.chart;

/// With what a mark is drawn. The colour is the theme's affair.
public sealed interface ChartInk {

  /// The inks of everything but data.
  enum Plain implements ChartInk {
    TEXT,
    MUTED,
    GRID,
    AXIS,
    /// The ground of the chart, to part what touches.
    GROUND
  }

  /// One side of the comparison, from 0.
  record Side(int index) implements ChartInk {}

  /// A category.
  ///
  /// @param order its place among those of the chart, from 0
  record Category(String code, int order) implements ChartInk {}

  /// A step of an order: light for little, dark for much, in the dark theme the other way round.
  ///
  /// @param step from 0 to [#STEPS] - 1
  record Shade(int step) implements ChartInk {

    /// More cannot be told apart.
    public static final int STEPS = 5;
  }
}
