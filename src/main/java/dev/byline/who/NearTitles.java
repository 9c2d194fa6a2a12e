package dev.byline.who;

import dev.byline.archive.Verdict;
import dev.byline.identity.PapersApart;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import dev.byline.model.own.MarkRecord;
import dev.byline.stats.TitleWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A search for papers that may be two versions of one: similar titles, first authors with the same
/// surname, and years that are not far apart.
final class NearTitles {

  private static final int PAGE = 1_000;

  /// The newest papers that are looked through, some hundred MB of them at most.
  private static final int PAPERS = 200_000;

  /// Papers of one surname of which each is compared with each; of more, neighbours by title are.
  private static final int ALL_PAIRS = 300;

  private static final int NEIGHBOURS = 20;

  /// Of all words of two titles, in per cent: three of five, as in `Flows on graphs, revisited
  /// again`.
  private static final int LEAST_SHARE = 60;

  private static final int LEAST_WORDS = 3;

  /// From a first preprint to the last version it rarely takes longer.
  private static final int YEARS = 4;

  private static final int QUESTIONS = 200;

  private final Library library;
  private final BooleanSupplier cancelled;
  private final PapersApart apart;

  NearTitles(Library library, PapersApart apart, BooleanSupplier cancelled) {
    this.library = library;
    this.apart = apart;
    this.cancelled = cancelled;
  }

  private record Titled(PaperId id, TitleWords words, String title, OptionalInt year, Paper paper) {
    Verdict.Work work() {
      return new Verdict.Work(id, new MarkRecord.KnownAs(paper.title(), year, paper.authors()));
    }
  }

  private record Near(Titled one, Titled other, int share) {}

  private void checkCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  List<DuplicateQuestion> find() throws IOException {
    var near = new ArrayList<Near>();
    for (List<Titled> group : groups()) {
      checkCancelled();
      group.sort(Comparator.comparing(Titled::title));
      int reach = group.size() <= ALL_PAIRS ? group.size() : NEIGHBOURS;
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < Math.min(group.size(), i + 1 + reach); j++) {
          near(group.get(i), group.get(j)).ifPresent(near::add);
        }
      }
    }
    near.sort(Comparator.comparingInt((Near n) -> -n.share()));
    var questions = new ArrayList<DuplicateQuestion>();
    for (Near one : near.subList(0, Math.min(QUESTIONS, near.size()))) {
      checkCancelled();
      Optional<PaperDetail> first = library.paper(one.one().id(), PaperQuery.ALL);
      Optional<PaperDetail> second = library.paper(one.other().id(), PaperQuery.ALL);
      if (first.isPresent() && second.isPresent()) {
        questions.add(EvidenceGatherer.question(first.get().record(), second.get().record()));
      }
    }
    return questions;
  }

  private Optional<Near> near(Titled one, Titled other) {
    int share = one.words().percentInCommon(other.words());
    boolean near =
        share >= LEAST_SHARE
            && one.words().inCommon(other.words()) >= Math.min(LEAST_WORDS, one.words().size())
            && !one.words().differByNumbersOnly(other.words())
            && areYearsNear(one.year(), other.year())
            && !one.id().equals(other.id())
            && !EvidenceGatherer.shared(one.paper(), other.paper()).isEmpty()
            && (apart.isEmpty() || apart.between(one.work(), other.work()).isEmpty());
    return near ? Optional.of(new Near(one, other, share)) : Optional.empty();
  }

  private static boolean areYearsNear(OptionalInt one, OptionalInt other) {
    return one.isEmpty() || other.isEmpty() || Math.abs(one.getAsInt() - other.getAsInt()) <= YEARS;
  }

  /// The papers whose first authors share a surname.
  private List<List<Titled>> groups() throws IOException {
    Map<String, List<Titled>> groups = new HashMap<>();
    PaperQuery all = PaperQuery.ALL.withSort(PaperSort.NEWEST);
    Optional<String> cursor = Optional.empty();
    int seen = 0;
    do {
      checkCancelled();
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      PaperPage page = library.papers(all, request, cancelled);
      for (PaperHit hit : page.hits()) {
        seen++;
        surname(hit)
            .ifPresent(surname ->
                groups.computeIfAbsent(surname, _ -> new ArrayList<>(1)).add(titled(hit)));
      }
      cursor = page.next();
    } while (cursor.isPresent() && seen < PAPERS);
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static Optional<String> surname(PaperHit hit) {
    return hit.paper().authors().stream()
        .filter(name -> !name.isBlank())
        .findFirst()
        .map(name -> PersonName.read(name).surnameKey())
        .filter(key -> !key.isEmpty());
  }

  private static Titled titled(PaperHit hit) {
    String title = TextFolding.words(hit.paper().title());
    OptionalInt year = hit.paper().published().stream().mapToInt(PartialDate::year).findFirst();
    return new Titled(hit.id(), TitleWords.of(title), title, year, hit.paper());
  }
}
