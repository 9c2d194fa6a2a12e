package dev.byline.stats.text;

import dev.byline.stats.citations.FigureFlag;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.OptionalInt;

/// The words for a flag: a sentence with the numbers that do not agree.
public final class FlagText {

  private FlagText() {}

  /// The sentence.
  public static String of(FigureFlag flag) {
    return switch (flag) {
      case FigureFlag.HIndexAboveCounts above ->
          Wording.of(
              "flag.h",
              above.hIndex(),
              shortfall(above.papers(), above.citations(), (long) above.hIndex() * above.hIndex()));
      case FigureFlag.I10IndexAboveCounts above ->
          Wording.of(
              "flag.i10",
              above.i10Index(),
              shortfall(above.papers(), above.citations(), 10L * above.i10Index()));
      case FigureFlag.HIndexOutsideRecord(int hIndex, int least, int most) ->
          Wording.of("flag.h", hIndex, Wording.of("flag.h.record", range(least, most)));
      case FigureFlag.CitationsBelowList(int citations, long listed) ->
          Wording.of("flag.citations", citations, listed);
      case FigureFlag.PapersNotListed(int papers, int listed, boolean isOfPart) ->
          Wording.of(isOfPart ? "flag.papers" : "flag.papers.more", papers, listed);
      case FigureFlag.AboveHundred(var figure, int value) -> Wording.named("flag", figure, value);
    };
  }

  /// @param needed citations
  private static String shortfall(OptionalInt papers, OptionalInt citations, long needed) {
    var reasons = new ArrayList<String>();
    papers.ifPresent(count -> reasons.add(Wording.of("flag.h.papers", count)));
    citations.ifPresent(count -> reasons.add(Wording.of("flag.h.citations", needed, count)));
    return reasons.size() == 1
        ? reasons.getFirst()
        : Wording.of("flag.h.and", reasons.getFirst(), reasons.getLast());
  }

  private static String range(int least, int most) {
    return least == most
        ? String.valueOf(least)
        : EstimateText.range(String.valueOf(least), String.valueOf(most));
  }
}
