package dev.byline.stats.text;

import dev.byline.model.AuthorId;
import dev.byline.stats.ComparisonNote;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The words for the notes on a comparison: one or two sentences each.
public final class NoteText {

  /// More members of a group that are missing are counted.
  private static final int MOST_NAMED = 5;

  private final ComparisonNote note;
  private final List<String> names;

  private NoteText(ComparisonNote note, List<String> names) {
    this.note = note;
    this.names = names;
  }

  /// The sentences of a note.
  ///
  /// @param names of all sides, in the order of the comparison
  public static String of(ComparisonNote note, List<String> names) {
    return new NoteText(note, names).text();
  }

  private String text() {
    return switch (note.cause()) {
      case ComparisonNote.Plain.FIELDS -> Wording.of("note.fields", named(note.authors()));
      case ComparisonNote.Plain.NO_CAPTURE_DAY -> Wording.of("note.noDay", named(note.authors()));
      case ComparisonNote.Careers(double shortest, double longest) ->
          Wording.of("note.careers", shortest, longest);
      case ComparisonNote.Captures(var first, var last) -> Wording.of("note.captures", first, last);
      case ComparisonNote.Sources sources ->
          Wording.of("note.sources", Wording.named("figure", sources.figure()), sites(sources));
      case ComparisonNote.Lists(int shortest, int longest) ->
          Wording.of("note.listSizes", shortest, longest);
      case ComparisonNote.ShortList(int listed, int unlisted, boolean isGroup) ->
          isGroup
              ? Wording.of("note.list.group", only(), papers(unlisted))
              : Wording.of("note.list", only(), papers(listed + unlisted), listed);
      case ComparisonNote.Sizes(var people) -> Wording.of("note.sizes", sizes(people));
      case ComparisonNote.Library(int side, int people) ->
          Wording.of("note.library", names.get(side), authors(people));
      case ComparisonNote.Flagged(var flag) -> Wording.of("note.flag", only(), FlagText.of(flag));
      case ComparisonNote.Missing(var members) ->
          Wording.of("note.missing", only(), missing(members));
    };
  }

  /// The only side that the note concerns.
  private String only() {
    return names.get(note.authors().first());
  }

  private String named(Collection<Integer> sides) {
    return Wording.list(sides.stream().map(names::get).toList());
  }

  private String sites(ComparisonNote.Sources sources) {
    return sources.authors().entrySet().stream()
        .map(site ->
            Wording.of("note.source", FigureSourceText.site(site.getKey()), named(site.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String sizes(List<Integer> people) {
    var sizes = new ArrayList<String>();
    for (int side : note.authors()) {
      sizes.add(Wording.of("note.size", names.get(side), authors(people.get(sizes.size()))));
    }
    return String.join(", ", sizes);
  }

  private static String missing(List<AuthorId> members) {
    List<String> ids = members.stream().map(AuthorId::value).toList();
    return ids.size() > MOST_NAMED
        ? Wording.of(
            "note.missing.more",
            String.join(", ", ids.subList(0, MOST_NAMED)),
            ids.size() - MOST_NAMED)
        : Wording.list(ids);
  }

  private static String papers(int count) {
    return Wording.of("note.list.papers", count);
  }

  private static String authors(int count) {
    return Wording.of("note.authors", count);
  }
}
