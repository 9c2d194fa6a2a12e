package dev.byline.network;

/// The meaning of the colours in a network.
public enum ColourKey {
  /// In which category somebody writes most with the centre.
  CATEGORY,
  /// In which year somebody wrote with the centre last.
  YEAR,
  /// With whom somebody writes most, among those who are shown.
  CLUSTER
}
