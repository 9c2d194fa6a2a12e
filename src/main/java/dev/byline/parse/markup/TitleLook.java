package dev.byline.parse.markup;

import dev.byline.parse.text.Links;
import dev.byline.parse.text.ScreenedPattern;
import dev.byline.parse.text.VenueText;
import java.util.Locale;
import java.util.regex.Pattern;

/// A score for the likeness of a text to a paper's title.
final class TitleLook {

  private static final Pattern EDGES =
      Pattern.compile("^[\\s“”\"„«‘「『（(\\[]+(?=.{3})|[\\s”\"“»」』,;]+$");
  private static final Pattern STOP = Pattern.compile("(?<![.!?])\\.$|(?<=[?!])\\.$");
  private static final Pattern WIDE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$\\\\][^\\s]*");
  private static final Pattern DATE =
      Pattern.compile("(?i)^\\W*(?:\\p{L}{3,9}\\.? )?(?:\\d{1,2},? )?(?:19|20)\\d\\d\\W*$");

  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:title|titre|titel|título|タイトル)\\s*[:：]\\s*");

  /// The book that a chapter is in, its editors, its reviews.
  private static final ScreenedPattern CONTAINER =
      ScreenedPattern.of(
          "In: |(?:Hg|Hrsg|Herausgegeben|Hgg)\\.? von |Ed(?:ited|s?\\.) by |Rezensione?n?:"
              + " |Reviews?: |(?:Areas?|Key ?words|Topics|Tags|JEL [Cc]odes): |@\\p{L}+\\{"
              + "|\\p{Ll}+ ?= ?[{\"]");

  /// A degree or a position, as tables of a career have.
  private static final ScreenedPattern CAREER =
      ScreenedPattern.of(
          "Ph\\.? ?D\\.?(?: \\([^()]{1,40}\\))?(?:"
              + " (?:in|student|candidate|degree|researcher|,)|,|$)|(?:Master|Bachelor|Doctor|Licentiate)(?:['’]s)?"
              + " (?:of"
              + " (?:Science|Arts|Philosophy|Engineering|Laws?|Education|Music|Medicine|Business)|in|degree)(?!\\p{L})|(?:M|B)\\.?"
              + " ?(?:Sc|A|Eng|S|Phil)\\.?,?"
              + " (?:in|degree|\\()|(?:Assistant|Associate|Full|Adjunct|Visiting|Junior|Tenured|Emeritus|Titular|Research)"
              + " [Pp]rofessor|Professor(?: of|,| \\(|$)|Post-?[Dd]oc|(?:Graduate |Senior |Junior"
              + " |Undergraduate |Visiting )*(?:[Rr]esearch|[Tt]eaching)"
              + " (?:[Aa]ssistant|[Aa]ssociate|[Ff]ellow|[Ss]cientist|[Ii]ntern)(?!\\p{L})|Visiting"
              + " (?:[Rr]esearcher|[Ss]cholar|[Ff]ellow|[Ss]cientist|[Ll]ecturer|[Ss]tudent)|(?:Senior"
              + " )?Lecturer(?:,| in| at|$)|Diplom(?:a|e|studium)?(?: in| \\(|,|$)|Promotion"
              + " (?:in|an|zum|zur)|Studium (?:der|des)|Wissenschaftliche[rn]?"
              + " (?:Mitarbeiter|Hilfskraft|Assistent)|Juniorprofess|Privatdozent|Ma[îi]tre de"
              + " conférences|Chargée? de recherche|Doctorat |Licence (?:de|en)|Profesora?"
              + " (?:titular|asociad|asistente|contratad)|Grado en|Máster (?:en|universitario)");

  private static final ScreenedPattern YEARS_FIRST =
      ScreenedPattern.of(
          "(?:(?:since|from|seit|ab|depuis|desde) )?(?:19|20)\\d\\d(?: ?[-–—]"
              + " ?(?:(?:19|20)?\\d\\d|present|today|now|heute|current)?)?[,:.]? +");

  /// The boundary between two sentences.
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[\\p{Ll}\\p{N})]{2})\\.\\s+(?=\\p{Lu})");

  private TitleLook() {}

  /// A title without the signs around it.
  static String bare(String text) {
    String before;
    String bare = LABEL.matcher(text).replaceFirst("");
    do {
      before = bare;
      bare = STOP.matcher(EDGES.matcher(bare).replaceAll("")).replaceFirst("");
    } while (!bare.equals(before));
    return bare.indexOf('(') < 0 ? bare.replaceFirst("[)）]$", "") : bare;
  }

  /// 0, no title, to 1.
  static double of(String text) {
    String bare = bare(text);
    int words = (int) WORD.matcher(bare).results().count();
    int wide = (int) WIDE.matcher(bare).results().count();
    if (words == 0
        || bare.length() > 500
        || DATE.matcher(bare).matches()
        || bare.startsWith("http")
        || CONTAINER.begins(bare)
        || isOfCareer(bare)
        || !Links.bar(bare).isEmpty()
        || PeopleText.of(bare).filter(people -> people.names().size() > 1).isPresent()) {
      return 0;
    }
    double length =
        wide >= 4 ? 1 : words >= 4 && words <= 30 ? 1 : words >= 3 ? 0.7 : words == 2 ? 0.4 : 0.2;
    boolean isVenue = VenueText.begins(bare) && VenueText.yearOf(bare).isPresent();
    boolean isName =
        words <= 4 && wide == 0 && PeopleText.of(bare).isPresent() && !hasSmallWord(bare);
    double sentences = SENTENCE.matcher(bare).results().count() > 1 ? 0.3 : 1;
    return length * sentences * (isVenue ? 0.2 : 1) * (isName ? 0.4 : 1);
  }

  /// True for a degree or a position, with its years before it or not.
  private static boolean isOfCareer(String text) {
    int years = YEARS_FIRST.endAt(text, 0);
    return CAREER.begins(years < 0 ? text : text.substring(years));
  }

  private static boolean hasSmallWord(String text) {
    for (String word : text.split("\\s+", -1)) {
      if (word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
