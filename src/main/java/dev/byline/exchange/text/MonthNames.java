package dev.byline.exchange.text;

import dev.byline.model.TextFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of months: in English, and as records in German, French, Spanish, Italian and
/// Portuguese have them.
public final class MonthNames {

  private static final List<String> SHORT =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern NAME =
      Pattern.compile(
          "(jan)(?:uary)?|(feb)(?:r(?:uary)?)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(jun)e?|(jul)y?"
              + "|(aug)(?:ust)?|(sep)(?:t(?:ember)?)?|(oct)(?:ober)?|(nov)(?:ember)?"
              + "|(dec)(?:ember)?");

  /// Folded names of other languages, a line for each month.
  private static final String TRANSLATED =
      """
      januar janner janvier enero gennaio janeiro ene
      februar feber fevrier febrero febbraio fevereiro fev
      marz maerz mars marzo marco mrz
      avril abril aprile abr avr
      mai mayo maggio maio
      juni juin junio giugno junho
      juli juillet julio luglio julho
      aout agosto ago
      septembre septiembre setiembre settembre setembro
      oktober octobre octubre ottobre outubro okt
      novembre noviembre novembro
      dezember decembre diciembre dicembre dezembro dez dic
      """;

  private static final Map<String, Integer> OTHERS = others();

  private MonthNames() {}

  private static Map<String, Integer> others() {
    Map<String, Integer> others = new HashMap<>();
    String[] lines = TRANSLATED.strip().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      for (String name : lines[i].split(" ", -1)) {
        others.put(name, i + 1);
      }
    }
    return Map.copyOf(others);
  }

  /// 1 to 12 for a name, long or short, or a number; 0 for anything else.
  public static int numberOf(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.length() >= 3) {
      return SHORT.indexOf(lower.substring(0, 3)) + 1;
    }
    return lower.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(lower) : 0;
  }

  /// 1 to 12 for a whole name, long or short; 0 for any other word.
  public static int named(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int english = word.length() == 3 ? SHORT.indexOf(lower) + 1 : english(lower);
    return english > 0 ? english : OTHERS.getOrDefault(TextFolding.fold(lower), 0);
  }

  private static int english(String lower) {
    Matcher name = NAME.matcher(lower);
    if (!name.matches()) {
      return 0;
    }
    int month = 1;
    while (name.group(month) == null) {
      month++;
    }
    return month;
  }

  /// `jan` to `dec`.
  public static String shortName(int month) {
    return SHORT.get(month - 1);
  }
}
