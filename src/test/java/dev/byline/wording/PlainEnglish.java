package dev.byline.wording;

import java.util.List;
import java.util.regex.Pattern;

/// Constructions that no text for users has, since English is not written so.
public final class PlainEnglish {

  private static final List<Pattern> FAULTS =
      List.of(
          fault("(?<!\\bthere) is no (?!longer|more)"),
          fault("(?<!divided )\\bby the years"),
          fault("\\bt(ake|akes|aken|ook) (it |them |that |the \\w+ )?(away|back)\\b"),
          fault("\\boffers\\b"),
          fault("\\blest\\b"),
          fault("\\banew\\b"),
          fault("\\bmend(s|ed)?\\b"),
          fault("\\bas it came\\b"),
          fault("\\bcannot be known\\b"),
          fault("\\bma[kd]e one\\b"),
          fault("\\b(may|can) be one\\b"),
          fault("\\bneed be\\b"),
          fault("\\bcalled so\\b"),
          fault("\\bmiddle half\\b"),
          fault("\\bthe root of\\b"),
          fault("\\bput (it )?right\\b"),
          fault("\\bwho is who\\b"),
          fault("\\bjoined by itself\\b"),
          fault("\\}(st|nd|rd|th)\\b"));

  private PlainEnglish() {}

  private static Pattern fault(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /// The faults of a text: the matched words, in the order of the rules.
  public static List<String> faults(String text) {
    return FAULTS.stream()
        .map(rule -> rule.matcher(text))
        .filter(match -> match.find())
        .map(match -> match.group().strip())
        .toList();
  }
}
