package dev.byline.library.query;

import dev.byline.model.own.OwnMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parsed text of an [dev.byline.library.AuthorQuery], in the syntax of the query language:
/// names; figures as `h:>=20`, `citations:500..1000` or `papers:<50`; `orcid:0000-0002-1825-0097`;
/// and the user's marks as `is:starred`, `has:note`, `tag:committee` or `tag:"short list"`. A field
/// that is only partly typed has no effect.
///
/// @param names parts of a name, as typed
/// @param tags tags that an author must have, all of them
/// @param bounds ranges of figures, all of which must hold
/// @param orcids of which the author must have one, in normal form; empty for any author
public record AuthorWords(
    String names,
    boolean starred,
    boolean noted,
    List<String> tags,
    List<AuthorBound> bounds,
    List<String> orcids) {

  private static final String STARRED = "is:starred";
  private static final String NOTED = "has:note";
  private static final String TAG = "tag:";

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<!\\S)(?:is:\\S*|has:\\S*|(?<counted>h|citations|papers):(?<range>\\S*)"
              + "|orcid:(?<orcid>\\S*)|tag:(?:\"(?<quoted>[^\"]*)\"?|(?<bare>\\S*)))",
          Pattern.CASE_INSENSITIVE);

  public AuthorWords {
    tags = List.copyOf(tags);
    bounds = List.copyOf(bounds);
    orcids = List.copyOf(orcids);
  }

  /// Names and marks alone.
  public AuthorWords(String names, boolean starred, boolean noted, List<String> tags) {
    this(names, starred, noted, tags, List.of(), List.of());
  }

  /// The parsed `text`; every text is valid.
  public static AuthorWords read(String text) {
    var tags = new ArrayList<String>();
    var bounds = new ArrayList<AuthorBound>();
    var orcids = new ArrayList<String>();
    boolean starred = false;
    boolean noted = false;
    Matcher fields = FIELD.matcher(text);
    while (fields.find()) {
      starred |= fields.group().equalsIgnoreCase(STARRED);
      noted |= fields.group().equalsIgnoreCase(NOTED);
      Stream.of(fields.group("quoted"), fields.group("bare"))
          .filter(tag -> tag != null && !tag.isBlank())
          .forEach(tags::add);
      bound(fields).ifPresent(bounds::add);
      Optional.ofNullable(fields.group("orcid"))
          .flatMap(IdScheme.ORCID::read)
          .ifPresent(orcids::add);
    }
    String names = FIELD.matcher(text).replaceAll(" ").strip();
    return new AuthorWords(names, starred, noted, tags, bounds, orcids);
  }

  private static Optional<AuthorBound> bound(MatchResult field) {
    return Optional.ofNullable(field.group("counted"))
        .flatMap(AuthorBound.Counted::named)
        .flatMap(counted ->
            NumberRange.parse(field.group("range"))
                .map(range -> new AuthorBound(counted, range.ofCounts())));
  }

  /// The figures and identifiers in `text` that cannot be read, and so have no effect.
  public static List<String> unread(String text) {
    return FIELD
        .matcher(text)
        .results()
        .filter(field -> field.group("counted") != null || field.group("orcid") != null)
        .filter(field -> bound(field).isEmpty())
        .filter(field ->
            Optional.ofNullable(field.group("orcid")).flatMap(IdScheme.ORCID::read).isEmpty())
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
    return new AuthorWords(names, wanted, noted, tags, bounds, orcids);
  }

  /// These words with `tag` asked for, or not.
  public AuthorWords withTag(String tag, boolean wanted) {
    var others = new ArrayList<>(tags);
    others.removeIf(t -> OwnMarks.tagKey(t).equals(OwnMarks.tagKey(tag)));
    if (wanted) {
      others.add(tag);
    }
    return new AuthorWords(names, starred, noted, others, bounds, orcids);
  }

  /// The text that asks for this.
  public String text() {
    var words = new ArrayList<String>();
    if (!names.isEmpty()) {
      words.add(names);
    }
    bounds.forEach(bound -> words.add(bound.text()));
    orcids.forEach(orcid -> words.add("orcid:" + orcid));
    if (starred) {
      words.add(STARRED);
    }
    if (noted) {
      words.add(NOTED);
    }
    tags.forEach(tag -> words.add(TAG + (tag.matches("[^\\s\"]+") ? tag : '"' + tag + '"')));
    return String.join(" ", words);
  }
}
