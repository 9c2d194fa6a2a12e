package dev.byline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkTableTest {

  private static final Person ANN = Person.owner(new AuthorId("ann-kite"), "Ann Kite");
  private static final Person BO = Person.named("Berg, Bo");
  private static final JointSummary JOINT =
      new JointSummary(3, Optional.of(new YearSpan(2020, 2024)), Optional.of("LG"));
  private static final Network NETWORK =
      new Network(
          List.of(
              new NetworkMember(ANN, true, Optional.empty()),
              new NetworkMember(BO, false, Optional.of(JOINT))),
          List.of(new NetworkEdge(ANN, BO, JOINT, PaperQuery.ALL)),
          1,
          true);

  @Test
  void hasARowForEachPerson() {
    assertEquals(
        """
        name,page,centre,papers,firstYear,lastYear,category
        Ann Kite,ann-kite,true,0,,,
        "Berg, Bo",,false,3,2020,2024,LG
        """,
        NetworkTable.people(NETWORK).replace("\r\n", "\n"));
  }

  @Test
  void hasARowForEachPair() {
    assertEquals(
        """
        one,other,papers,firstYear,lastYear,category
        Ann Kite,"Berg, Bo",3,2020,2024,LG
        """,
        NetworkTable.pairs(NETWORK).replace("\r\n", "\n"));
  }
}
