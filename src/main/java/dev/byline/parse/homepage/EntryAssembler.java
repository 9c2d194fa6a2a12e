package dev.byline.parse.homepage;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.WorkId;
import dev.byline.parse.homepage.look.AbstractText;
import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Lexicon;
import dev.byline.parse.homepage.look.NamedPeople;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.text.Identifiers;
import dev.byline.parse.text.Links;
import dev.byline.parse.text.ScreenedPattern;
import dev.byline.parse.text.VenueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A builder of a paper from the atoms of its entry.
final class EntryAssembler {

  private static final ScreenedPattern BLANKS = ScreenedPattern.of("[\\s\u3000]{2,}|[\\t\u3000]");

  private static final Pattern YEAR_SIGNS = Pattern.compile("[年月]|(?<=\\d{4})[a-z]$");

  /// A year cut short: `POPL'04`
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\p{Lu}\\p{L}+ ?[’']([0-4]\\d|9\\d|8\\d)(?!\\d)");

  private static final int MAX_TITLE = 500;
  private static final int MAX_ABSTRACT = 1 << 20;

  private final PageText text;
  private final Lexicon lexicon;
  private final boolean marked;
  private String owner = "";
  private final Map<String, NamedPeople> people = new HashMap<>();

  /// @param marked whether a marked entry tells venues and years apart
  EntryAssembler(PageText text, Lexicon lexicon, boolean marked) {
    this.marked = marked;
    this.text = text;
    this.lexicon = lexicon;
  }

  /// Says whose page it is, once that is known.
  void owner(String name) {
    owner = name;
    lexicon.owner(name);
  }

  /// The title of an entry; empty if it has none.
  String title(List<Atom> atoms, Reading reading, Reading.Span span) {
    int from = first(reading, span, Field.TITLE);
    if (from < 0) {
      return "";
    }
    int to = from;
    while (to < span.to() && reading.field(to) == Field.TITLE) {
      to++;
    }
    String title = trim(raw(atoms, from, to));
    return title.length() > MAX_TITLE ? "" : title;
  }

  /// The people of an entry, in all its parts that name people.
  NamedPeople people(List<Atom> atoms, Reading reading, Reading.Span span) {
    List<NamedPeople> runs = runs(atoms, reading, span);
    if (runs.size() == 1) {
      return runs.getFirst();
    }
    var names = new ArrayList<String>();
    runs.forEach(run -> names.addAll(run.names()));
    return new NamedPeople(names, runs.stream().anyMatch(NamedPeople::more));
  }

  /// The people of each part of an entry that names people.
  List<NamedPeople> runs(List<Atom> atoms, Reading reading, Reading.Span span) {
    var runs = new ArrayList<NamedPeople>();
    for (int i = span.from(); i < span.to(); i++) {
      if (reading.field(i) == Field.PEOPLE) {
        int to = i;
        while (to < span.to() && reading.field(to) == Field.PEOPLE) {
          to++;
        }
        runs.add(people.computeIfAbsent(raw(atoms, i, to), NamedPeople::in));
        i = to;
      }
    }
    return runs;
  }

  /// The paper of an entry with a title.
  ///
  /// @param headingYear the year of the heading above; it counts where the entry says none
  Optional<Paper> paper(
      List<Atom> atoms,
      Reading reading,
      Reading.Span span,
      OptionalInt headingYear,
      double confidence) {
    String title = title(atoms, reading, span);
    if (title.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    NamedPeople people = withOwner(atoms, reading, span);
    String rest = rest(atoms, reading, span);
    Identifiers identifiers = Identifiers.in(rest);
    Optional<String> venue = venue(atoms, reading, span);
    OptionalInt own = year(atoms, reading, span);
    OptionalInt year = own.isPresent() ? own : headingYear;
    Optional<String> abstractText = abstractText(atoms, reading, span);
    return Optional.of(
        Paper.builder(title)
            .authors(people.names())
            .moreAuthors(people.more())
            .venue(venue)
            .published(
                year.isPresent()
                    ? Optional.of(PartialDate.ofYear(year.getAsInt()))
                    : Optional.empty())
            .links(links(atoms, reading, span))
            .abstractText(abstractText)
            .arxivId(identifiers.arxivId())
            .doi(identifiers.doi())
            .ids(WorkId.pubMedIn(rest))
            .confidence(confidence)
            .build());
  }

  /// The authors with the owner before them, as on a page that says "with A and B", or a dash for
  /// the owner.
  private NamedPeople withOwner(List<Atom> atoms, Reading reading, Reading.Span span) {
    NamedPeople people = people(atoms, reading, span);
    int first = first(reading, span, Field.PEOPLE);
    boolean announced = first >= 0 && atoms.get(first).announced() && isWith(atoms.get(first));
    boolean named = people.names().stream().anyMatch(lexicon::namesOwner);
    boolean ditto = text.isDitto(atoms.get(span.from()).line());
    if (!(announced || ditto) || named || owner.isEmpty()) {
      return people;
    }
    var names = new ArrayList<String>();
    names.add(owner);
    names.addAll(people.names());
    return new NamedPeople(List.copyOf(names), people.more());
  }

  /// The people of an entry, if the owner may be among them: none who are "with" the owner.
  List<String> named(List<Atom> atoms, Reading reading, Reading.Span span) {
    int first = first(reading, span, Field.PEOPLE);
    boolean others = first >= 0 && atoms.get(first).announced() && isWith(atoms.get(first));
    return others ? List.of() : people(atoms, reading, span).names();
  }

  private boolean isWith(Atom atom) {
    String before = text.at(atom.line()).substring(Math.max(0, atom.start() - 6), atom.start());
    return before.contains("ith ")
        || before.contains("mit ")
        || before.contains("avec ")
        || before.contains("con ")
        || before.contains("wirh ");
  }

  private static int first(Reading reading, Reading.Span span, Field field) {
    for (int i = span.from(); i < span.to(); i++) {
      if (reading.field(i) == field) {
        return i;
      }
    }
    return -1;
  }

  /// Journal and details, with a year behind them.
  private Optional<String> venue(List<Atom> atoms, Reading reading, Reading.Span span) {
    var venue = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      if (reading.field(i) == Field.VENUE) {
        int to = i;
        while (to < span.to()
            && (marked ? reading.field(to) == Field.VENUE : isOfVenue(reading, to, span.to()))
            && (reading.field(to) != Field.NOTE
                || atoms.get(to).before() == Separator.PARENTHESIS)) {
          to++;
        }
        String part = Links.in(Identifiers.in(raw(atoms, i, to)).rest()).rest().strip();
        if (!part.isEmpty()) {
          venue
              .append(venue.isEmpty() ? "" : venue.charAt(venue.length() - 1) == '.' ? " " : ", ")
              .append(part);
        }
        i = to - 1;
      }
    }
    return VenueText.clean(venue.toString());
  }

  private static boolean isOfVenue(Reading reading, int at, int end) {
    Field field = reading.field(at);
    return field == Field.VENUE
        || field == Field.YEAR
        || (field == Field.NOTE && (at + 1 == end || reading.field(at + 1) != Field.NOTE));
  }

  private OptionalInt year(List<Atom> atoms, Reading reading, Reading.Span span) {
    var last = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      Field field = reading.field(i);
      if (field == Field.YEAR && last.isEmpty()) {
        OptionalInt year = VenueText.yearOf(withoutYearSigns(atoms.get(i).in(text)));
        if (year.isPresent()) {
          return year;
        }
      }
      if (field == Field.VENUE || field == Field.YEAR) {
        int to = i;
        while (to < span.to()
            && (reading.field(to) == Field.VENUE || reading.field(to) == Field.YEAR)) {
          to++;
        }
        last.append(last.isEmpty() ? "" : ", ").append(Identifiers.in(raw(atoms, i, to)).rest());
        i = to - 1;
      }
    }
    String plain = withoutYearSigns(last.toString());
    OptionalInt year = VenueText.yearOf(plain);
    return year.isPresent() ? year : shortYear(plain);
  }

  /// The text without the letters behind a year: `2019年`, `2019a`.
  private static String withoutYearSigns(String text) {
    boolean may =
        text.indexOf('年') >= 0
            || text.indexOf('月') >= 0
            || (!text.isEmpty() && Character.isLowerCase(text.charAt(text.length() - 1)));
    return may ? YEAR_SIGNS.matcher(text).replaceAll(" ") : text;
  }

  /// `POPL'04`
  private static OptionalInt shortYear(String text) {
    var matcher = SHORT_YEAR.matcher(text);
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    return OptionalInt.of(year >= 80 ? 1900 + year : 2000 + year);
  }

  private List<String> links(List<Atom> atoms, Reading reading, Reading.Span span) {
    var labels = new ArrayList<String>();
    for (int i = span.from(); i < span.to(); i++) {
      if (reading.field(i) == Field.LINK) {
        String own = atoms.get(i).in(text);
        if (!own.startsWith("http")
            && !own.startsWith("www")
            && !own.contains("10.")
            && !own.toLowerCase(java.util.Locale.ROOT).matches("arxiv:.*|arxiv preprint")) {
          labels.addAll(Links.labels(own));
        }
      }
    }
    return labels;
  }

  private Optional<String> abstractText(List<Atom> atoms, Reading reading, Reading.Span span) {
    var result = new StringBuilder();
    for (int i = span.from(); i < span.to() && result.length() < MAX_ABSTRACT; i++) {
      Atom atom = atoms.get(i);
      boolean firstOfLine = i == span.from() || atoms.get(i - 1).line() != atom.line();
      if (reading.field(i) == Field.ABSTRACT && firstOfLine) {
        String line = AbstractText.withoutLabel(text.at(atom.line()));
        if (!line.isBlank()) {
          result
              .append(result.isEmpty() ? "" : atom.before() == Separator.BLANK ? "\n\n" : " ")
              .append(line);
        }
      }
    }
    return result.isEmpty() ? Optional.empty() : Optional.of(result.toString());
  }

  /// All of the entry but title, people and abstract.
  private String rest(List<Atom> atoms, Reading reading, Reading.Span span) {
    var rest = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      Field field = reading.field(i);
      if (field != Field.TITLE && field != Field.PEOPLE && field != Field.ABSTRACT) {
        rest.append(atoms.get(i).before() == Separator.COLON ? ": " : " ")
            .append(atoms.get(i).in(text));
      }
    }
    return rest.toString();
  }

  /// The text from one atom to the one before `to`, lines joined.
  String raw(List<Atom> atoms, int from, int to) {
    var raw = new StringBuilder();
    for (int i = from; i < to; ) {
      int line = atoms.get(i).line();
      int last = i;
      while (last + 1 < to && atoms.get(last + 1).line() == line) {
        last++;
      }
      String part = balanced(text.at(line), atoms.get(i).start(), atoms.get(last).end());
      append(
          raw,
          part,
          i > from && text.at(atoms.get(i - 1).line()).length() == atoms.get(i - 1).end());
      i = last + 1;
    }
    return raw.toString();
  }

  /// A parenthesis that the text opens, closed.
  private static String balanced(String line, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    int end = to;
    if (depth > 0 && end < line.length() && (line.charAt(end) == ')' || line.charAt(end) == ']')) {
      end++;
    }
    int start = from;
    if (from > 0 && isQuotationWithin(line, from - 1, to)) {
      start--;
    }
    if (depth < 0
        && start > 0
        && (line.charAt(start - 1) == '(' || line.charAt(start - 1) == '[')) {
      start--;
    }
    return line.substring(start, end);
  }

  /// True if the sign at `open` begins a quotation that ends before `to`.
  private static boolean isQuotationWithin(String line, int open, int to) {
    int kind = "“«„「『\"".indexOf(line.charAt(open));
    int close = kind < 0 ? -1 : line.indexOf("”»“」』\"".charAt(kind), open + 1);
    close = close < 0 && line.charAt(open) == '„' ? line.indexOf('”', open + 1) : close;
    return close > 0 && close < to;
  }

  /// A word parted at the end of a line keeps its hyphen, which may be its own.
  private static void append(StringBuilder joined, String next, boolean unbroken) {
    int last = joined.length() - 1;
    boolean parted =
        last > 0
            && joined.charAt(last) == '-'
            && Character.isLetter(joined.charAt(last - 1))
            && !next.isEmpty()
            && Character.isLowerCase(next.codePointAt(0));
    String border = unbroken || last < 0 ? " " : ", ";
    joined.append(last < 0 || parted ? "" : border).append(next);
  }

  private static String trim(String title) {
    int start = 0;
    int end = title.length();
    while (start < end
        && " ,.;:–—-|“\"«„「『”".indexOf(title.charAt(start)) >= 0
        && !isQuotedStart(title, start, end)) {
      start++;
    }
    while (end > start
        && ((" ,;:–—|”»」』".indexOf(title.charAt(end - 1)) >= 0 && !closes(title, start, end))
            || (title.charAt(end - 1) == '.' && !title.startsWith("...", Math.max(0, end - 3))))) {
      end--;
    }
    return BLANKS.replaceAll(title.substring(start, end), " ");
  }

  /// True if the quotation mark at `start` begins a quotation within the title.
  private static boolean isQuotedStart(String title, int start, int end) {
    char c = title.charAt(start);
    if ("“\"«„「『".indexOf(c) < 0) {
      return false;
    }
    char close =
        c == '"' ? '"' : c == '“' ? '”' : c == '«' ? '»' : c == '「' ? '」' : c == '『' ? '』' : '“';
    int at = title.indexOf(close, start + 1);
    return at > 0 && at < end - 2;
  }

  /// True if the sign before `end` closes a quotation that begins within the title.
  private static boolean closes(String title, int start, int end) {
    char c = title.charAt(end - 1);
    char open = c == '”' ? '“' : c == '»' ? '«' : c == '」' ? '「' : c == '』' ? '『' : ' ';
    return open != ' ' && title.indexOf(open, start) >= 0 && title.indexOf(open, start) < end - 1;
  }
}
