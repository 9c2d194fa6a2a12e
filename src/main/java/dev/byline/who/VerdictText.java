package dev.byline.who;

import dev.byline.archive.Grounds;
import dev.byline.archive.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/// Says in words what was decided, and what it rests on: the window and the command line say the
/// same.
public final class VerdictText {

  /// More values than this are counted, not named.
  private static final int NAMED = 4;

  private VerdictText() {}

  /// What a verdict says, as a sentence without its full stop.
  ///
  /// @param names of the two it is about, in its order
  public static String of(Verdict verdict, List<String> names) {
    String one = name(names, 0);
    String other = name(names, 1);
    return switch (verdict) {
      case Verdict.SameAuthor _ -> other + " was merged into " + one;
      case Verdict.DifferentAuthors _ -> one + " and " + other + " are two people";
      case Verdict.OwnerOf _ -> "A page of " + one + " was given to another " + other;
      case Verdict.SamePaper _ -> quoted(other) + " was merged into " + quoted(one);
      case Verdict.DifferentPapers _ -> quoted(one) + " and " + quoted(other) + " are two papers";
    };
  }

  private static String name(List<String> names, int place) {
    return place < names.size() ? names.get(place) : "?";
  }

  private static String quoted(String title) {
    return "\u201c" + title + "\u201d";
  }

  /// What a reason says, as a clause.
  public static String of(Grounds.Reason reason) {
    List<String> values = reason.values();
    return switch (reason.kind()) {
      case CO_AUTHORS -> "Both wrote with " + list(values);
      case CATEGORIES -> "Both in " + list(values);
      case YEARS_APART ->
          values.getFirst().equals("0")
              ? "Their years overlap"
              : counted(values.getFirst(), "year lies", "years lie") + " between their papers";
      case YEARS -> "Dated " + String.join(" and ", values);
      case SHARED_PAPERS -> "On the pages of both: " + titles(values);
      case NAMED_TOGETHER -> "Named beside each other on " + titles(values);
      case AUTHORS -> "Both by " + list(values);
      case TITLE_WORDS ->
          values.getFirst().equals("100")
              ? "The titles are the same"
              : values.getFirst() + "% of the words of the titles are the same";
      case PAGE -> "The page " + list(values);
    };
  }

  private static String counted(String number, String one, String several) {
    return number + " " + (number.equals("1") ? one : several);
  }

  private static String titles(List<String> titles) {
    return list(titles.stream().map(VerdictText::quoted).toList());
  }

  private static String list(List<String> values) {
    String named = values.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = values.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
