package dev.byline.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rectangles on a plane, to see at once whether a place is free among thousands.
final class OccupiedArea {

  private record Cell(int column, int row) {}

  private final double size;
  private final Map<Cell, List<LabelBox>> boxes = new HashMap<>();

  /// @param size of a cell: about that of the rectangles
  OccupiedArea(double size) {
    this.size = size;
  }

  void add(LabelBox box) {
    for (Cell cell : cells(box)) {
      boxes.computeIfAbsent(cell, _ -> new ArrayList<>()).add(box);
    }
  }

  boolean isFree(LabelBox box) {
    for (Cell cell : cells(box)) {
      for (LabelBox there : boxes.getOrDefault(cell, List.of())) {
        if (there.meets(box)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Cell> cells(LabelBox box) {
    List<Cell> cells = new ArrayList<>();
    for (int c = at(box.x()); c <= at(box.x() + box.width()); c++) {
      for (int r = at(box.y()); r <= at(box.y() + box.height()); r++) {
        cells.add(new Cell(c, r));
      }
    }
    return cells;
  }

  private int at(double where) {
    return (int) Math.floor(where / size);
  }
}
