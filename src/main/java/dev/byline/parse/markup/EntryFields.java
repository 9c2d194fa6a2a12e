package dev.byline.parse.markup;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.parse.MarkupReader.MarkedPaper;
import dev.byline.parse.html.Hints;
import dev.byline.parse.text.Identifiers;
import dev.byline.parse.text.Links;
import dev.byline.parse.text.VenueText;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reader of the paper of an entry whose fields are known.
final class EntryFields {

  private static final double LEAST_LOOK = 0.2;
  private static final Pattern CITATION =
      Pattern.compile("(?i)\\b(?:citation|cite (?:as|this))\\s*:\\s*([^()]{3,2000}?)\\s*\\(\\d{4}");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\W*((?:19[3-9]|20[0-4])\\d)\\W*");

  /// Headings of papers.
  private static final Pattern PAPERS =
      Pattern.compile(
          "(?iU).*\\b(?:publi[ck]\\w*|pubblic\\w*|papers?|preprints?|articles?|artikel|research|forschung"
              + "|bibliogr\\w*|works?|writings?|books?|chapters?|theses|thesis|manuscripts?|proceedings"
              + "|journals?|conferences?|ver[öo]ffentlich\\w*|aufsätze|bücher|schriften|travaux"
              + "|recherche\\w*|art[ií]\\w*|livros?|libros?|libri|cv|vita|output|publ\\w*|публикации|статьи)\\b.*"
              + "|.*(?:論文|業績|论文|出版|著作|研究|成果).*");

  /// The doubt of entries without people below no heading of papers.
  private static final double UNANNOUNCED = 0.15;

  private final FieldKinds fields;
  private final MarkedText text;
  private final Hints hints;
  private final boolean announced;

  /// Years on lines of their own, by their lines.
  private final NavigableMap<Integer, Integer> years = new TreeMap<>();

  EntryFields(FieldKinds fields, MarkedText text, Hints hints) {
    this.fields = fields;
    this.text = text;
    this.hints = hints;
    announced =
        PAPERS.matcher(hints.title()).matches()
            || hints.parts().stream()
                .anyMatch(part -> part.level() > 0 && PAPERS.matcher(text.of(part)).matches());
    for (Hints.Part part : hints.parts()) {
      Matcher year = YEAR_ALONE.matcher(shortText(part));
      if (year.matches()) {
        years.put(part.firstLine(), Integer.parseInt(year.group(1)));
      }
    }
  }

  private String shortText(Hints.Part part) {
    boolean isShort = part.isBlock() && part.firstLine() == part.lastLine() && part.to() < 20;
    return isShort ? text.of(part) : "";
  }

  /// The paper; empty where the entry has no title.
  Optional<MarkedPaper> paper(Entry entry) {
    Map<String, Hints.Part> kinds = entry.kinds();
    Hints.Part title = kinds.get(fields.title());
    if (title == null) {
      return Optional.empty();
    }
    String named = TitleLook.bare(text.of(title));
    double least = title.level() > 0 ? LEAST_LOOK / 2 : LEAST_LOOK;
    if (named.isBlank() || TitleLook.of(named) < least) {
      return Optional.empty();
    }
    Hints.Part whole = entry.whole();
    String before = text.of(whole.firstLine(), whole.from(), title.firstLine(), title.from());
    String behind = text.of(title.lastLine(), title.to(), whole.lastLine(), whole.to());
    Optional<PeopleText> people = people(kinds, before, behind, text.lineBehind(title, whole));
    String rest = before + " | " + behind;
    Identifiers identifiers = Identifiers.in(rest);
    OptionalInt year = VenueText.yearOf(identifiers.rest());
    OptionalInt dated = year.isPresent() ? year : headingYear(whole);
    boolean hasId = identifiers.doi().isPresent() || identifiers.arxivId().isPresent();
    double confidence =
        0.8
            + (fields.isNamed() ? 0.08 : 0)
            + (people.isPresent() ? 0.06 : 0)
            + (dated.isPresent() ? 0.03 : 0)
            - (announced || people.isPresent() || hasId ? 0 : UNANNOUNCED);
    Paper paper =
        Paper.builder(named)
            .authors(people.orElse(PeopleText.NONE).names())
            .moreAuthors(people.orElse(PeopleText.NONE).more())
            .published(
                dated.isPresent()
                    ? Optional.of(PartialDate.ofYear(dated.getAsInt()))
                    : Optional.empty())
            .venue(venue(entry, kinds))
            .links(labels(entry, named))
            .doi(identifiers.doi())
            .arxivId(identifiers.arxivId())
            .confidence(confidence)
            .build();
    return Optional.of(
        new MarkedPaper(paper, whole.firstLine(), whole.lastLine(), title.firstLine()));
  }

  /// @param next the line below the title
  private Optional<PeopleText> people(
      Map<String, Hints.Part> kinds, String before, String behind, String next) {
    Optional<PeopleText> marked =
        fields.authors().map(kinds::get).flatMap(part -> PeopleText.of(text.of(part)));
    return marked
        .or(() -> cited(before + " " + behind))
        .or(() -> before.length() > 3 ? PeopleText.of(before) : Optional.empty())
        .or(() -> behind.startsWith(next) ? PeopleText.of(next) : Optional.empty())
        .or(() -> PeopleText.atStart(behind));
  }

  /// The people of a citation that the entry recommends.
  private static Optional<PeopleText> cited(String text) {
    Matcher citation = CITATION.matcher(text);
    return citation.find() ? PeopleText.of(citation.group(1)) : Optional.empty();
  }

  /// The element that the markup calls a venue, or else the emphasized text besides the title.
  private Optional<String> venue(Entry entry, Map<String, Hints.Part> kinds) {
    Hints.Part marked = fields.venue().map(kinds::get).orElse(null);
    if (marked != null) {
      return VenueText.clean(text.of(marked));
    }
    return entry.inner().stream()
        .filter(part -> List.of("i", "em", "cite").contains(part.tag()))
        .filter(part -> !Entry.kind(part).equals(fields.title()))
        .map(text::of)
        .filter(each -> PeopleText.of(each).isEmpty() && each.length() > 2)
        .findFirst()
        .flatMap(VenueText::clean);
  }

  private List<String> labels(Entry entry, String title) {
    return hints.links().stream()
        .filter(link -> !link.hidden() && entry.holds(link))
        .map(link -> link.label().replaceAll("^[\\[(\\s]+|[\\])\\s]+$", ""))
        .filter(label -> label.length() <= 30 && !title.contains(label))
        .filter(label -> !Links.bar(label).isEmpty())
        .toList();
  }

  /// The year of a line of its own before the entry.
  private OptionalInt headingYear(Hints.Part entry) {
    var before = years.lowerEntry(entry.firstLine());
    return before == null ? OptionalInt.empty() : OptionalInt.of(before.getValue());
  }
}
