package dev.byline.library.query;

import dev.byline.model.own.OwnMarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parsed text of an [dev.byline.library.AuthorQuery], in the syntax of the query language:
/// names; figures as `h:>=20`, `citations:500..1000` or `papers:<50`; `orcid:0000-0002-1825-0097`;
/// the papers as `category:LG,ML` and `year:2021..`; `affiliation:inria`; and the user's marks as
/// `is:starred`, `has:note`, `tag:committee` or `tag:"short list"`. A field that is only partly
/// typed has no effect.
///
/// @param names parts of a name, as typed
/// @param tags tags that an author must have, all of them
/// @param bounds ranges of figures, all of which must hold
/// @param orcids of which the author must have one, in normal form; empty for any author
/// @param affiliations of which the author's page or papers must have one, as typed
/// @param papers of which the author must list one; all papers for any author
public record AuthorWords(
    String names,
    boolean starred,
    boolean noted,
    List<String> tags,
    List<AuthorBound> bounds,
    List<String> orcids,
    List<String> affiliations,
    PaperQuery papers) {

  private static final String STARRED = "is:starred";
  private static final String NOTED = "has:note";

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<!\\S)(?:is:\\S*|has:\\S*|(?<counted>h|citations|papers):(?<range>\\S*)"
              + "|orcid:(?<orcid>\\S*)|(?<listed>category|year):\\S*"
              + "|(?<text>tag|affiliation):(?:\"(?<quoted>[^\"]*)\"?|(?<bare>\\S*)))",
          Pattern.CASE_INSENSITIVE);

  public AuthorWords {
    tags = List.copyOf(tags);
    bounds = List.copyOf(bounds);
    orcids = List.copyOf(orcids);
    affiliations = List.copyOf(affiliations);
  }

  /// Names and marks alone.
  public AuthorWords(String names, boolean starred, boolean noted, List<String> tags) {
    this(names, starred, noted, tags, List.of(), List.of(), List.of(), PaperQuery.ALL);
  }

  /// The parsed `text`; every text is valid.
  public static AuthorWords read(String text) {
    var tags = new ArrayList<String>();
    var affiliations = new ArrayList<String>();
    var bounds = new ArrayList<AuthorBound>();
    var orcids = new ArrayList<String>();
    var listed = new ArrayList<String>();
    boolean starred = false;
    boolean noted = false;
    Matcher fields = FIELD.matcher(text);
    while (fields.find()) {
      starred |= fields.group().equalsIgnoreCase(STARRED);
      noted |= fields.group().equalsIgnoreCase(NOTED);
      List<String> texts = "tag".equalsIgnoreCase(fields.group("text")) ? tags : affiliations;
      Stream.of(fields.group("quoted"), fields.group("bare"))
          .filter(value -> value != null && !value.isBlank())
          .forEach(texts::add);
      bound(fields).ifPresent(bounds::add);
      Optional.ofNullable(fields.group("orcid"))
          .flatMap(IdScheme.ORCID::read)
          .ifPresent(orcids::add);
      if (fields.group("listed") != null) {
        listed.add(fields.group());
      }
    }
    String names = FIELD.matcher(text).replaceAll(" ").strip();
    return new AuthorWords(
        names, starred, noted, tags, bounds, orcids, affiliations, papers(listed));
  }

  private static PaperQuery papers(List<String> fields) {
    PaperQuery read = QueryText.read(String.join(" ", fields)).query();
    PaperQuery papers = PaperQuery.ALL.choosing(Facet.CATEGORY, read.chosen(Facet.CATEGORY));
    return read.published().map(dates -> papers.published(dates.from(), dates.to())).orElse(papers);
  }

  private static Optional<AuthorBound> bound(MatchResult field) {
    return Optional.ofNullable(field.group("counted"))
        .flatMap(AuthorBound.Counted::named)
        .flatMap(counted ->
            NumberRange.parse(field.group("range"))
                .map(range -> new AuthorBound(counted, range.ofCounts())));
  }

  /// The fields in `text` that cannot be read, and so have no effect.
  public static List<String> unread(String text) {
    return FIELD
        .matcher(text)
        .results()
        .filter(field ->
            field.group("counted") != null
                || field.group("orcid") != null
                || field.group("listed") != null)
        .filter(field -> bound(field).isEmpty())
        .filter(field ->
            Optional.ofNullable(field.group("orcid")).flatMap(IdScheme.ORCID::read).isEmpty())
        .filter(field ->
            field.group("listed") == null || papers(List.of(field.group())).clauses().isEmpty())
        .map(MatchResult::group)
        .toList();
  }

  /// True if an author's marks decide.
  public boolean asksForMarks() {
    return starred || noted || !tags.isEmpty();
  }

  /// True if `marks` are what is asked for.
  public boolean meet(OwnMarks marks) {
    return (!starred || marks.starred())
        && (!noted || !marks.note().isEmpty())
        && tags.stream().allMatch(marks::hasTag);
  }

  /// These words with the star asked for, or not.
  public AuthorWords withStar(boolean wanted) {
    return new AuthorWords(names, wanted, noted, tags, bounds, orcids, affiliations, papers);
  }

  /// These words with `tag` asked for, or not.
  public AuthorWords withTag(String tag, boolean wanted) {
    var others = new ArrayList<>(tags);
    others.removeIf(t -> OwnMarks.tagKey(t).equals(OwnMarks.tagKey(tag)));
    if (wanted) {
      others.add(tag);
    }
    return new AuthorWords(names, starred, noted, others, bounds, orcids, affiliations, papers);
  }

  /// These words with other affiliations, of which one must be an author's.
  public AuthorWords withAffiliations(Collection<String> wanted) {
    return new AuthorWords(
        names, starred, noted, tags, bounds, orcids, List.copyOf(new TreeSet<>(wanted)), papers);
  }

  /// These words with other papers, of which an author must list one.
  public AuthorWords withPapers(PaperQuery wanted) {
    return new AuthorWords(names, starred, noted, tags, bounds, orcids, affiliations, wanted);
  }

  /// The text that asks for this.
  public String text() {
    var words = new ArrayList<String>();
    if (!names.isEmpty()) {
      words.add(names);
    }
    bounds.forEach(bound -> words.add(bound.text()));
    orcids.forEach(orcid -> words.add("orcid:" + orcid));
    if (!papers.clauses().isEmpty()) {
      words.add(QueryText.print(papers));
    }
    affiliations.forEach(affiliation -> words.add("affiliation:" + quoted(affiliation)));
    if (starred) {
      words.add(STARRED);
    }
    if (noted) {
      words.add(NOTED);
    }
    tags.forEach(tag -> words.add("tag:" + quoted(tag)));
    return String.join(" ", words);
  }

  private static String quoted(String value) {
    return value.matches("[^\\s\"]+") ? value : '"' + value + '"';
  }
}
