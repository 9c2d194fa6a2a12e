package dev.byline.exchange.ris;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of RIS: a tag and its value, `AU - Person, Ann`, or text that continues the line before.
///
/// Blanks and a byte order mark may stand before the tag. Programs write one blank before the dash
/// too; then only a tag that RIS has counts, since texts have such dashes. Some programs write
/// names of fields that RIS does not have, such as `DOI`: they end the field before.
///
/// @param tag empty where the line has none
/// @param value the whole line where it has no tag
record RisLine(String tag, String value) {

  private static final Pattern TAGGED =
      Pattern.compile(
          "[\\s\\u00A0\\uFEFF]*([A-Z][A-Z0-9]|DOI|URL|ISBN|E?ISSN|PMC?ID)([ \\u00A0]{1,4})[-–](?:["
              + " \\u00A0](.*)|(?=[^-–\\s])(.*)|)",
          Pattern.DOTALL);

  private static final Pattern KNOWN =
      Pattern.compile(
          "TY|ER|AU|A[1-5BDNV]|BT|C[1-8ANPTY]|D[ABIOP]|E[DPT]|I[DS]|J[12AFO]|K[1W]|L[1-4ABKP]"
              + "|M[1-3]|N[12TV]|OP|P[BPY]|R[INP]|S[ENPT]|T[1-3AIT]|U[1-5R]|V[LO]|Y[12]");

  /// A number that some programs write before each reference.
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:\\d+[.:)]|<\\d+>|(?i:record) #?\\d+ of \\d+:?)\\s*");

  static RisLine of(String line) {
    Matcher match = TAGGED.matcher(line.stripTrailing());
    if (!match.matches()) {
      return new RisLine("", line);
    }
    String tag = match.group(1);
    boolean isText = match.group(2).length() == 1 && !KNOWN.matcher(tag).matches();
    String value = match.group(3) == null ? match.group(4) : match.group(3);
    return isText ? new RisLine("", line) : new RisLine(tag, value == null ? "" : value);
  }

  boolean isTagged(String name) {
    return tag.equals(name);
  }

  /// True if the line only counts the references.
  boolean isNumber() {
    return tag.isEmpty() && NUMBER.matcher(value).matches();
  }
}
