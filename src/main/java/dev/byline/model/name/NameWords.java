package dev.byline.model.name;

import dev.byline.model.TextFolding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that tell something of a name by themselves: particles, suffixes, kinds of bodies.
final class NameWords {

  private static final Pattern BLANK = Pattern.compile(" ");

  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "av", "ben", "bin", "bint", "d'", "d’", "da", "das", "de", "degli", "dei",
          "del", "dell'", "dell’", "della", "delle", "den", "der", "des", "di", "do", "dos", "du",
          "e", "el", "ibn", "l'", "l’", "la", "las", "le", "lo", "los", "op", "'t", "’t", "te",
          "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");

  /// Particles that are also given or family names of their own when they begin with a capital.
  private static final Set<String> ONLY_IN_LOWER_CASE =
      Set.of("e", "lo", "do", "te", "op", "ben", "das", "av", "af", "den", "bin");

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "jr.", "junior", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "phd", "ph.d.", "md",
          "m.d.", "esq", "esq.");

  /// In the languages in which author lists mostly name bodies; whole words, folded.
  private static final Set<String> BODIES =
      Set.of(
          "academy",
          "administration",
          "agency",
          "alliance",
          "association",
          "authority",
          "center",
          "centre",
          "collaboration",
          "collaborative",
          "collaborators",
          "college",
          "commission",
          "committee",
          "company",
          "consortium",
          "corporation",
          "council",
          "department",
          "directorate",
          "federation",
          "forschungszentrum",
          "foundation",
          "gmbh",
          "gouvernement",
          "government",
          "group",
          "hospital",
          "inc",
          "initiative",
          "institut",
          "institute",
          "institution",
          "instituto",
          "investigators",
          "istituto",
          "lab",
          "laboratoire",
          "laboratories",
          "laboratory",
          "labs",
          "ltd",
          "ministerium",
          "ministry",
          "museum",
          "nations",
          "network",
          "organisation",
          "organization",
          "partnership",
          "programme",
          "project",
          "research",
          "school",
          "secretariat",
          "society",
          "team",
          "union",
          "universidad",
          "universita",
          "universitat",
          "universite",
          "zentrum",
          "university");

  private NameWords() {}

  /// True if `word` may stand between given name and surname as a part of the latter.
  static boolean isParticle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PARTICLES.contains(lower)
        && (word.equals(lower) || !ONLY_IN_LOWER_CASE.contains(lower))
        && !(word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /// Roman numbers count as suffixes in capitals only.
  static boolean isSuffix(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean roman = lower.startsWith("i");
    return SUFFIXES.contains(lower) && (!roman || word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /// True if `text` names a body: it says so (`University`), begins with "The", or holds a digit.
  static boolean isInstitution(String text) {
    String words = TextFolding.words(text);
    return words.startsWith("the ")
        || (words.indexOf(' ') > 0 && BLANK.splitAsStream(words).anyMatch(BODIES::contains))
        || (text.codePoints().anyMatch(Character::isDigit) && !hasOrdinal(words));
  }

  private static boolean hasOrdinal(String words) {
    return words.endsWith(" 2nd") || words.endsWith(" 3rd");
  }
}
