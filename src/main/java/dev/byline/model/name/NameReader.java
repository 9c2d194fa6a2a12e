package dev.byline.model.name;

import dev.byline.model.name.NamePart.Role;
import dev.byline.model.name.PersonName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parser of names into their parts, based on spelling only: commas, full stops, capitals and a
/// few lists of words.
final class NameReader {

  /// One word: glued initials part at their dots (`S.Pesme`, `R.A.`), an elided particle at its
  /// apostrophe (`d'Aspremont`), hyphens hold together (`R-A.`, `J.-P.`).
  private static final Pattern WORD =
      Pattern.compile(
          "(?<elided>\\b(?:[dD]|dell|[lL])['’](?=\\p{Lu}))"
              + "|(?<initials>\\p{L}\\p{M}*\\.(?:[-‐‑]\\p{L}\\p{M}*\\.?)*)"
              + "|(?:[^\\s,.・·]|\\.(?=[^\\s,]))*[^\\s,.・·]\\.?");

  private static final Pattern INITIALS =
      Pattern.compile("\\p{L}\\p{M}*\\.?(?:[-‐‑]?\\p{L}\\p{M}*\\.)*(?:[-‐‑]\\p{L}\\p{M}*\\.?)*");

  /// Initials without dots, as medical indexes write them behind the surname: `Marion PJ`.
  private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}{1,3}");

  private static final Pattern PATRONYMIC =
      Pattern.compile("\\p{IsCyrillic}+(?:вич|вна|ич|ична)", Pattern.UNICODE_CASE);

  private NameReader() {}

  static PersonName read(String text) {
    List<List<NamePart>> groups = groups(text);
    List<NamePart> words = groups.stream().flatMap(List::stream).toList();
    if (NameWords.isInstitution(text) || words.isEmpty()) {
      return new PersonName(text, Kind.INSTITUTION, allAs(Role.WHOLE, orWhole(words, text)));
    }
    if (words.size() == 1) {
      return EastAsianNames.readOneWord(text, words.getFirst());
    }
    var parts = new ArrayList<NamePart>();
    int names = (int) groups.stream().filter(group -> !isSuffixes(group)).count();
    if (names > 1) {
      surnameFirst(groups, parts);
    } else {
      for (List<NamePart> group : groups) {
        parts.addAll(isSuffixes(group) && names > 0 ? allAs(Role.SUFFIX, group) : inOrder(group));
      }
    }
    return new PersonName(text, kindOf(parts), parts);
  }

  private static Kind kindOf(List<NamePart> parts) {
    boolean given = parts.stream().anyMatch(part -> part.role() == Role.GIVEN);
    return given ? Kind.PERSON : Kind.MONONYM;
  }

  private static List<NamePart> orWhole(List<NamePart> words, String text) {
    return words.isEmpty() ? List.of(new NamePart(0, text, Role.WHOLE)) : words;
  }

  /// The words of `text`, in one group for each stretch between commas.
  private static List<List<NamePart>> groups(String text) {
    var groups = new ArrayList<List<NamePart>>();
    var group = new ArrayList<NamePart>();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      if (text.substring(end, word.start()).contains(",") && !group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
      group.add(new NamePart(word.start(), word.group(), Role.WHOLE));
      end = word.end();
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  private static boolean isSuffixes(List<NamePart> group) {
    return group.stream().allMatch(part -> NameWords.isSuffix(part.text()));
  }

  /// `de la Cruz, Juan Carlos, Jr.`: the first group is the surname, suffixes may stand anywhere
  /// behind it.
  private static void surnameFirst(List<List<NamePart>> groups, List<NamePart> parts) {
    parts.addAll(familyName(groups.getFirst()));
    for (List<NamePart> group : groups.subList(1, groups.size())) {
      for (NamePart part : group) {
        parts.add(part.as(NameWords.isSuffix(part.text()) ? Role.SUFFIX : Role.GIVEN));
      }
    }
  }

  /// A family name alone: leading particles, then the surname.
  private static List<NamePart> familyName(List<NamePart> words) {
    var parts = new ArrayList<NamePart>();
    for (int i = 0; i < words.size(); i++) {
      NamePart word = words.get(i);
      boolean leading = parts.stream().allMatch(part -> part.role() == Role.PARTICLE);
      boolean particle = leading && i < words.size() - 1 && NameWords.isParticle(word.text());
      boolean suffix = !leading && NameWords.isSuffix(word.text());
      parts.add(word.as(particle ? Role.PARTICLE : suffix ? Role.SUFFIX : Role.SURNAME));
    }
    return parts;
  }

  /// A name without commas: given names, particles, surname, suffixes; or the surname first where
  /// the writing shows it.
  private static List<NamePart> inOrder(List<NamePart> words) {
    int end = words.size();
    while (end > 1 && NameWords.isSuffix(words.get(end - 1).text())) {
      end--;
    }
    List<NamePart> name = words.subList(0, end);
    var parts = new ArrayList<NamePart>(isSurnameFirst(name) ? turned(name) : straight(name));
    parts.addAll(allAs(Role.SUFFIX, words.subList(end, words.size())));
    return parts;
  }

  private static boolean isSurnameFirst(List<NamePart> name) {
    if (name.size() < 2) {
      return false;
    }
    String first = name.getFirst().text();
    String last = name.getLast().text();
    boolean initialsLast = !isInitials(first) && (isInitials(last) || isBareInitials(first, last));
    return initialsLast
        || (EastAsianNames.isEastAsian(first) && !EastAsianNames.isKatakana(first))
        || (name.size() == 3 && PATRONYMIC.matcher(last).matches());
  }

  private static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  /// True if `last` is capitals behind a word that is not, so that the capitals say something.
  private static boolean isBareInitials(String first, String last) {
    return BARE_INITIALS.matcher(last).matches()
        && !first.equals(first.toUpperCase(Locale.ROOT))
        && first.length() > 2;
  }

  /// `Pesme S.`, `van der Berg A. B.`, `山田 太郎`: a surname, then given names.
  private static List<NamePart> turned(List<NamePart> name) {
    int surnameEnd = 1;
    while (surnameEnd < name.size() - 1
        && (NameWords.isParticle(name.get(surnameEnd - 1).text())
            || isFollowedByInitialsOnly(name, surnameEnd))) {
      surnameEnd++;
    }
    var parts = new ArrayList<NamePart>(familyName(name.subList(0, surnameEnd)));
    parts.addAll(allAs(Role.GIVEN, name.subList(surnameEnd, name.size())));
    return parts;
  }

  /// `Garcia Lopez M.`: a full word before nothing but initials belongs to the surname.
  private static boolean isFollowedByInitialsOnly(List<NamePart> name, int at) {
    return isInitials(name.getLast().text())
        && !isInitials(name.get(at).text())
        && name.subList(at + 1, name.size()).stream().allMatch(part -> isInitials(part.text()));
  }

  private static List<NamePart> straight(List<NamePart> name) {
    if (name.size() == 1) {
      return allAs(Role.WHOLE, name);
    }
    int surname = name.size() - 1;
    if (surname >= 2 && name.get(surname - 1).text().equals("y")) {
      surname -= 2;
    }
    int family = surname;
    while (family > 0 && NameWords.isParticle(name.get(family - 1).text())) {
      family--;
    }
    // A capitalised particle in front is a given name: Van Nguyen, Di Wang, Bin Gao.
    while (family == 0 && family < surname && isCapitalised(name.get(family).text())) {
      family++;
    }
    var parts = new ArrayList<NamePart>(allAs(Role.GIVEN, name.subList(0, family)));
    parts.addAll(allAs(Role.PARTICLE, name.subList(family, surname)));
    parts.addAll(allAs(Role.SURNAME, name.subList(surname, name.size())));
    return parts;
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static List<NamePart> allAs(Role role, List<NamePart> words) {
    return words.stream().map(word -> word.as(role)).toList();
  }
}
