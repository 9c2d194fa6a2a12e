package dev.byline.parse.homepage;

import dev.byline.parse.LineLabel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entry of a homepage's list while it is being put together from its lines.
final class HomepageEntry {

  /// What one line of the entry is.
  record Line(int at, Kind kind) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder abstractText = new StringBuilder();
  private Reference reference;
  private int end;

  /// @param end the line behind the reference
  HomepageEntry(Reference reference, int end) {
    this.reference = reference;
    this.end = end;
  }

  Reference reference() {
    return reference;
  }

  void reference(Reference value) {
    reference = value;
  }

  /// The line behind the last one of the entry.
  int end() {
    return end;
  }

  List<Line> lines() {
    return lines;
  }

  Optional<String> abstractText() {
    return abstractText.isEmpty() ? Optional.empty() : Optional.of(abstractText.toString());
  }

  boolean hasAbstract() {
    return !abstractText.isEmpty();
  }

  HomepageEntry add(int at, Kind kind) {
    lines.add(new Line(at, kind));
    end = Math.max(end, at + 1);
    return this;
  }

  void addAbstract(int at, String text) {
    add(at, Kind.ABSTRACT);
    if (!text.isBlank()) {
      abstractText.append(abstractText.isEmpty() ? "" : " ").append(text.strip());
    }
  }
}
