package dev.byline.network;

import java.util.Optional;

/// Somebody in a network.
///
/// @param isCentre whether the network is around this person
/// @param joint what the person has written with those in the centre, each paper once; of these
///   themselves all that they have written; empty where that is nothing
public record NetworkMember(Person person, boolean isCentre, Optional<JointSummary> joint) {

  /// The number of papers that `joint` tells of.
  public int papers() {
    return joint.map(JointSummary::papers).orElse(0);
  }
}
