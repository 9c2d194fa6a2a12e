package dev.byline.parse.homepage;

import dev.byline.model.Folding;
import dev.byline.parse.text.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the heading of a homepage's section announces.
enum Heading {
  /// A list of papers: `Publications`, `Selected preprints`.
  PAPERS,
  /// The papers of one year: `2023`.
  YEAR,
  /// Anything else: `Teaching`, `Contact`.
  OTHER,
  /// The line is no heading.
  NONE;

  private static final int MAX_LENGTH = 60;
  private static final int MAX_WORDS = 6;

  private static final Pattern YEAR_LINE = Pattern.compile("\\W*(?:19[3-9]\\d|20[0-4]\\d)\\W*");

  private static final Set<String> PAPER_WORDS =
      Set.of(
          "publications",
          "papers",
          "preprints",
          "articles",
          "manuscripts",
          "bibliography",
          "proceedings",
          "chapters",
          "theses",
          "monographs",
          "works",
          "patents",
          "books",
          "reports",
          "publikationen",
          "veroffentlichungen",
          "publicaciones",
          "articulos",
          "pubblicazioni",
          "articoli",
          "publicacoes",
          "artigos",
          "publicaties",
          "travaux");

  private static final Set<String> PAPER_LINES =
      Set.of(
          "journal",
          "journals",
          "conference",
          "conferences",
          "workshop",
          "workshops",
          "publication list",
          "list of publication",
          "in preparation",
          "under review",
          "submitted",
          "forthcoming",
          "work in progress",
          "journal and conference",
          "thesis",
          "phd thesis",
          "in press",
          "published",
          "research output",
          "selected work",
          "recent work",
          "refereed",
          "peer reviewed",
          "writing",
          "writings");

  private static final Set<String> OTHER_WORDS =
      Set.of(
          "teaching",
          "contact",
          "service",
          "services",
          "talks",
          "students",
          "awards",
          "award",
          "honors",
          "honours",
          "cv",
          "news",
          "links",
          "education",
          "software",
          "experience",
          "about",
          "bio",
          "biography",
          "interests",
          "home",
          "activities",
          "group",
          "team",
          "people",
          "grants",
          "funding",
          "media",
          "miscellaneous",
          "misc",
          "personal",
          "reviewing",
          "reviewer",
          "employment",
          "positions",
          "position",
          "invited",
          "supervision",
          "mentoring",
          "events",
          "blog",
          "projects",
          "vitae",
          "presentations",
          "courses",
          "advising",
          "alumni",
          "hobbies",
          "fellowships",
          "outreach",
          "press",
          "collaborators",
          "office",
          "address",
          "email",
          "affiliations",
          "background",
          "research",
          "welcome",
          "seminars",
          "visitors",
          "openings",
          "appointments",
          "code",
          "vita",
          "resume",
          "lectures",
          "organization",
          "committees",
          "memberships",
          "languages",
          "skills");

  /// What the line announces.
  static Heading of(String line) {
    if (line.length() > MAX_LENGTH || line.isBlank() || isLinks(line)) {
      return NONE;
    }
    if (YEAR_LINE.matcher(line).matches()) {
      return YEAR;
    }
    String words = Folding.words(line);
    List<String> parts = Arrays.asList(words.split(" ", -1));
    if (words.isEmpty() || parts.size() > MAX_WORDS || endsLikeText(line)) {
      return NONE;
    }
    if (PAPER_LINES.contains(words)) {
      return PAPERS;
    }
    return ofWords(parts);
  }

  /// `Paper / Code / Video` stands below an entry.
  private static boolean isLinks(String line) {
    return line.startsWith("[") || Links.bar(line).size() > 1;
  }

  private static Heading ofWords(List<String> words) {
    boolean papers = words.stream().anyMatch(PAPER_WORDS::contains);
    boolean other = words.stream().anyMatch(OTHER_WORDS::contains);
    if (papers && (!other || PAPER_WORDS.contains(words.getLast()))) {
      return PAPERS;
    }
    return other && words.size() <= 4 ? OTHER : NONE;
  }

  private static boolean endsLikeText(String line) {
    String text = line.strip();
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == ',' || last == ';' || last == '!' || last == '?';
  }
}
