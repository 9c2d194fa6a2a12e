package dev.byline.ui.model;

import java.util.ArrayList;
import java.util.List;

/// The places somebody has been, as in a web browser: a list and where in it one is.
///
/// @param <T> a place
final class PlaceHistory<T> {

  /// Nobody goes back further.
  static final int LIMIT = 200;

  private final List<T> places = new ArrayList<>();
  private int here;

  PlaceHistory(T start) {
    places.add(start);
  }

  T here() {
    return places.get(here);
  }

  boolean hasBack() {
    return here > 0;
  }

  boolean hasForward() {
    return here < places.size() - 1;
  }

  /// Goes to a new place; what was ahead is forgotten.
  void push(T place) {
    places.subList(here + 1, places.size()).clear();
    places.add(place);
    if (places.size() > LIMIT) {
      places.removeFirst();
    }
    here = places.size() - 1;
  }

  /// Puts `place` where one is.
  void replace(T place) {
    places.set(here, place);
  }

  T back() {
    here = Math.max(0, here - 1);
    return here();
  }

  T forward() {
    here = Math.min(places.size() - 1, here + 1);
    return here();
  }
}
