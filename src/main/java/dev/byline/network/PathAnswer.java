package dev.byline.network;

import dev.byline.library.query.PaperQuery;
import java.util.List;

/// The result of a search for a path of co-authors from one person to another.
public sealed interface PathAnswer {

  /// Two people who stand side by side on a path.
  ///
  /// @param papers how many papers they have written together
  /// @param query finds these
  record Step(Person one, Person other, long papers, PaperQuery query) {}

  /// A shortest path; of several, one whose people have written most together.
  ///
  /// @param people from one end to the other
  /// @param steps one fewer
  record Found(List<Person> people, List<Step> steps) implements PathAnswer {
    public Found {
      people = List.copyOf(people);
      steps = List.copyOf(steps);
    }
  }

  /// Both ends are one person.
  record Same(Person person) implements PathAnswer {}

  /// The library has no path.
  ///
  /// @param asked of how many people the co-authors were looked at
  record None(Person from, Person to, int asked) implements PathAnswer {}

  /// There are more people in between than were to be asked.
  ///
  /// @param asked of how many people the co-authors were looked at
  /// @param steps a path takes more steps than this
  record TooFar(Person from, Person to, int asked, int steps) implements PathAnswer {}
}
