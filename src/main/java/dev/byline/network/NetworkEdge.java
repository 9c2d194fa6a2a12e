package dev.byline.network;

import dev.byline.library.query.PaperQuery;

/// Two people who have written together.
///
/// @param one stands before `other` among the members of the network
/// @param query finds the joint papers
public record NetworkEdge(Person one, Person other, JointSummary joint, PaperQuery query) {

  public int papers() {
    return joint.papers();
  }

  /// True if it is a tie of `person`.
  public boolean isOf(Person person) {
    return one.key().equals(person.key()) || other.key().equals(person.key());
  }
}
