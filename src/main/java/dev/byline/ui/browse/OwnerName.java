package dev.byline.ui.browse;

import dev.byline.library.ProfileRef;
import dev.byline.model.PersonName;
import java.util.List;

/// Whether a name on a paper may be that of somebody whose page lists the paper: the same name, or
/// a shorter or fuller form of it (`P. Marion`).
final class OwnerName {

  private OwnerName() {}

  static boolean isOwner(String name, List<ProfileRef> profiles) {
    if (name.isBlank()) {
      return false;
    }
    PersonName read = PersonName.read(name);
    return profiles.stream()
        .map(ProfileRef::name)
        .filter(owner -> !owner.isBlank())
        .anyMatch(owner -> PersonName.read(owner).isCompatibleWith(read));
  }
}
