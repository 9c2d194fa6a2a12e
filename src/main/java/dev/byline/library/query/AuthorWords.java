package dev.byline.library.query;

import dev.byline.model.own.OwnMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parsed text of an [dev.byline.library.AuthorQuery], in the syntax of the query language:
/// names, and the user's marks as `is:starred`, `has:note`, `tag:committee` or `tag:"short list"`.
/// A field that is only partly typed has no effect.
///
/// @param names parts of a name, as typed
/// @param tags tags that an author must have, all of them
public record AuthorWords(String names, boolean starred, boolean noted, List<String> tags) {

  private static final String STARRED = "is:starred";
  private static final String NOTED = "has:note";
  private static final String TAG = "tag:";

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<!\\S)(?:is:\\S*|has:\\S*|tag:(?:\"(?<quoted>[^\"]*)\"?|(?<bare>\\S*)))",
          Pattern.CASE_INSENSITIVE);

  public AuthorWords {
    tags = List.copyOf(tags);
  }

  /// The parsed `text`; every text is valid.
  public static AuthorWords read(String text) {
    var tags = new ArrayList<String>();
    boolean starred = false;
    boolean noted = false;
    Matcher fields = FIELD.matcher(text);
    while (fields.find()) {
      starred |= fields.group().equalsIgnoreCase(STARRED);
      noted |= fields.group().equalsIgnoreCase(NOTED);
      Stream.of(fields.group("quoted"), fields.group("bare"))
          .filter(tag -> tag != null && !tag.isBlank())
          .forEach(tags::add);
    }
    return new AuthorWords(FIELD.matcher(text).replaceAll(" ").strip(), starred, noted, tags);
  }

  /// Whether an author's marks decide.
  public boolean asksForMarks() {
    return starred || noted || !tags.isEmpty();
  }

  /// Whether `marks` are what is asked for.
  public boolean meet(OwnMarks marks) {
    return (!starred || marks.starred())
        && (!noted || !marks.note().isEmpty())
        && tags.stream().allMatch(marks::hasTag);
  }

  /// These words with the star asked for, or not.
  public AuthorWords withStar(boolean wanted) {
    return new AuthorWords(names, wanted, noted, tags);
  }

  /// These words with `tag` asked for, or not.
  public AuthorWords withTag(String tag, boolean wanted) {
    var others = new ArrayList<>(tags);
    others.removeIf(t -> OwnMarks.tagKey(t).equals(OwnMarks.tagKey(tag)));
    if (wanted) {
      others.add(tag);
    }
    return new AuthorWords(names, starred, noted, others);
  }

  /// The text that asks for this.
  public String text() {
    var words = new ArrayList<String>();
    if (!names.isEmpty()) {
      words.add(names);
    }
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
