package dev.byline.model.name;

import dev.byline.model.TextFolding;
import dev.byline.model.name.NamePart.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name as a page writes it, with the reading of its parts.
///
/// The text is kept whole: [#toString] gives it back, letter by letter, whatever the parts say. The
/// parts are a reading, not a truth; where a name can be read in two ways (`Li De Zhang`), the more
/// common one is taken, and nothing in Byline joins two people by it alone.
///
/// @param text as found, not blank
/// @param kind what the text names
/// @param parts the words of the name with what they are, in the order of the text; together they
///   hold every letter and every digit of the text once
public record PersonName(String text, Kind kind, List<NamePart> parts) {

  private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}{2,3}");

  /// The kind of a name on an author line.
  public enum Kind {
    PERSON,
    /// One person by one word, or by a word that cannot be parted: `Aristotle`, `山田太郎`.
    MONONYM,
    /// A body, not a person: `The ATLAS Collaboration`.
    INSTITUTION
  }

  /// The relation of two names. Even [#SAME] is about names, not about people.
  public enum Relation {
    /// The same parts once case, accents and punctuation are folded.
    SAME,
    /// One may be a shorter or a fuller form of the other: `S. Pesme` and `Scott Pesme`.
    COMPATIBLE,
    DIFFERENT
  }

  public PersonName {
    parts = List.copyOf(parts);
  }

  /// True if `text` names a body and no person: it says so (`University`), begins with "The", or
  /// holds a digit.
  public static boolean isInstitution(String text) {
    return NameWords.isInstitution(text);
  }

  /// Reads any text that is not blank; a text in an unknown shape is read as one whole part.
  ///
  /// @throws IllegalArgumentException if the text is blank
  public static PersonName read(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A name needs a letter");
    }
    return NameReader.read(text);
  }

  /// The given names and initials, as found, joined by one blank: `Jean-Pierre`, `D. G. T.`.
  public String givenNames() {
    return joined(Role.GIVEN);
  }

  /// The particles before the surname: `van der`, `d'`.
  public String particles() {
    return joined(Role.PARTICLE);
  }

  /// The surname without particles; the whole name of a mononym or an institution.
  public String surname() {
    String surname = joined(Role.SURNAME);
    return surname.isEmpty() ? joined(Role.WHOLE) : surname;
  }

  /// `Jr.`, `III`, `PhD`.
  public String suffixes() {
    return joined(Role.SUFFIX);
  }

  /// The surname with its particles: `van der Berg`, `d'Aspremont`.
  public String familyName() {
    String particles = particles();
    boolean apart =
        !particles.isEmpty() && Character.isLetter(particles.codePointBefore(particles.length()));
    return particles + (apart ? " " : "") + surname();
  }

  /// Equal for names that are the same by folding, however they are written: `Marion, Pierre` and
  /// `PIERRE MARION` give `pierre marion`.
  public String key() {
    return List.of(Role.GIVEN, Role.PARTICLE, Role.SURNAME, Role.WHOLE, Role.SUFFIX).stream()
        .map(role -> TextFolding.words(joined(role)))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// Equal for all names that may be compatible: the folded surname without particles.
  public String surnameKey() {
    return TextFolding.words(surname());
  }

  /// The key of the alphabetical order of people: surname, given names, particles and suffixes,
  /// folded, each behind a sign that stands before all letters. `van der Berg` stands under B, and
  /// all of the name `Garcia` before `Garcia Marquez`.
  public String orderKey() {
    return Stream.of(surname(), givenNames(), particles(), suffixes())
        .map(TextFolding::words)
        .collect(Collectors.joining("\u0001"));
  }

  /// The first given name or initial, folded; empty for a name without. Names that are compatible
  /// have the same one, or one of them has an initial or none.
  public String firstGivenName() {
    List<String> given = givenWords();
    return given.isEmpty() ? "" : given.getFirst();
  }

  /// The relation of this name to `other`; it is symmetric.
  public Relation relationTo(PersonName other) {
    if (key().equals(other.key())) {
      return Relation.SAME;
    }
    boolean compatible =
        kind == Kind.PERSON
            && other.kind == Kind.PERSON
            && surnameKey().equals(other.surnameKey())
            && agree(particles(), other.particles())
            && agree(suffixes(), other.suffixes())
            && givenNamesAgree(givenWords(), other.givenWords());
    return compatible ? Relation.COMPATIBLE : Relation.DIFFERENT;
  }

  /// True if both names may name one person: same, or compatible.
  public boolean isCompatibleWith(PersonName other) {
    return relationTo(other) != Relation.DIFFERENT;
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || TextFolding.words(one).equals(TextFolding.words(other));
  }

  /// The given names one by one, folded, compound names and glued initials parted: `R-A.` and `RA`
  /// give `r`, `a`.
  private List<String> givenWords() {
    var words = new ArrayList<String>();
    for (NamePart part : parts) {
      if (part.role() == Role.GIVEN) {
        String name = areBareInitials(part) ? part.text().replaceAll("(?<=.)", " ") : part.text();
        words.addAll(List.of(TextFolding.words(name).split(" ")));
      }
    }
    return words;
  }

  /// True if a part is two or three initials without dots (`Marion PJ`): capitals in a name that is
  /// not written in capitals throughout.
  private boolean areBareInitials(NamePart part) {
    return BARE_INITIALS.matcher(part.text()).matches()
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// Each of the shorter list's names agrees with the name at its place in the longer one.
  private static boolean givenNamesAgree(List<String> one, List<String> other) {
    int common = Math.min(one.size(), other.size());
    for (int i = 0; i < common; i++) {
      if (!isNameOrInitial(one.get(i), other.get(i))) {
        return false;
      }
    }
    return common > 0;
  }

  private static boolean isNameOrInitial(String one, String other) {
    boolean initial =
        one.codePointCount(0, one.length()) == 1 || other.codePointCount(0, other.length()) == 1;
    return initial ? one.codePointAt(0) == other.codePointAt(0) : one.equals(other);
  }

  private String joined(Role role) {
    return parts.stream()
        .filter(part -> part.role() == role)
        .map(NamePart::text)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return text;
  }
}
