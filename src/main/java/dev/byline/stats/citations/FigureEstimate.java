package dev.byline.stats.citations;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// A figure's value, its bounds, or the reason why it is unknown. A zero or NaN never stands for an
/// unknown value.
public sealed interface FigureEstimate {

  /// The value itself.
  ///
  /// @param value finite
  record Exact(double value, FigureSource source) implements FigureEstimate {

    /// @throws IllegalArgumentException if the value is not a finite number
    public Exact {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Not a figure: " + value);
      }
    }
  }

  /// Bounds between which the value lies, both included.
  ///
  /// @param least finite; 0 where only the upper bound says something
  /// @param most above `least`; infinite where there is no upper bound
  record Between(double least, double most, FigureSource source) implements FigureEstimate {

    /// @throws IllegalArgumentException if the bounds are no interval
    public Between {
      if (!Double.isFinite(least) || !(least < most)) {
        throw new IllegalArgumentException("No interval: " + least + " to " + most);
      }
    }

    public boolean isOpen() {
      return most == Double.POSITIVE_INFINITY;
    }
  }

  /// No value and no bounds worth telling.
  record Unknowable(UnknownReason reason) implements FigureEstimate {}

  static FigureEstimate exact(double value, FigureSource source) {
    return new Exact(value, source);
  }

  /// The interval, or the exact value where both bounds agree.
  ///
  /// @throws IllegalArgumentException if `least` is above `most`
  static FigureEstimate between(double least, double most, FigureSource source) {
    return least == most ? new Exact(least, source) : new Between(least, most, source);
  }

  /// The value, where it is exact.
  default OptionalDouble exactly() {
    return this instanceof Exact exact ? OptionalDouble.of(exact.value) : OptionalDouble.empty();
  }

  /// The source of the figure; empty if it is unknown.
  default Optional<FigureSource> origin() {
    return switch (this) {
      case Exact exact -> Optional.of(exact.source);
      case Between between -> Optional.of(between.source);
      case Unknowable _ -> Optional.empty();
    };
  }

  /// The result of applying `function` to this figure and its bounds, with another source.
  ///
  /// @param function never decreasing; not asked for the end of an open interval
  default FigureEstimate map(DoubleUnaryOperator function, FigureSource newSource) {
    return switch (this) {
      case Exact exact -> exact(function.applyAsDouble(exact.value), newSource);
      case Between between ->
          between(
              function.applyAsDouble(between.least),
              between.isOpen() ? between.most : function.applyAsDouble(between.most),
              newSource);
      case Unknowable unknowable -> unknowable;
    };
  }

  /// The quotient of `numerator` and this figure, which must be positive.
  default FigureEstimate dividing(double numerator, FigureSource newSource) {
    return dividing(numerator, numerator, newSource);
  }

  /// The quotient of a number from `least` to `most`, not negative, and this figure, which must be
  /// positive.
  default FigureEstimate dividing(double least, double most, FigureSource newSource) {
    return switch (this) {
      case Exact exact -> between(least / exact.value, most / exact.value, newSource);
      case Between between -> between(least / between.most, most / between.least, newSource);
      case Unknowable unknowable -> unknowable;
    };
  }
}
