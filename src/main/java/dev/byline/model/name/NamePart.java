package dev.byline.model.name;

/// One word of a name, as found.
///
/// @param start where the word begins in the name's text, in characters
/// @param text a stretch of the name's text, not empty
public record NamePart(int start, String text, Role role) {

  /// The role of a word in a name.
  public enum Role {
    GIVEN,
    /// Belongs to the surname but is often left out of it: `van`, `de la`.
    PARTICLE,
    SURNAME,
    SUFFIX,
    /// A part of a name that is not parted into given name and surname.
    WHOLE
  }

  /// The same word with another role.
  NamePart as(Role newRole) {
    return new NamePart(start, text, newRole);
  }
}
