package dev.byline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.Growth;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.SidePapers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A group of as many authors as a faculty has.
class GroupGrowthTest {

  private static final int PAPERS = 40;

  /// Some of the papers are by two members, whose pages both list them.
  @Test
  void figuresOfAGroupTakeTimeAsItsMembersAreMany() throws Exception {
    Growth.assertLinear(500, GroupGrowthTest::reckon);
  }

  private static void reckon(int members) {
    var random = new SplittableRandom(members);
    List<SidePapers> all =
        IntStream.range(0, members).mapToObj(member -> member(member, members, random)).toList();
    SidePapers group = SidePapers.group("Faculty", all);
    assertEquals(members * PAPERS, SideFigures.of(group, new NameBook()).listings().size());
  }

  private static SidePapers member(int member, int members, SplittableRandom random) {
    String name = name(member);
    List<Paper> papers =
        IntStream.range(0, PAPERS)
            .mapToObj(i ->
                Paper.builder("On the subject %d of %d".formatted(i, member))
                    .authors(List.of(name, name(random.nextInt(members)), name(-1 - i)))
                    .published(Optional.of(PartialDate.ofYear(1990 + random.nextInt(30))))
                    .citations(OptionalInt.of(random.nextInt(80)))
                    .build())
            .toList();
    return SidePapers.of(name, Figures.NONE, Optional.empty(), papers);
  }

  private static String name(int number) {
    return "Given%d Surname%d".formatted(Math.floorMod(number, 40), number);
  }
}
