package dev.byline.ui.model;

import dev.byline.library.ProfileRef;
import dev.byline.model.AuthorId;
import dev.byline.model.name.PersonName;
import dev.byline.workspace.VerdictStore;
import java.util.List;
import java.util.Optional;

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

  /// Those whom a row shows in bold: who has a page that lists the paper, and whose page is shown.
  /// The people of a data set are not told apart: each of them lists it.
  ///
  /// @param author whose page is shown; empty where papers of all are
  public static OwnerMatch shown(List<ProfileRef> profiles, Optional<AuthorId> author) {
    return new OwnerMatch(
        profiles.stream()
            .filter(profile ->
                VerdictStore.hasPage(profile.id()) || author.equals(Optional.of(profile.id())))
            .toList());
  }

  public boolean is(String name) {
    if (name.isBlank() || owners.contains(name)) {
      return !name.isBlank();
    }
    PersonName one = PersonName.read(name);
    return read.stream().anyMatch(owner -> owner.isCompatibleWith(one));
  }
}
