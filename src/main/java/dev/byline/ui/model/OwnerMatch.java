package dev.byline.ui.model;

import dev.byline.library.ProfileRef;
import dev.byline.model.name.PersonName;
import java.util.List;

/// A test whether a name on a paper may be that of the owner of a page that lists the paper: the
/// same name, or a shorter or fuller form of it (`P. Marion`).
public final class OwnerMatch {

  private final List<String> owners;
  private final List<PersonName> read;

  /// @param profiles whose pages list the paper
  public OwnerMatch(List<ProfileRef> profiles) {
    owners = profiles.stream().map(ProfileRef::name).filter(name -> !name.isBlank()).toList();
    read = owners.stream().map(PersonName::read).toList();
  }

  public boolean is(String name) {
    if (name.isBlank() || owners.contains(name)) {
      return !name.isBlank();
    }
    PersonName one = PersonName.read(name);
    return read.stream().anyMatch(owner -> owner.isCompatibleWith(one));
  }
}
