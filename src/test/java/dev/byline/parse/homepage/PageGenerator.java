package dev.byline.parse.homepage;

import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Prints homepages of invented people in many styles, to be read back.
final class PageGenerator {

  /// A paper of an invented person.
  record Work(String title, List<Person> authors, String venue, int year, int volume, int page) {}

  record Person(String given, String surname) {}

  /// A page as printed, and what it was printed from.
  record Page(String style, String text, String owner, List<Work> papers) {}

  /// A style a line: its name, how it names people, and an entry. `{A}` are all authors, `{C}`
  /// those but the owner, `{T}` is the title in capitals, `{t}` as a sentence; `/` ends a line.
  private static final String STYLES =
      """
      apa | surname, I., & | {A} ({Y}). {t}. {V}, {v}({n}), {p}.
      apa in three lines | surname, I., & | {A} ({Y})./{t}./{V}.
      mla | first inverted | {A}. "{T}." {V}, vol. {v}, no. {n}, {Y}, pp. {p}.
      chicago author-date | first inverted | {A}. {Y}. "{T}." {V} {v} ({n}): {p}.
      chicago notes | full and | {A}, "{T}," {V} {v}, no. {n} ({Y}): {p}.
      ieee | I. surname and | [{i}] {A}, "{t}," {V}, vol. {v}, no. {n}, pp. {p}, {Y}.
      vancouver | surname I | {i}. {A}. {t}. {V}. {Y};{v}({n}):{p}.
      ama | surname I | {A}. {t}. {V}. {Y};{v}({n}):{p}. doi:10.1000/x{i}
      ams | I. surname and | {A}, {t}, {V} {v} ({Y}), no. {n}, {p}.
      lncs | surname, I. | {A}: {t}. {V}. {v}, {p} ({Y}).
      acm | full and | {A}. {Y}. {T}. {V} {v}, {n} ({Y}), {p}.
      plain | full and | {A}. {t}. {V}, {v}({n}):{p}, {Y}.
      short | I. surname | {A}. {T}. {V} {Y}.
      gb/t 7714 | surname I | [{i}] {A}. {t}[J]. {V}, {Y}, {v}({n}): {p}.
      nature | surname, I. & | {A}. {t}. {V} {v}, {p} ({Y}).
      commas | full and | {A}, {t}, {V}, Vol. {v}, No. {n}, pp. {p} ({Y}).
      colon | full and | {A}: {t}. {V} {v} ({Y}), {p}
      run into | full | {A} {t}. {V} ({Y}).
      with | full and | {t}, with {C}. {V} {v} ({Y}), {p}.
      quoted with | full and | “{T}” (with {C}), {V}, {Y}.
      title, authors | I. surname and | {t}, {A}, {V} {v} ({Y}), {p}.
      cards | full | {T}/{A}/{V}, {Y}/[PDF] [Code]
      cards with dates | full and | {T}/{A}/{V}, Aug {Y}/abstract DOI arXiv
      cards with badges | full and | {B}/{T}/{A}/{V}, {Y}/PDF Code
      cards with places | full and | {T}/{A}/{B} {Y} — Oslo, Norway
      three lines | full and | {t}/{A},/{V} {v}, {p} ({Y}).
      authors above | full and | {A},/{t},/{V}, {v}({n}) ({Y}), pp. {p}.
      by | full and | {T}/by {A}/In {V}, {Y}
      together | full and | {t}/Together with {C}. In {V}, {Y}.
      labels | full | Title: {T}/Authors: {A}/Journal: {V}/Year: {Y}
      labels alone | full | titre/{t}/auteur/{A}/article/{V}, {Y}, {v}, pp.{p}
      pipes | full | {T} | {A} | {V} | {Y}
      dashes | full | {T} - {A} - {V}, {Y}
      year first | surname, I., & | {Y} {t}/{A} {V}, {v}({n}), {p}.
      bullets | full and | • {A}. {T}. In {V}, {Y}. [pdf]
      numbers | full and | {i}. {A}. {t}. {V}, {Y}, {v}, {p}. Link
      japanese | full | {A}:/“{T}”,/{V}, vol.{v}, no.{n}, pp.{p}, {Y}年3月
      german | full and | {A}: {t}. In: {V} {v} ({Y}), S. {p}.
      french | full and | {A}, « {t} », {V}, vol. {v}, n° {n}, {Y}, p. {p}.
      french, dashes | full and | {A} – {t} – {V}, {v} ({Y}), pp. {p}
      spanish | surname, I., & | {A} ({Y}). «{t}». {V}, {v}({n}), pp. {p}.
      in proceedings | full and | {A}. "{T}". In Proceedings of the {n}th Conference on Quiet Systems ({B} {Y}), pages {p}.
      year, authors | I. surname and | {Y}. {A}. {t}. {V} {v}: {p}.
      year in brackets | full and | [{Y}] {A}, "{t}", {V} {v}, {p}
      editors | surname, I. | {A}: {t}. In: Kampen, R., Webers, J. (eds.) {V}, pp. {p}. Northlight ({Y})
      """;

  private static final List<String> GIVEN =
      List.of(
          "Mira", "Kofi", "Paula", "Teodor", "Lena", "Omar", "Ines", "Hiro", "Akira", "Johanna",
          "Piotr", "Adrian", "Bo", "Sunja", "Arjun", "Lionel", "Nadia", "Simon", "Rüdiger", "Zoë",
          "Émile", "Taka", "Wen", "Juan");

  private static final List<String> SURNAMES =
      List.of(
          "Solvang",
          "Adeyemi",
          "Rautio",
          "Lindqvist",
          "Brandt",
          "Haddad",
          "Falkner",
          "Hoshida",
          "Suzumori",
          "Feldberg",
          "Foszynski",
          "Tiggeling",
          "Okonkwo",
          "Leem",
          "Mehra",
          "Rabot",
          "Frostad",
          "Guerin",
          "Kampen",
          "Bauerle",
          "Choiseul",
          "Wakanabe",
          "Zhaoling",
          "Mirador",
          "Petrovic",
          "O'Hallan",
          "Nolan-Breen",
          "Tangen");

  private static final List<String> FIRST =
      List.of(
          "sparse recovery",
          "slow walks",
          "quiet maps",
          "learning",
          "counting buoys",
          "tidal models",
          "a note",
          "the geometry",
          "private letters",
          "stable boards",
          "folding grids",
          "uncertainty",
          "hidden primes",
          "early signs",
          "efficient search",
          "cold starts",
          "broken lattices",
          "bright flashes",
          "working memory",
          "gender and fees");

  private static final List<String> SECOND =
      List.of(
          "in layered media",
          "on public graphs",
          "with few samples",
          "for silent markets",
          "from network traffic",
          "of drifting sensors",
          "under stress",
          "in small firms",
          "over radio",
          "by sound",
          "and their uses",
          "on a changing coast",
          "after the flood",
          "without labels",
          "for striped films");

  private static final List<String> THIRD =
      List.of(
          "",
          "",
          "",
          "",
          ": a theory and a test",
          ": evidence from two ports",
          ": three lessons",
          "?");

  private static final List<String> VENUES =
      List.of(
          "Journal of Imaginary Geophysics",
          "Transactions on Quiet Systems",
          "Annals of Small Forests",
          "Acta Numerica Fictiva",
          "Information Tides",
          "Optics of Wet Glass",
          "Northern Review of Towns",
          "Proceedings of the Symposium on Ocean Data",
          "Advanced Sleep Engineering",
          "Letters on Lattices");

  private static final int CSL_PAPERS = 10;

  private final SplittableRandom random;

  PageGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  /// What stands between entries and around the list.
  private enum Surroundings {
    LINES,
    BLANK_LINES,
    YEARS,
    SECTIONS
  }

  /// A page in each style, with each of the surroundings.
  List<Page> pages() {
    var pages = new ArrayList<Page>();
    for (String line : STYLES.lines().toList()) {
      String[] parts = line.split(" \\| ", 3);
      for (Surroundings around : Surroundings.values()) {
        pages.add(page(parts, around));
      }
    }
    return pages;
  }

  /// A page whose list is printed in a style of the Citation Style Language.
  ///
  /// @return the page, without the papers whose titles the style does not print; none if it prints
  ///   less than half of them
  Optional<Page> page(CslStyle style) {
    Person owner = person();
    List<Person> others = List.of(person(), person(), person(), person(), person());
    var papers = new ArrayList<Work>();
    var titles = new HashSet<String>();
    while (papers.size() < CSL_PAPERS) {
      Work work = record(owner, others, 2012 + random.nextInt(14), false);
      if (titles.add(work.title())) {
        papers.add(work);
      }
    }
    List<String> entries = style.print(papers);
    String all = TextFolding.words(String.join(" ", entries));
    List<Work> printed =
        papers.stream().filter(work -> all.contains(TextFolding.words(work.title()))).toList();
    String name = owner.given() + " " + owner.surname();
    String between = random.nextInt(2) == 0 ? "\n" : "\n\n";
    String text =
        name
            + "\nProfessor of Invented Studies\n\nI work on tides and letters.\n\nPublications\n\n"
            + String.join(between, entries)
            + "\n\nTeaching\n\nStatistics for everybody, autumn 2024\n";
    return 2 * printed.size() < papers.size()
        ? Optional.empty()
        : Optional.of(new Page(style.name(), text, name, printed));
  }

  private Page page(String[] style, Surroundings around) {
    Person owner = person();
    String name = owner.given() + " " + owner.surname();
    List<Person> others = List.of(person(), person(), person(), person(), person());
    var papers = new ArrayList<Work>();
    int year = 2025;
    for (int n = 8 + random.nextInt(8); n > 0; n--) {
      papers.add(record(owner, others, year, style[2].contains("{C}")));
      year -= random.nextInt(3) == 0 ? 1 : 0;
    }
    var text = new StringBuilder(name + "\n");
    if (around == Surroundings.SECTIONS) {
      text.append("Home\nPublications\nTeaching\nCV\n\n").append(name).append("\n");
    }
    text.append("Professor of Invented Studies\n\nI work on tides and letters.\n\n");
    if (around == Surroundings.SECTIONS) {
      text.append("News\n2025-03: Our paper on slow walks was accepted by a journal!\n")
          .append("2024-11: I gave a talk in Oslo.\n\n");
    }
    text.append("Publications\n\n");
    int last = 0;
    for (int i = 0; i < papers.size(); i++) {
      if (around == Surroundings.YEARS && papers.get(i).year() != last) {
        last = papers.get(i).year();
        text.append(i == 0 ? "" : "\n").append(last).append("\n\n");
      }
      text.append(entry(style, papers.get(i), owner, papers.size() - i));
      text.append(around == Surroundings.LINES || around == Surroundings.YEARS ? "\n" : "\n\n");
    }
    if (around == Surroundings.SECTIONS) {
      text.append("Talks\n\nQuiet maps of the north. Seminar of the coast, Oslo, 2023.\n")
          .append("Slow letters. Workshop on tides, Lund, 2021.\n\nTeaching\n\n")
          .append("Statistics for everybody, autumn 2024\n\nAwards\n\n")
          .append("Prize of the Society of Quiet Systems, 2019\n\n© 2026 ")
          .append(name)
          .append("\n");
    }
    return new Page(style[0] + " in " + around, text.toString(), name, papers);
  }

  /// A page of at least so many characters, in the style of that number, counted around.
  String ofLength(int number, int length) {
    List<String> all = STYLES.lines().toList();
    String[] style = all.get(number % all.size()).split(" \\| ", 3);
    Person owner = person();
    List<Person> others = List.of(person(), person(), person(), person(), person());
    var text = new StringBuilder(owner.given() + " " + owner.surname() + "\n\nPublications\n\n");
    for (int i = 1; text.length() < length; i++) {
      Work work = record(owner, others, 2026 - i % 30, style[2].contains("{C}"));
      text.append(entry(style, work, owner, i)).append("\n\n");
    }
    return text.toString();
  }

  private Person person() {
    String given = pick(GIVEN);
    return new Person(
        random.nextInt(4) == 0
            ? given + " " + "ABCDEJKLMR".charAt(random.nextInt(10)) + "."
            : given,
        pick(SURNAMES));
  }

  private Work record(Person owner, List<Person> others, int year, boolean joint) {
    var authors = new ArrayList<Person>();
    int count = random.nextInt(4) + (joint ? 1 : 0);
    for (int i = 0; i < count; i++) {
      Person other = others.get(random.nextInt(others.size()));
      if (!authors.contains(other)) {
        authors.add(other);
      }
    }
    authors.add(random.nextInt(authors.size() + 1), owner);
    String title = pick(FIRST) + " " + pick(SECOND) + pick(THIRD);
    String sentence = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return new Work(
        sentence, authors, pick(VENUES), year, 1 + random.nextInt(90), 1 + random.nextInt(900));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String entry(String[] style, Work paper, Person owner, int number) {
    List<Person> others = paper.authors().stream().filter(author -> !author.equals(owner)).toList();
    String badge = paper.venue().replaceAll("[^A-Z]", "");
    return style[2]
        .replace("/", "\n")
        .replace("{A}", people(paper.authors(), style[1]))
        .replace("{C}", people(others, style[1]))
        .replace("{T}.", "{T}" + (paper.title().endsWith("?") ? "" : "."))
        .replace("{t}.", "{t}" + (paper.title().endsWith("?") ? "" : "."))
        .replace("{T}", capitals(paper.title()))
        .replace("{t}", paper.title())
        .replace("{V}", paper.venue())
        .replace("{Y}", String.valueOf(paper.year()))
        .replace("{v}", String.valueOf(paper.volume()))
        .replace("{n}", String.valueOf(1 + paper.page() % 6))
        .replace("{p}", paper.page() + "-" + (paper.page() + 14))
        .replace("{i}", String.valueOf(number))
        .replace("{B}", badge);
  }

  private static String people(List<Person> people, String style) {
    List<String> names =
        people.stream()
            .map(person -> name(person, style, person.equals(people.getFirst())))
            .toList();
    String last =
        style.endsWith("&")
            ? " & "
            : style.endsWith("and") || style.equals("first inverted") ? " and " : ", ";
    if (names.size() < 2) {
      return String.join("", names);
    }
    boolean serial =
        (names.size() > 2 && last.equals(" and "))
            || style.contains("., &")
            || style.equals("first inverted");
    String start = String.join(", ", names.subList(0, names.size() - 1));
    return start + (serial && !last.equals(", ") ? "," : "") + last + names.getLast();
  }

  private static String name(Person person, String style, boolean first) {
    String initials = initials(person, ". ") + ".";
    return switch (style.split(" ", -1)[0]) {
      case "surname," -> person.surname() + ", " + initials;
      case "surname" -> person.surname() + " " + initials(person, "");
      case "I." -> initials + " " + person.surname();
      case "first" ->
          first
              ? person.surname() + ", " + person.given()
              : person.given() + " " + person.surname();
      default -> person.given() + " " + person.surname();
    };
  }

  private static String initials(Person person, String between) {
    return List.of(person.given().split(" ", -1)).stream()
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining(between));
  }

  private static String capitals(String title) {
    var capitals = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      boolean small =
          List.of(
                  "in", "on", "of", "with", "for", "from", "and", "a", "the", "by", "without",
                  "over", "under", "after")
              .contains(word);
      String written =
          small && !capitals.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      capitals.append(capitals.isEmpty() ? "" : " ").append(written);
    }
    return capitals.toString();
  }
}
