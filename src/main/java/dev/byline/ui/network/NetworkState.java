package dev.byline.ui.network;

import dev.byline.network.MemberPlacement;
import dev.byline.network.Network;
import java.util.Optional;

/// The state of a network as shown in the window.
sealed interface NetworkState {

  /// Nobody is chosen.
  record Nobody() implements NetworkState {}

  /// The answer is on its way.
  record Loading(Optional<Shown> last) implements NetworkState {}

  /// A network.
  ///
  /// @param strongest the most joint papers of two people, before weaker ties were left out
  record Shown(Network network, MemberPlacement placement, int strongest) implements NetworkState {}

  /// Somebody has stopped the search for the first network.
  record Stopped() implements NetworkState {}

  record Failed(Exception cause) implements NetworkState {}

  /// The network that is to be seen meanwhile.
  default Optional<Shown> seen() {
    return switch (this) {
      case Shown shown -> Optional.of(shown);
      case Loading loading -> loading.last;
      case Nobody _, Stopped _, Failed _ -> Optional.empty();
    };
  }
}
