package dev.byline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.UnionConflict.Kind;
import dev.byline.archive.files.PageExtent;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DecisionUnionTest {

  private static final AuthorId ANN = new AuthorId("ann-kite");
  private static final AuthorId BO = new AuthorId("bo-berg");
  private static final Verdict.Work ONE = work("p-1");
  private static final Verdict.Work OTHER = work("p-2");

  private static Verdict.Work work(String id) {
    return new Verdict.Work(
        new PaperId(id), new MarkRecord.KnownAs("On " + id, OptionalInt.empty(), List.of()));
  }

  private static Decision rule(Verdict verdict) {
    return new Decision.Rule(verdict, new Evidence(LocalDate.of(2026, 6, 1), List.of(), List.of()));
  }

  private static Decision correct(String value) {
    return new Decision.CorrectField(
        ANN,
        new Correction(new FieldPlace.OfAuthor(AuthorField.AFFILIATION), "", Optional.of(value)));
  }

  private static Capture capture(String page) {
    return new Capture(
        0,
        page,
        new PageExtent(1, 0, 1),
        page + ".txt",
        Optional.empty(),
        false,
        List.of(new Capture.Owner(ANN, "Ann Kite")));
  }

  private static ArchiveState state(List<Capture> captures, Decision... decisions) {
    return ArchiveState.empty().with(new ArchiveChange(captures, List.of(decisions)));
  }

  private static ArchiveState state(Decision... decisions) {
    return state(List.of(), decisions);
  }

  /// What counts of `theirs` where `ours` was decided; then the kinds of conflicts.
  private static List<Object> union(Decision ours, Decision theirs) {
    var union = new DecisionUnion(state(ours), state(theirs));
    boolean counts = union.counts(theirs);
    return List.of(counts, union.conflicts().stream().map(UnionConflict::kind).toList());
  }

  @Test
  void decisionsInForceCountWhereNothingElseWasDecided() {
    List<Decision> decisions =
        List.of(
            new Decision.NameAuthor(ANN, "Ann"),
            new Decision.ChooseSource(Optional.of(ANN), Optional.of("openalex")),
            correct("Port Heron"),
            rule(new Verdict.SameAuthor(ANN, BO)),
            rule(new Verdict.SamePaper(ONE, OTHER)),
            rule(new Verdict.RemoveAuthor(ANN)));
    for (Decision decision : decisions) {
      var union = new DecisionUnion(ArchiveState.empty(), state(decision));
      assertTrue(union.counts(decision), decision.toString());
      assertEquals(List.of(), union.conflicts());
      assertEquals(List.of(false, List.of()), union(decision, decision), "known already");
    }
  }

  @Test
  void decisionsTakenBackDoNotCount() {
    Verdict same = new Verdict.SameAuthor(ANN, BO);
    ArchiveState there =
        state(
            rule(same),
            new Decision.TakeBack(same),
            new Decision.NameAuthor(ANN, "Ann"),
            new Decision.NameAuthor(ANN, ""));
    var union = new DecisionUnion(ArchiveState.empty(), there);
    assertFalse(union.counts(rule(same)));
    assertFalse(union.counts(new Decision.TakeBack(same)));
    assertFalse(union.counts(new Decision.NameAuthor(ANN, "Ann")));
    assertFalse(union.counts(new Decision.NameAuthor(ANN, "")));
  }

  @Test
  void whatWasDecidedHereIsKeptAndTheConflictTold() {
    assertEquals(
        List.of(false, List.of(Kind.NAME)),
        union(new Decision.NameAuthor(ANN, "Ann"), new Decision.NameAuthor(ANN, "Anna")));
    assertEquals(
        List.of(false, List.of(Kind.CORRECTION)), union(correct("Port Heron"), correct("Paris")));
    assertEquals(
        List.of(false, List.of(Kind.SOURCE)),
        union(
            new Decision.ChooseSource(Optional.empty(), Optional.of("dblp")),
            new Decision.ChooseSource(Optional.empty(), Optional.of("openalex"))));
    assertEquals(
        List.of(false, List.of(Kind.VERDICT)),
        union(rule(new Verdict.DifferentAuthors(ANN, BO)), rule(new Verdict.SameAuthor(BO, ANN))));
    assertEquals(
        List.of(false, List.of(Kind.VERDICT)),
        union(rule(new Verdict.SameAuthor(BO, ANN)), rule(new Verdict.DifferentAuthors(ANN, BO))));
    assertEquals(
        List.of(false, List.of(Kind.VERDICT)),
        union(
            rule(new Verdict.DifferentPapers(ONE, OTHER)),
            rule(new Verdict.SamePaper(OTHER, ONE))));
    assertEquals(
        List.of(false, List.of(Kind.VERDICT)),
        union(
            rule(new Verdict.SamePaper(OTHER, ONE)),
            rule(new Verdict.DifferentPapers(ONE, OTHER))));
  }

  @Test
  void nothingThatIsHereIsRemoved() {
    Capture page = capture("p");
    for (Decision removal :
        List.of(
            new Decision.RemovePage("p"),
            rule(new Verdict.RemoveAuthor(ANN)),
            rule(new Verdict.RemoveCapture("p", 0)),
            rule(
                new Verdict.RemovePaper(
                    ONE,
                    List.of(new Verdict.Entry("p", 0, new FieldPlace.PaperKey("on p", 0))))))) {
      var union = new DecisionUnion(state(List.of(page)), state(List.of(page), removal));
      assertFalse(union.counts(removal), removal.toString());
      assertEquals(
          List.of(Kind.REMOVED_THERE),
          union.conflicts().stream().map(UnionConflict::kind).toList());
    }
  }

  @Test
  void whatWasRemovedHereStaysRemoved() {
    Capture page = capture("p");
    var union =
        new DecisionUnion(state(List.of(page), new Decision.RemovePage("p")), state(List.of(page)));
    assertFalse(union.isNew(page));
    assertEquals(
        List.of(Kind.REMOVED_HERE), union.conflicts().stream().map(UnionConflict::kind).toList());
  }

  private static Decision.Retitled retitled(String was, String now) {
    return new Decision.Retitled(
        ANN,
        new FieldPlace.PaperKey(was, 0),
        new FieldPlace.PaperKey(now, 0),
        Optional.of(new PaperId("id-of-" + was)),
        new PaperId("id-of-" + now));
  }

  @Test
  void aNewTitleCountsUnlessItWasTakenBackThere() {
    Decision.Retitled one = retitled("seas", "slow seas");
    assertTrue(new DecisionUnion(ArchiveState.empty(), state(one)).counts(one));
    assertFalse(new DecisionUnion(state(one), state(one)).counts(one), "it counts here already");
    ArchiveState detached = state(one, new Decision.Detach(one));
    assertFalse(new DecisionUnion(ArchiveState.empty(), detached).counts(one));
    // The user of this library did not take it back.
    assertFalse(new DecisionUnion(state(one), detached).counts(new Decision.Detach(one)));
  }

  /// A paper whose title was corrected has another id.
  @Test
  void theIdOfACorrectedTitleCountsWhereThatTitleDoes() {
    var key = new FieldPlace.PaperKey("seas", 0);
    var place = new FieldPlace.OfPaper(key, PaperField.TITLE);
    Decision slow =
        new Decision.CorrectField(ANN, new Correction(place, "Seas", Optional.of("Slow seas")));
    Decision still =
        new Decision.CorrectField(ANN, new Correction(place, "Seas", Optional.of("Still seas")));
    var renamed =
        new Decision.Retitled(
            ANN, key, key, Optional.of(new PaperId("of-seas")), new PaperId("of-slow-seas"));
    ArchiveState there = state(slow, renamed);
    assertTrue(new DecisionUnion(ArchiveState.empty(), there).counts(renamed));
    assertTrue(new DecisionUnion(state(slow), there).counts(renamed));
    assertFalse(new DecisionUnion(state(still), there).counts(renamed));
  }

  @Test
  void theNewestOfTwoTitlesCounts() {
    Decision.Retitled earlier = retitled("seas", "slow seas");
    Decision.Retitled later = retitled("seas", "still seas");
    ArchiveState there = state(earlier, later);
    var union = new DecisionUnion(ArchiveState.empty(), there);
    assertFalse(union.counts(earlier));
    assertTrue(union.counts(later));
  }

  @Test
  void whatIsLetGoThereIsLetGoHereUnlessItIsLookedForAgain() {
    var key = new FieldPlace.PaperKey("seas", 0);
    var gone = new Decision.LetGo(key, Optional.of(ONE.id()), true);
    var sought = new Decision.LetGo(key, Optional.of(ONE.id()), false);
    assertTrue(new DecisionUnion(ArchiveState.empty(), state(gone)).counts(gone));
    assertFalse(new DecisionUnion(state(gone), state(gone)).counts(gone), "it is so already");
    ArchiveState again = state(gone, sought);
    assertFalse(new DecisionUnion(ArchiveState.empty(), again).counts(gone));
    assertFalse(new DecisionUnion(state(gone), again).counts(sought));
  }
}
