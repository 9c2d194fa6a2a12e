package dev.byline.parse.homepage;

import dev.byline.model.TextFolding;
import dev.byline.parse.homepage.look.HomepageTitleWords;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.text.NameShape;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name on a line of a page's head or foot, without positions, degrees and the words around it.
final class OwnerLine {

  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:Assoc(?:iate|\\.)|Assistant|Asst\\.|Univ\\.-|Apl\\.|apl\\.|Jun\\.-|em\\.)"
              + " ?)?(?:(?:dr\\.?"
              + " hab\\.|dr|mgr|prof\\.|inż\\.|Ing\\.|Mgr\\.|RNDr\\.|PhDr\\.|Doc\\.|doc\\.|Prof(?:essor|\\.)?|Professorin|Dr\\.?|PD\\b|Mr\\.?|Ms\\.?|Mrs\\.?|Ir\\.?|ing\\.|Dra\\.|Prof\\.ª|Sir|habil\\.|h\\.c\\.)"
              + " ?)+(?=\\p{Lu})");

  private static final Pattern DEGREES =
      Pattern.compile(
          " *\\(\\p{Ll}+(?:/\\p{Ll}+)+\\)$|,? *\\(?(?:Ph\\.?"
              + " ?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?A\\.?|B\\.?A\\.?|FRS|DPhil|MBChB|MBBS|FRCP|FRCS|MPH|MBA|LL\\.?M\\.?|LL\\.?D\\.?|J\\.D\\.|JD|RN|FBA|FAcSS|MRCP|DSc|EdD|PharmD|DVM|CPsychol|PgDip|MRes|MPhil)\\)?(?=$|,|"
              + " (?:\\p{Lu}|LL)[\\p{L}.]{1,6}(?:$|,| \\p{Lu})).*$");

  /// A position behind the name: `(PI)`, `, prof. UW`.
  private static final Pattern ROLE =
      Pattern.compile(
          " *\\((?:PI|she|he|they|group leader|principal"
              + " investigator|leader|director|head)\\b[^()]*\\).*$|, (?:prof\\.|PhD|dr)"
              + " ?[^,]{0,20}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_PAGE =
      Pattern.compile(
          "^(?i:(?:welcome to )?(?:the )?(?:personal |academic |professional |(?:list|selection)"
              + " of |selected |recent |full |research |scientific )*(?:home ?page|web"
              + " ?page|web ?site|site|page|publications|papers|works|articles|bibliography)"
              + " (?:of|by)) |^(?i:contact|kontakt|contacto|author|address|maintained"
              + " by|webmaster|page by|e-?mail):? |^(?i:©|\\(c\\)|copyright)["
              + " ©\\d,–-]*(?=\\p{L})");

  private static final Pattern PAGE_OF =
      Pattern.compile(
          "['’]s +(?:selected )?(?:publications|papers|work|works|bibliography)$|(?<=[\\p{L}.]),?"
              + " (?:19|20)\\d\\d(?:[-–]\\d{2,4})?\\.?$|(?:['’]s|s['’])? +(?i:(?:personal |academic"
              + " |professional )*(?:home ?page|web ?page|web ?site|page|site|toggle"
              + " navigation|research group|lab))[.!]?$| (?i:toggle navigation).*$|\\."
              + " (?:All|Powered|Last).*$| Powered .*$");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:I am|I'm|I’m|[Mm]y name is)(?: called)? (\\p{Lu}[\\p{L}'’-]+(?:"
              + " (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|van|von|de|der|den|la)){1,4})");

  /// A name before a comma, and a position behind it: `Ada Holt, lektor, ph.d.`
  private static final Pattern WITH_POSITION =
      Pattern.compile(
          "(?iu)([^,;:|]{5,40} [^,;:|]{2,30}),"
              + " (?=.*(?<!\\p{L})(?:lektor|professor|docent|dozent|lecturer|reader|fellow|student|researcher|scientist|maître|chercheu|catedr|profesor|investigador|investigator|leader|ricercator|postdoc|engineer|director|ph\\.?"
              + " ?d|dr\\.|forsker|adjunkt)).{3,80}");

  /// A name behind a label, with more about the person behind a comma.
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i:contact|kontakt|contacto|author|address|maintained by|webmaster|PI|principal"
              + " investigator|group leader|page by): *([^,;|(]{5,50})(?=[,;|(]|$)");

  /// Positions behind a name.
  private static final Pattern EAST_TITLES =
      Pattern.compile(
          "(?<=\\p{IsHan})["
              + " \u3000·,，]*(?:(?:特聘|讲席|长聘|准|副|助理|名誉|特任)?教授|准教授|(?:副|助理)?研究员|讲师|講師|助教|助手|博士|老师|先生|院士)(?:["
              + " \u3000].*)?$");

  private static final Pattern OF =
      Pattern.compile(
          " (?:of|the|and|for|in|on|und|für|des|as|auf|vom|zur|zum) |[.:][ ].*\\p{Ll}{3} ");

  private static final Set<String> NOT_NAMES =
      Set.of(
          "university",
          "universite",
          "universitat",
          "institute",
          "institut",
          "department",
          "school",
          "college",
          "laboratory",
          "lab",
          "center",
          "centre",
          "inria",
          "cnrs",
          "professor",
          "google",
          "research",
          "researcher",
          "student",
          "faculty",
          "postdoc",
          "scientist",
          "homepage",
          "page",
          "learning",
          "networks",
          "curriculum",
          "github",
          "linkedin",
          "twitter",
          "scholar",
          "menu",
          "search",
          "welcome",
          "hello",
          "notes",
          "report",
          "office",
          "street",
          "publications",
          "introduction",
          "chapter",
          "abstract",
          "table",
          "statistics",
          "mathematics",
          "math",
          "maths",
          "stats",
          "dept",
          "univ",
          "science",
          "computer",
          "physics",
          "engineering",
          "team",
          "group",
          "academy",
          "society",
          "fellow",
          "orcid",
          "doctor",
          "profesor",
          "professeur",
          "chair",
          "editor",
          "news",
          "papers",
          "works",
          "home",
          "top",
          "open",
          "sign",
          "login",
          "skip",
          "contact",
          "toggle",
          "navigation",
          "useful",
          "members",
          "powered",
          "jekyll",
          "instytut",
          "wydzial",
          "zaklad",
          "katedra",
          "uniwersytet",
          "facultad",
          "departamento",
          "dipartimento",
          "faculte",
          "laboratoire",
          "faculteit",
          "instituut",
          "institutt",
          "universidad",
          "universidade",
          "universiteit",
          "hugo",
          "website",
          "blog");

  /// Letters of words of headings that are no names, either.
  private static final int LONG_WORD = 7;

  private OwnerLine() {}

  /// The name that the line says, `Ada Holt - Homepage` or `Contact: Ada Holt, room 4`, if any.
  static Optional<String> nameIn(String text) {
    Matcher contact = CONTACT.matcher(text);
    Matcher placed = WITH_POSITION.matcher(text);
    String line =
        contact.lookingAt() ? contact.group(1) : placed.matches() ? placed.group(1) : text;
    Matcher introduction = INTRODUCTION.matcher(line.substring(0, Math.min(line.length(), 500)));
    if (introduction.find() && isName(introduction.group(1))) {
      return Optional.of(introduction.group(1));
    }
    if (line.length() > 100) {
      return Optional.empty();
    }
    String bare =
        line.replaceAll("[\\p{So}\\p{Sk}\\p{Cs}]|[\\uFE00-\\uFE0F]", "")
            .replaceFirst("^#+ ", "")
            .strip();
    bare = ROLE.matcher(bare).replaceFirst("");
    bare = OF_PAGE.matcher(line.startsWith("©") ? line : bare).replaceFirst("");
    bare = PAGE_OF.matcher(bare.replaceFirst(" *[|–—:-] +.*$", "")).replaceFirst("");
    bare = DEGREES.matcher(TITLES.matcher(bare).replaceFirst("")).replaceFirst("").strip();
    bare = bare.replace('\u3000', ' ').replaceFirst("[*†‡]+$", "");
    bare = EAST_TITLES.matcher(bare).replaceFirst("");
    return isName(bare) ? Optional.of(bare) : Optional.empty();
  }

  /// True if no word of the name is one of institutes, `Universität Heidelberg`, or of pages.
  static boolean isNoInstitute(String name) {
    return Arrays.stream(TextFolding.words(name).split(" ", -1)).noneMatch(NOT_NAMES::contains);
  }

  private static boolean isName(String text) {
    if (!NameShape.fits(text)
        || text.indexOf(',') >= 0
        || SectionHeading.of(text) != SectionHeading.NONE
        || SectionHeading.areWordsOfHeadings(text)) {
      return false;
    }
    if (OF.matcher(text).find()) {
      return false;
    }
    String[] words = TextFolding.words(text).split(" ", -1);
    for (String word : words) {
      if ((word.length() > 1 && HomepageTitleWords.contains(word) && !NameLook.isParticle(word))
          || NOT_NAMES.contains(word)
          || (word.length() >= LONG_WORD && SectionHeading.isWord(word))) {
        return false;
      }
    }
    return text.strip().indexOf(' ') > 0 ? words.length <= 6 : isWithoutBlanks(text);
  }

  /// Names of some scripts have no blank in them.
  private static boolean isWithoutBlanks(String text) {
    return text.length() <= 5
        && text.length() > 1
        && text.codePoints()
            .allMatch(c ->
                Character.isLetter(c)
                    && !Character.isLowerCase(c)
                    && !Character.isUpperCase(c)
                    && c > 0x309F);
  }
}
