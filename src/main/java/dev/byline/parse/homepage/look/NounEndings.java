package dev.byline.parse.homepage.look;

import java.util.regex.Pattern;

/// Endings of nouns that titles and venues are made of, in the languages of Europe, and hardly any
/// name: `regulation`, `Verwaltung`, `investigación`.
final class NounEndings {

  private static final Pattern NOUN =
      Pattern.compile(
          ".{3,}(?:tion|tions|sion|sions|ments?|ness|ities|ity|isms?|ismo|ismus|isme|ology|ologies|ologie|ología"
              + "|graphy|ographie|ografía|graphs|ances|ences|ships|ization|ción|ciones|sión|dades|zione|zioni"
              + "|ungen|heiten|heit|keit|keiten|schaft|schaften|ções|ção|idade|ités?|logia|logía|ingen"
              + "|networks?|works|systems?|models?|ibility|ability)");

  private static final int MIN = 6;

  private NounEndings() {}

  /// True if the word, in small letters, ends as such nouns do.
  static boolean has(String word) {
    return word.length() >= MIN && NOUN.matcher(word).matches();
  }
}
