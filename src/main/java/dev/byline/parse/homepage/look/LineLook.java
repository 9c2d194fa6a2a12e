package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The look of a line as a whole.
///
/// @param prose whether it is running text in sentences
/// @param nothing whether it certainly belongs to no entry: a footer, a rule, a menu
/// @param label the field that the line announces, if it is nothing but a label
/// @param container whether it names the book that a paper is in, its editors, or place and
///   publisher
/// @param dated whether a year stands in it, and more
/// @param mayBeEntry whether a year, a stage or people in parentheses stand in it, and words enough
///   for a short entry
public record LineLook(
    boolean prose,
    boolean nothing,
    Field label,
    boolean container,
    boolean dated,
    boolean mayBeEntry) {

  private static final int MAX_LABEL = 20;

  /// Characters and words of the shortest entries with a year.
  private static final int SHORT_ENTRY = 22;

  private static final int SHORT_WORDS = 4;

  /// Words of a short entry.
  private static final int LEAST_ENTRY = 6;

  /// The label of a field alone on its line, in small letters.
  private static final Map<String, Field> LABELS =
      Map.ofEntries(
          Map.entry("titre", Field.TITLE),
          Map.entry("title", Field.TITLE),
          Map.entry("titel", Field.TITLE),
          Map.entry("título", Field.TITLE),
          Map.entry("titolo", Field.TITLE),
          Map.entry("タイトル", Field.TITLE),
          Map.entry("标题", Field.TITLE),
          Map.entry("題目", Field.TITLE),
          Map.entry("题目", Field.TITLE),
          Map.entry("auteur", Field.PEOPLE),
          Map.entry("auteurs", Field.PEOPLE),
          Map.entry("author", Field.PEOPLE),
          Map.entry("authors", Field.PEOPLE),
          Map.entry("author(s)", Field.PEOPLE),
          Map.entry("autor", Field.PEOPLE),
          Map.entry("autores", Field.PEOPLE),
          Map.entry("autoren", Field.PEOPLE),
          Map.entry("autori", Field.PEOPLE),
          Map.entry("著者", Field.PEOPLE),
          Map.entry("作者", Field.PEOPLE),
          Map.entry("contributors", Field.PEOPLE),
          Map.entry("article", Field.VENUE),
          Map.entry("journal", Field.VENUE),
          Map.entry("venue", Field.VENUE),
          Map.entry("published in", Field.VENUE),
          Map.entry("publication", Field.VENUE),
          Map.entry("source", Field.VENUE),
          Map.entry("in", Field.VENUE),
          Map.entry("zeitschrift", Field.VENUE),
          Map.entry("revista", Field.VENUE),
          Map.entry("revue", Field.VENUE),
          Map.entry("conference", Field.VENUE),
          Map.entry("publisher", Field.VENUE),
          Map.entry("掲載誌", Field.VENUE),
          Map.entry("期刊", Field.VENUE),
          Map.entry("année", Field.YEAR),
          Map.entry("year", Field.YEAR),
          Map.entry("jahr", Field.YEAR),
          Map.entry("año", Field.YEAR),
          Map.entry("date", Field.YEAR),
          Map.entry("datum", Field.YEAR),
          Map.entry("发表时间", Field.YEAR),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("résumé", Field.ABSTRACT),
          Map.entry("zusammenfassung", Field.ABSTRACT),
          Map.entry("resumen", Field.ABSTRACT),
          Map.entry("doi", Field.LINK),
          Map.entry("links", Field.LINK),
          Map.entry("coauthors", Field.PEOPLE),
          Map.entry("co-authors", Field.PEOPLE),
          Map.entry("coautores", Field.PEOPLE),
          Map.entry("fecha de publicación", Field.YEAR),
          Map.entry("fecha", Field.YEAR),
          Map.entry("published", Field.VENUE),
          Map.entry("periódico", Field.VENUE),
          Map.entry("rivista", Field.VENUE),
          Map.entry("congreso", Field.VENUE),
          Map.entry("keywords", Field.NOTE),
          Map.entry("key words", Field.NOTE),
          Map.entry("palabras clave", Field.NOTE),
          Map.entry("palavras-chave", Field.NOTE),
          Map.entry("mots-clés", Field.NOTE),
          Map.entry("schlagwörter", Field.NOTE),
          Map.entry("area", Field.NOTE),
          Map.entry("areas", Field.NOTE),
          Map.entry("topics", Field.NOTE),
          Map.entry("tags", Field.NOTE),
          Map.entry("jel codes", Field.NOTE),
          Map.entry("jel classification", Field.NOTE),
          Map.entry("status", Field.NOTE));

  private static final ScreenedPattern BOOK =
      ScreenedPattern.of(
          "(?:In|in|IN):|(?:Hg|Hrsg|Herausgegeben|Hgg)\\.? von|Ed(?:ited|\\.|s\\.) by");

  private static final ScreenedPattern PLACE =
      ScreenedPattern.of(
          "\\p{Lu}[\\p{L}/.() -]{2,40}: \\p{Lu}[\\p{L}&./ -]{2,40},? (?:19|20)\\d\\d.{0,60}");

  /// A line of BibTeX that is shown with its paper.
  private static final ScreenedPattern BIBTEX =
      ScreenedPattern.of(
          "@\\p{L}+"
              + " ?\\{|(?:title|author|booktitle|journal|year|volume|number|pages|publisher|doi|url|month|note|editor|series|address|abstract|keywords|issn|isbn|eprint)"
              + " *= *[{\"\\d]|\\}[,)]?$");

  private static final Pattern WITH_OTHERS =
      Pattern.compile("\\((?:joint(?:ly)? )?(?:with|mit|avec|con|com|met) \\p{Lu}");

  private static final Pattern STAGE =
      Pattern.compile(
          "(?:[.,(] ?)(?:[Tt]o appear|[Ff]orthcoming|[Ii]n press|[Ss]ubmitted|[Uu]nder"
              + " review|[Aa]ccepted|[Ii]m Erscheinen|[Áà] paraître|[Ee]n prensa|[Nn]o prelo)\\b");

  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "were", "we", "our", "i", "my", "this", "it", "has", "have", "can",
          "will", "est", "sont", "nous", "cet", "ist", "sind", "wir", "wird", "nicht", "auch", "es",
          "son", "que", "se", "these", "they", "their", "which", "that", "how", "but", "il", "elle",
          "dieser", "este", "esta", "also", "you", "your");

  private static final Pattern INNER_STOP =
      Pattern.compile("\\p{Ll}{3}\\. \\p{Lu}\\p{Ll}+ \\p{Ll}");

  private static final ScreenedPattern FIRST_PERSON =
      ScreenedPattern.of(
          "(?:(?:Hi|Hello)[!,.]? )?(?:I am|I'm|I’m|I have|I work|I study|I was|I hold|I received|My"
              + " (?:research|work|name|main|interests|current)|We are|Ich bin|Je suis|Soy) ");

  private static final ScreenedPattern FOOTER =
      ScreenedPattern.of(
          "(?i)(?:©|copyright|powered by|last (?:updated|modified|scanned)|all rights"
              + " reserved|letzte änderung|dernière mise|(?:book )?cover (?:of|image)|portada de"
              + "|cubierta de|couverture de|buchcover|impressum|cookie|curriculum vitae|page"
              + " \\d+ of \\d+)");

  /// Sentences about a list, its order and its marks.
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?iu).{0,40}(?:(?:list|selection|collection|sélection|liste|lista|auswahl|selección)"
              + " (?:of|de|der|von|di|my)|below (?:is|are)|(?:also )?see (?:my|also|the)|full"
              + " list|complete list|find (?:a|my|the)|google scholar|dblp).{0,160}|[(*†‡+∗"
              + " ]{1,3}(?:\\+|\\*|†|denotes|indicates|equal|corresponding|these authors|=|:"
              + " |students?|co-?first|contribut).{0,120}|.{0,60}(?:alphabetical order|equal"
              + " contribution\\W*$).{0,60}");

  /// Words of which such a sentence has one, or a mark that it begins with.
  private static final ScreenedPattern INTRODUCTION_CUE =
      ScreenedPattern.of(
          "(?iu)list|s[eé]lec|collection|auswahl|below |see |find |google scholar|dblp"
              + "|alphabetical order|equal contribution|^[(*†‡+∗ ]");

  /// The same look of a line that is known to be of no entry.
  public LineLook asNothing() {
    return new LineLook(prose, true, Field.NONE, container, dated, false);
  }

  public static LineLook of(PageText text, int line) {
    String all = text.at(line);
    String own = all.substring(text.start(line));
    WordCounts counts = WordCounts.of(all, text.start(line), all.length());
    boolean none = counts.words() == 0;
    boolean footer = all.length() < 250 && FOOTER.isIn(all);
    boolean dated = own.length() < 600 && YearLook.in(own).isPresent();
    boolean nothing =
        none
            || footer
            || (own.indexOf('@') > 0 && own.indexOf(' ') < 0)
            || EventLook.isNews(own)
            || BIBTEX.begins(own)
            || isIntroduction(own, counts);
    return new LineLook(
        isProse(own, counts),
        nothing,
        label(own),
        own.length() < 300 && (BOOK.begins(own) || PLACE.matches(own)),
        own.length() > 35 && dated,
        !nothing
            && own.length() >= SHORT_ENTRY
            && counts.words() >= SHORT_WORDS
            && (dated || WITH_OTHERS.matcher(own).find() || STAGE.matcher(own).find()));
  }

  private static boolean isIntroduction(String own, WordCounts counts) {
    return own.length() < 220
        && counts.words() > 1
        && (own.endsWith(".")
            || own.endsWith(":")
            || own.endsWith(")")
            || own.startsWith("Full list")
            || own.startsWith("Complete list")
            || counts.words() <= 9)
        && INTRODUCTION_CUE.isIn(own)
        && INTRODUCTION.matcher(own).matches()
        && !VenueLook.hasDetail(own)
        && (counts.words() < LEAST_ENTRY || YearLook.in(own).isEmpty());
  }

  /// The end of a label of a line with more behind it, `Authors: A. Holt`; -1 if it has none.
  public static int labelEnd(String line, int start) {
    int colon = line.indexOf(':', start);
    boolean inLine = colon > start && colon + 2 < line.length() && colon - start <= MAX_LABEL;
    return inLine && isAnnounced(label(line.substring(start))) ? colon + 1 : -1;
  }

  private static boolean isAnnounced(Field field) {
    return field == Field.PEOPLE || field == Field.VENUE || field == Field.YEAR;
  }

  /// True if several lines of the page are labelled as those with people, and none as titles.
  public static boolean areLabelled(PageText text) {
    int people = 0;
    boolean titles = false;
    for (int at = 0; at < text.size(); at++) {
      Field label = label(text.at(at).substring(text.start(at)));
      titles |= label == Field.TITLE;
      people += label == Field.PEOPLE && labelEnd(text.at(at), text.start(at)) > 0 ? 1 : 0;
    }
    return people > 1 && !titles;
  }

  private static Field label(String own) {
    int colon = own.indexOf(':');
    int end = colon > 0 && colon <= MAX_LABEL ? colon : own.length();
    if (own.isEmpty() || end > MAX_LABEL) {
      return Field.NONE;
    }
    return LABELS.getOrDefault(own.substring(0, end).strip().toLowerCase(Locale.ROOT), Field.NONE);
  }

  /// Sentences: many small words, verbs among them, hardly any number or name.
  private static boolean isProse(String own, WordCounts counts) {
    if (counts.words() > 3 && FIRST_PERSON.begins(own)) {
      return true;
    }
    if (counts.words() < 8) {
      return false;
    }
    int low = counts.small() + counts.tiny();
    boolean small = low >= 0.68 * counts.words();
    if (!small || counts.digits() > counts.words()) {
      return false;
    }
    int verbs = 0;
    int words = 0;
    for (String word : own.split("[^\\p{L}]+", 80)) {
      words++;
      verbs += VERBS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      if (words > 70) {
        break;
      }
    }
    if (counts.words() >= 18
        && own.endsWith(".")
        && INNER_STOP.matcher(own).find()
        && low >= 0.75 * counts.words()) {
      return true;
    }
    boolean sentence = ".!?:。".indexOf(own.charAt(own.length() - 1)) >= 0;
    return counts.words() >= 45
        ? verbs > 0
        : counts.words() >= 22
            ? verbs > 1 || (verbs > 0 && sentence)
            : (sentence && verbs > 1)
                || (sentence && verbs > 0 && counts.words() >= 10 && own.endsWith("."));
  }
}
