package dev.byline.parse.markup;

import dev.byline.parse.text.NameList;
import dev.byline.parse.text.NameShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The people that a text names, and nothing else.
///
/// @param more whether it says that there are more
record PeopleText(List<String> names, boolean more) {

  static final PeopleText NONE = new PeopleText(List.of(), false);

  private static final int MAX_CHARS = 20_000;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iU)^[\\s\\W]*?(?:\\[[^\\]]{0,20}\\]|\\d{1,3}\\.(?=\\s))?\\s*(?:(?:by|with|von|par|authors?|auteurs?)\\s*:?\\s+)?");
  private static final Pattern AROUND = Pattern.compile("^[\\s(\\[,:;.–—-]+|[\\s)\\],:;–—-]+$");
  private static final Pattern YEAR =
      Pattern.compile("[\\s,.]*\\(?(?:19|20)\\d\\d[a-z]?\\)?[\\s.,:]*$");
  private static final Pattern SIGNS =
      Pattern.compile("[*†‡§¶#∗⋆]+|[¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\\p{L})\\d(?:,\\d)*(?=[\\s,;]|$)");
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)[\\s,]*(?:(?:and|&)\\s+)?(?:et\\s+al\\.?|others|…|\\.\\.\\.|\\d+ more(?:"
              + " authors)?)\\s*$");
  private static final Pattern PARTS =
      Pattern.compile("\\s*[,;、，；・]\\s*(?:(?:and|&|und|et|y|e)\\s+)?|\\s+(?:and|&|und|et|y|e)\\s+");

  /// The blank between a last author and a journal whose words are cut short: `A. B. Holt J. Phys.`
  private static final Pattern JOURNAL =
      Pattern.compile(
          "(?<=\\p{Lu}\\. \\p{Lu}[\\p{L}-]{2,20}[*†‡]{0,2}) (?=(?:J\\. (?:Am\\."
              + " )?)?\\p{Lu}\\p{Ll}{2,9}\\.,? [\\p{Lu}\\d])");

  /// A volume right behind a single name, which is so a journal.
  private static final Pattern VOLUME = Pattern.compile("[,\\s]+(?:[Vv]ol\\. ?)?\\d{1,3}(?!\\d)");

  /// A word that publishers, newspapers and institutions have, and no person.
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?U)\\b(?:of|The|Verlag|Publishing|Publishers|University|Universidad|Universidade|Université"
              + "|Universität|Università|Editorial|Ediciones|Editora|Éditions|Edizioni|Transactions"
              + "|Zeitschrift|Zeitung|Rundschau|Korrespondenz|Ministerio|Ministry|Institute|Revista"
              + "|Rivista|Revue|Proceedings|Nr|Bd|Heft|Vol)\\b");

  /// The people of `text`; empty if it is not a list of people alone.
  static Optional<PeopleText> of(String text) {
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String bare =
        YEAR.matcher(AROUND.matcher(BEFORE.matcher(text).replaceFirst("")).replaceAll(""))
            .replaceFirst("");
    bare = SIGNS.matcher(bare).replaceAll("").strip();
    boolean more = MORE.matcher(bare).find();
    String named =
        MORE.matcher(bare).replaceFirst("").replaceAll("[\\s.,;]+$", bare.endsWith(".") ? "." : "");
    if (named.isBlank()) {
      return Optional.empty();
    }
    Optional<NameList> list = NameList.all(named.replace(';', ','));
    if (NO_PERSON.matcher(named).find()) {
      return Optional.empty();
    }
    if (list.isPresent()) {
      return Optional.of(new PeopleText(list.get().names(), more || list.get().more()));
    }
    Optional<List<String>> inverted = inverted(named);
    if (inverted.isPresent()) {
      return Optional.of(new PeopleText(inverted.get(), more));
    }
    List<String> parts =
        PARTS
            .splitAsStream(named.replaceFirst("\\.$", ""))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (isOneInverted(named, parts)) {
      return Optional.of(new PeopleText(List.of(named), more));
    }
    boolean isList =
        !parts.isEmpty()
            && parts.stream().allMatch(PeopleText::isName)
            && parts.stream().noneMatch(part -> NO_PERSON.matcher(part).find())
            && !isPairOfTopics(named, parts);
    return isList ? Optional.of(new PeopleText(parts, more)) : Optional.empty();
  }

  /// True for one person whose surname comes first: `Holt, Ada`.
  private static boolean isOneInverted(String text, List<String> parts) {
    return parts.size() == 2
        && text.indexOf(',') > 0
        && parts.stream().allMatch(part -> part.indexOf(' ') < 0 && isName(part));
  }

  /// True if a single word is joined to another text, as in titles: `Quiet Bells and Plasticity`.
  private static boolean isPairOfTopics(String text, List<String> parts) {
    return parts.size() == 2
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0
        && text.chars().allMatch(c -> c < 0x2E00)
        && parts.stream().anyMatch(part -> part.indexOf(' ') < 0);
  }

  /// The people at the start of what stands behind a title, with a sign between them and the rest.
  static Optional<PeopleText> atStart(String text) {
    String bare =
        JOURNAL
            .matcher(text.replaceFirst("^[\\s.,:;–—|-]*(?:(?:with|by)\\s+)?", ""))
            .replaceFirst(". ");
    if (bare.startsWith("(") && bare.indexOf(')') > 0) {
      Optional<PeopleText> inside = of(bare.substring(1, bare.indexOf(')')));
      if (inside.isPresent()) {
        return inside;
      }
    }
    String plain = SIGNS.matcher(bare).replaceAll("");
    return NameList.startOf(plain)
        .filter(list -> !NO_PERSON.matcher(list.names().getFirst()).find())
        .filter(list ->
            list.isSeveral()
                || (list.names().getFirst().indexOf(' ') > 0
                    && !VOLUME.matcher(plain).region(list.end(), plain.length()).lookingAt()))
        .map(list -> new PeopleText(list.names(), list.more()));
  }

  /// `Surname, Given; Surname, Given`
  private static Optional<List<String>> inverted(String text) {
    if (text.indexOf(';') < 0) {
      return Optional.empty();
    }
    var names = new ArrayList<String>();
    for (String part : text.split("\\s*;\\s*(?:(?:and|&)\\s+)?", -1)) {
      String[] halves = part.strip().split("\\s*,\\s*", 2);
      if (!Arrays.stream(halves).allMatch(NameShape::fits)) {
        return Optional.empty();
      }
      names.add(part.strip());
    }
    return Optional.of(names);
  }

  private static boolean isName(String text) {
    return text.length() <= 50
        && text.split("\\s+", -1).length <= 5
        && (NameShape.fits(text) || NameList.all(text).isPresent());
  }
}
