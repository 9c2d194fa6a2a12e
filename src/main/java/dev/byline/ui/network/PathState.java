package dev.byline.ui.network;

import dev.byline.network.PathAnswer;
import dev.byline.network.Person;
import java.util.List;

/// The state of a search for a path between two people, as shown in the window.
sealed interface PathState {

  /// The people on the path that was found, from one end to the other.
  default List<Person> people() {
    return this instanceof Answered(PathAnswer.Found found) ? found.people() : List.of();
  }

  /// Nothing has been asked.
  record Idle() implements PathState {}

  /// The answer is on its way.
  ///
  /// @param asked of how many people the co-authors have been looked at
  record Searching(int asked) implements PathState {}

  record Answered(PathAnswer answer) implements PathState {}

  /// Nobody has this name.
  record Unknown(String name) implements PathState {}

  /// Several have it.
  ///
  /// @param isFrom whether it is the name of the first of the two
  record Several(String name, boolean isFrom, List<Person> candidates) implements PathState {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  record Failed(Exception cause) implements PathState {}
}
