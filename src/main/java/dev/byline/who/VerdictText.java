package dev.byline.who;

import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// A description of a decision and its grounds in words, shared by the window and the command line.
public final class VerdictText {

  /// More values than this are counted, not named.
  private static final int NAMED = 4;

  private VerdictText() {}

  /// The text of a verdict, as a sentence without its full stop.
  ///
  /// @param names of the two it is about, in its order
  public static String of(Verdict verdict, List<String> names) {
    String one = name(names, 0);
    String other = name(names, 1);
    return switch (verdict) {
      case Verdict.SameAuthor _ -> Wording.of("verdict.sameAuthor", one, other);
      case Verdict.DifferentAuthors _ -> Wording.of("verdict.differentAuthors", one, other);
      case Verdict.OwnerOf _ -> Wording.of("verdict.ownerOf", one, other);
      case Verdict.SamePaper _ -> Wording.of("verdict.samePaper", one, other);
      case Verdict.DifferentPapers _ -> Wording.of("verdict.differentPapers", one, other);
      case Verdict.SplitPaper _ -> Wording.of("verdict.splitPaper", one, other);
      case Verdict.Namesake(_, _, var papers) ->
          namesake(papers.stream().map(paper -> paper.known().title()).toList(), one);
      case Verdict.RemoveAuthor _ -> Wording.of("verdict.removeAuthor", one);
      case Verdict.RemoveCapture _ ->
          names.size() == 1
              ? Wording.of("verdict.removeAuthor", one)
              : Wording.of("verdict.removeCapture", one, other);
      case Verdict.RemovePaper _ -> Wording.of("verdict.removePaper", one);
    };
  }

  /// That another of a name wrote papers, as a sentence without its full stop.
  static String namesake(List<String> titles, String name) {
    return Wording.of("verdict.namesake", titles(titles), name);
  }

  private static String name(List<String> names, int place) {
    return place < names.size() ? names.get(place) : "?";
  }

  /// The text of a reason, as a clause.
  public static String of(Evidence.Reason reason) {
    List<String> values = reason.values();
    return switch (reason.kind()) {
      case SAME_ID -> Wording.of("reason.sameId", list(values));
      case OTHER_ID -> Wording.of("reason.otherId", list(values));
      case SAME_NAME ->
          values.size() < 2
              ? Wording.of("reason.sameName")
              : Wording.of("reason.sameNames", Integer.parseInt(values.get(1)));
      case CO_AUTHORS -> Wording.of("reason.coAuthors", list(values));
      case CATEGORIES -> Wording.of("reason.categories", list(values));
      case YEARS_APART -> yearsApart(values.getFirst());
      case YEARS -> Wording.of("reason.years", Wording.list(values));
      case SHARED_PAPERS -> Wording.of("reason.sharedPapers", titles(values));
      case NAMED_TOGETHER -> Wording.of("reason.namedTogether", titles(values));
      case AUTHORS -> Wording.of("reason.authors", list(values));
      case TITLE_WORDS -> titleWords(values.getFirst());
      case PAGE -> Wording.of("reason.page", list(values));
      case STORED -> Wording.of("reason.stored", values.getFirst());
    };
  }

  /// The evidence for one of several people on one page, as a sentence.
  public static String of(SplitProposal.Part part) {
    String reasons =
        part.reasons().stream().map(VerdictText::ofPart).collect(Collectors.joining("; "));
    return Wording.of("split.part", part.papers().size(), reasons, titles(part.titles()));
  }

  private static String ofPart(Evidence.Reason reason) {
    return switch (reason.kind()) {
      case CO_AUTHORS -> Wording.of("split.coAuthors", list(reason.values()));
      case CATEGORIES -> Wording.of("split.categories", list(reason.values()));
      case YEARS -> String.join("\u2013", reason.values());
      default -> of(reason);
    };
  }

  private static String yearsApart(String years) {
    return switch (years) {
      case "0" -> Wording.of("reason.yearsOverlap");
      case "1" -> Wording.of("reason.yearApart");
      default -> Wording.of("reason.yearsApart", years);
    };
  }

  private static String titleWords(String percent) {
    return percent.equals("100")
        ? Wording.of("reason.sameTitle")
        : Wording.of("reason.titleWords", percent);
  }

  private static String titles(List<String> titles) {
    return list(titles.stream().map(title -> Wording.of("reason.title", title)).toList());
  }

  private static String list(List<String> values) {
    String named = values.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = values.size() - NAMED;
    return more > 0 ? Wording.of("reason.more", named, more) : named;
  }
}
