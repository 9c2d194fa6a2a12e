package dev.byline.exchange.text;

import dev.byline.model.Paper;
import dev.byline.model.name.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name in the parts that other formats want: for writing them, never for telling people
/// apart.
///
/// [dev.byline.model.name.PersonName] knows more of names, but leaves out what stands between parts
/// and may take the first word for the surname; what is written here must come back letter by
/// letter.
///
/// The family name is the last word that is no suffix; words in lower case before it are its
/// particle (`Laurens van der Maaten`). The name of a group stays whole, as family name.
///
/// @param given may be empty, as may the particle and the suffix
public record NameFields(String given, String particle, String family, String suffix) {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "4th");

  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,4}|(?:\\p{Lu}\\p{Ll}{0,2}\\.-?){1,6}");

  /// The parts of `name`, which is not blank; [#inOrder] gives it back.
  public static NameFields of(String name) {
    return of(name, isGroup(name));
  }

  /// The parts of the name of an author of `paper`, which may mark it as that of a group.
  public static NameFields of(Paper paper, String author) {
    return of(author, isGroup(author) || paper.groupAuthors().contains(author));
  }

  private static NameFields of(String name, boolean isGroup) {
    List<String> words = CleanText.words(name);
    if (words.size() < 2 || isGroup) {
      return new NameFields("", "", CleanText.line(name), "");
    }
    boolean hasSuffix = words.size() > 2 && isSuffix(words.getLast());
    int end = words.size() - (hasSuffix ? 1 : 0);
    int particle = end - 1;
    while (particle > 0 && Character.isLowerCase(words.get(particle - 1).codePointAt(0))) {
      particle--;
    }
    return new NameFields(
        String.join(" ", words.subList(0, particle)),
        String.join(" ", words.subList(particle, end - 1)),
        words.get(end - 1),
        hasSuffix ? words.getLast() : "");
  }

  /// True if `name` is that of a group, which other formats must not take apart: it has a comma, or
  /// says so (`The ATLAS Collaboration`).
  public static boolean isGroup(String name) {
    return name.indexOf(',') >= 0 || PersonName.isInstitution(name);
  }

  /// True if a name that a source gives as that of a group would be taken for a person's elsewhere.
  /// A name of one word is written alike for both.
  public static boolean isUntoldGroup(String name) {
    return name.indexOf(' ') > 0 && !isGroup(name);
  }

  /// True if `word` stands behind a name and is no part of it.
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /// The name that `Family`, `Family, Given` or, as BibTeX has it, `Family, Suffix, Given` writes.
  ///
  /// @param suffixLast whether a suffix comes last, as in RIS: `Family, Given, Suffix`
  public static String fromSorted(String sorted, boolean suffixLast) {
    List<String> parts = List.of(sorted.split(",", -1));
    if (parts.size() == 1) {
      return CleanText.line(sorted);
    }
    if (parts.size() == 2) {
      return CleanText.line(parts.get(1) + " " + parts.get(0));
    }
    String given = parts.get(suffixLast ? 1 : 2);
    String suffix = parts.get(suffixLast ? 2 : 1);
    return CleanText.joined(List.of(given, parts.get(0), suffix));
  }

  /// The name that `Family J.` or, as MEDLINE has it, `Family JA Jr` writes; any other stays.
  public static String fromInitialsLast(String name) {
    List<String> words = CleanText.words(name);
    boolean hasSuffix = words.size() > 2 && isSuffix(words.getLast());
    int last = words.size() - (hasSuffix ? 2 : 1);
    if (last < 1 || !INITIALS.matcher(words.get(last)).matches()) {
      return CleanText.line(name);
    }
    String family = String.join(" ", words.subList(0, last));
    String given = words.get(last);
    return CleanText.joined(List.of(given, family, hasSuffix ? words.getLast() : ""));
  }

  /// `Given particle Family Suffix`.
  String inOrder() {
    return CleanText.joined(List.of(given, particle, family, suffix));
  }

  /// Family name and its particle.
  public String familyWithParticle() {
    return CleanText.joined(List.of(particle, family));
  }
}
