package dev.byline.parse.homepage;

import dev.byline.model.Folding;
import dev.byline.parse.text.NameList;
import dev.byline.parse.text.NameShape;
import dev.byline.parse.text.NameTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whose homepage it is: who is named on its first lines and among the authors below, else
/// who is named most often there.
///
/// @param name of the owner
/// @param line on which the page says it, from 0; -1 if the authors of the papers say it
record OwnerName(String name, int line) {

  /// Texts from the top in which the name is looked for.
  private static final int MAX_TEXTS = 12;

  /// Papers that say whose page it is, at least.
  private static final int MIN_LISTS = 2;

  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:Assoc(?:iate|\\.)|Assistant|Asst\\.)"
              + " )?(?:(?:Prof(?:essor|\\.)?|Dr\\.?|PD|Mr\\.?|Ms\\.?|Mrs\\.?|Ir\\.?|ing\\.) )+");

  private static final Pattern DEGREES =
      Pattern.compile(
          " *\\(\\p{Ll}+(?:/\\p{Ll}+)+\\)$|,? *\\(?(?:Ph\\.?"
              + " ?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|FRS|DPhil)\\)?(?=$|,).*$");

  private static final Pattern OF_PAGE =
      Pattern.compile(
          "^(?i:(?:welcome to )?(?:the )?(?:personal |academic |professional )*(?:home ?page|web"
              + " ?page|web ?site|site|page) of) ");

  private static final Pattern PAGE_OF =
      Pattern.compile(
          "(?:['’]s|s['’])? +(?i:(?:personal |academic |professional )*(?:home ?page|web ?page|web"
              + " ?site|page|site))$");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:I am|I'm|I’m|[Mm]y name is)(?: called)? (\\p{Lu}[\\p{L}'’-]+(?:"
              + " (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|van|von|de|der|den|la)){1,4})");

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
          "science",
          "computer",
          "physics",
          "engineering",
          "team",
          "group",
          "academy",
          "society",
          "fellow");

  /// The owner's name, if the page says it.
  static Optional<OwnerName> find(List<String> lines) {
    List<OwnerName> named = onFirstLines(lines);
    List<NameList> authors = authors(lines);
    return named.stream()
        .filter(owner -> owner.isAmong(authors))
        .findFirst()
        .or(() -> mostNamed(authors))
        .or(() -> named.stream().findFirst());
  }

  /// Whether the owner follows from the papers alone.
  boolean isInferred() {
    return line < 0;
  }

  private static List<OwnerName> onFirstLines(List<String> lines) {
    var named = new ArrayList<OwnerName>();
    int texts = 0;
    for (int at = 0; at < lines.size() && texts < MAX_TEXTS; at++) {
      if (!lines.get(at).isBlank()) {
        texts++;
        int line = at;
        nameIn(lines.get(at).strip()).ifPresent(name -> named.add(new OwnerName(name, line)));
      }
    }
    return named;
  }

  /// The names with which lines begin, where they are surely names: several, or one with initials.
  private static List<NameList> authors(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= ReferenceReader.MAX_LENGTH)
        .flatMap(line -> NameList.startOf(ReferenceReader.withoutMarker(line.strip())).stream())
        .filter(list -> list.names().size() > 1 || list.names().getFirst().indexOf('.') > 0)
        .toList();
  }

  private boolean isAmong(List<NameList> authors) {
    var reader = new ReferenceReader(name);
    return authors.stream().anyMatch(reader::namesOwner);
  }

  private static Optional<OwnerName> mostNamed(List<NameList> authors) {
    var tally = new NameTally();
    authors.forEach(list -> tally.add(list.names()));
    return authors.size() < MIN_LISTS
        ? Optional.empty()
        : tally.owner().map(name -> new OwnerName(name, -1));
  }

  /// Whether the line holds more than the name, so that it is prose at the same time.
  static boolean isIntroduction(String line) {
    return INTRODUCTION.matcher(line).find();
  }

  private static Optional<String> nameIn(String line) {
    Matcher introduction = INTRODUCTION.matcher(line.substring(0, Math.min(line.length(), 500)));
    if (introduction.find() && isName(introduction.group(1))) {
      return Optional.of(introduction.group(1));
    }
    if (line.length() > 100) {
      return Optional.empty();
    }
    String bare = OF_PAGE.matcher(line).replaceFirst("");
    bare = PAGE_OF.matcher(bare.replaceFirst(" *[|–—:-] +.*$", "")).replaceFirst("");
    bare = DEGREES.matcher(TITLES.matcher(bare).replaceFirst("")).replaceFirst("").strip();
    return isName(bare) ? Optional.of(bare) : Optional.empty();
  }

  private static boolean isName(String text) {
    if (!NameShape.fits(text) || text.indexOf(',') >= 0 || Heading.of(text) != Heading.NONE) {
      return false;
    }
    String[] words = Folding.words(text).split(" ", -1);
    for (String word : words) {
      if (NOT_NAMES.contains(word)) {
        return false;
      }
    }
    return text.strip().indexOf(' ') > 0 ? words.length <= 6 : isWithoutBlanks(text);
  }

  /// Names of some scripts have no blank in them.
  private static boolean isWithoutBlanks(String text) {
    return text.codePoints()
        .allMatch(
            c -> Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c));
  }
}
