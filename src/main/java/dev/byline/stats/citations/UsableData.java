package dev.byline.stats.citations;

import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.DoubleStream;

/// The data of a subject from which its figures are computed: the papers, those with known
/// citations, and the given figures that passed the consistency check.
public final class UsableData {

  private final SidePapers subject;
  private final List<Paper> cited;
  private final List<FigureFlag> flags;
  private final FigureEstimate careerYears;
  private final FigureEstimate citedYears;
  private final FigureSource fromCitations;

  public UsableData(SidePapers subject) {
    this.subject = subject;
    this.cited = subject.chosen().stream().filter(paper -> paper.citations().isPresent()).toList();
    this.flags = reckonFlags();
    this.careerYears = reckonCareerYears();
    this.citedYears = years(papers(), YearRange.ALL);
    this.fromCitations = new FigureSource.Citations(cited.size(), countingSite(cited));
  }

  public SidePapers subject() {
    return subject;
  }

  List<Paper> papers() {
    return subject.chosen();
  }

  /// The papers whose citations are known.
  List<Paper> cited() {
    return cited;
  }

  /// Papers that count, as far as the page says, listed or not; of a group or of some chosen
  /// papers, so many at most.
  int count() {
    return papers().size() + subject.unlisted();
  }

  /// True if the page itself says how many papers there are, so that all unlisted ones count.
  boolean isCounted() {
    return subject.figures().paperCount().isPresent() && !subject.isRestricted();
  }

  /// The number of counted papers without known citations.
  int missing() {
    return count() - cited.size();
  }

  /// True if every figure can be computed from the citations of each paper.
  public boolean isComplete() {
    return missing() == 0 && count() > 0;
  }

  public List<FigureFlag> flags() {
    return flags;
  }

  /// Years from the first listed paper to the capture, both included, as far as they are of those
  /// that count; at least so many where a paper has no date or is not listed.
  FigureEstimate careerYears() {
    return careerYears;
  }

  /// Years from the first paper that counts to the capture, both included: those in which it was
  /// cited, whichever years of papers count; at least so many where a paper has no date or is not
  /// listed.
  FigureEstimate citedYears() {
    return citedYears;
  }

  FigureSource fromPapers() {
    return new FigureSource.Papers(papers().size());
  }

  FigureSource fromCitations() {
    return fromCitations;
  }

  public FigureSource fromPage() {
    return new FigureSource.Page(subject.captured(), subject.site());
  }

  /// The one site that counted the known citations; "" where there is none.
  String countingSite() {
    return countingSite(cited);
  }

  /// The one site that counted the citations of all these papers; "" where there is none.
  private static String countingSite(List<Paper> cited) {
    Set<String> sites = new HashSet<>();
    for (Paper paper : cited) {
      sites.add(countingSite(paper));
      if (sites.size() > 1) {
        return "";
      }
    }
    return sites.isEmpty() ? "" : sites.iterator().next();
  }

  private static String countingSite(Paper paper) {
    int citations = paper.citations().orElse(-1);
    for (Figure count : paper.citationCounts()) {
      if (count.value() == citations) {
        return count.source();
      }
    }
    return "";
  }

  FigureSource fromPageAndPapers() {
    return new FigureSource.PageAndPapers(subject.captured(), papers().size());
  }

  /// The given h-index, unless it cannot describe these papers.
  OptionalInt trustedH() {
    return trusted(FigureKind.H_INDEX, subject.figures().hIndex());
  }

  /// The given citations, unless they cannot describe these papers.
  OptionalInt trustedCitations() {
    return trusted(FigureKind.CITATIONS, subject.figures().citations());
  }

  private OptionalInt trusted(FigureKind figure, OptionalInt given) {
    boolean impossible =
        flags.stream()
            .anyMatch(flag -> flag.figure() == figure && flag.kind() == FigureFlag.Kind.IMPOSSIBLE);
    return subject.isRestricted() || impossible ? OptionalInt.empty() : given;
  }

  /// The reason why figures that need the citations of each paper cannot be known.
  UnknownReason whyNotCited() {
    if (papers().isEmpty()) {
      return whyNoPapers();
    }
    if (cited.isEmpty()) {
      return subject.kind() == SidePapers.Kind.GROUP
          ? UnknownReason.Plain.UNCITED_GROUP
          : UnknownReason.Plain.UNCITED;
    }
    return cited.size() < papers().size()
        ? new UnknownReason.SomeCited(cited.size(), papers().size())
        : new UnknownReason.Unlisted(subject.unlisted());
  }

  private UnknownReason whyNoPapers() {
    return subject.isRestricted()
        ? UnknownReason.Plain.NONE_CHOSEN
        : UnknownReason.Plain.NONE_LISTED;
  }

  /// The unknown figure of papers that tell nothing, for this reason unless there are no papers.
  FigureEstimate.Unknowable untold(UnknownReason reason) {
    return new FigureEstimate.Unknowable(papers().isEmpty() ? whyNoPapers() : reason);
  }

  /// The reason why the page's own h-index or citations were not used.
  UnknownReason whyNotGiven(FigureKind figure) {
    if (subject.kind() == SidePapers.Kind.GROUP) {
      return new UnknownReason.NotGiven(figure, UnknownReason.NotGiven.Cause.GROUP);
    }
    return new UnknownReason.NotGiven(
        figure,
        subject.isRestricted()
            ? UnknownReason.NotGiven.Cause.SOME_CHOSEN
            : UnknownReason.NotGiven.Cause.NOT_PLAUSIBLE);
  }

  /// A range that begins late finds the career already begun, by papers that do not count.
  private FigureEstimate reckonCareerYears() {
    YearRange range = subject.years();
    boolean mayBeginBefore = range.from().isPresent() && !papers().isEmpty();
    return years(mayBeginBefore ? subject.papers() : papers(), range);
  }

  /// Years from the first of `some` papers to the capture that are in `range`.
  private FigureEstimate years(List<Paper> some, YearRange range) {
    if (subject.referenceYear().isEmpty()) {
      return new FigureEstimate.Unknowable(UnknownReason.Plain.NO_CAPTURE_DAY);
    }
    OptionalInt first =
        some.stream().flatMap(p -> p.published().stream()).mapToInt(PartialDate::year).min();
    if (first.isEmpty()) {
      return untold(UnknownReason.Plain.NO_DATES);
    }
    int last = range.notAfter(subject.referenceYear().getAsInt());
    int least = Math.max(1, last - range.notBefore(first.getAsInt()) + 1);
    boolean dated = some.stream().allMatch(paper -> paper.published().isPresent());
    boolean exact = dated && subject.unlisted() == 0;
    return FigureEstimate.between(
        least, exact ? least : mostYears(least, last, range), fromPapers());
  }

  private static double mostYears(int least, int last, YearRange range) {
    return range.from().isEmpty()
        ? Double.POSITIVE_INFINITY
        : Math.max(least, last - range.from().getAsInt() + 1);
  }

  private List<FigureFlag> reckonFlags() {
    Figures figures = subject.figures();
    var found = new ArrayList<>(FigureConsistency.check(figures, subject.page()));
    if (subject.papers().size() > subject.page().papers()) {
      // Papers of other pages say nothing of what this one counts.
      return List.copyOf(found);
    }
    double[] known =
        subject.papers().stream()
            .flatMapToInt(p -> p.citations().stream())
            .asDoubleStream()
            .toArray();
    double sum = DoubleStream.of(known).sum();
    if (figures.citations().isPresent() && sum > figures.citations().getAsInt()) {
      found.add(new FigureFlag.CitationsBelowList(figures.citations().getAsInt(), (long) sum));
    }
    checkH(found, known);
    return List.copyOf(found);
  }

  /// An h-index that passes the bounds of counts may still break those of citations per paper.
  private void checkH(List<FigureFlag> found, double[] known) {
    OptionalInt given = subject.figures().hIndex();
    boolean flagged = found.stream().anyMatch(flag -> flag.figure() == FigureKind.H_INDEX);
    if (given.isEmpty() || flagged) {
      return;
    }
    int others = subject.papers().size() + subject.unlisted() - known.length;
    int least = CitationRecord.hIndex(known);
    int most =
        CitationRecord.hIndex(
            DoubleStream.concat(
                    DoubleStream.of(known),
                    DoubleStream.generate(() -> Double.POSITIVE_INFINITY).limit(others))
                .toArray());
    if (given.getAsInt() < least || given.getAsInt() > most) {
      found.add(new FigureFlag.HIndexOutsideRecord(given.getAsInt(), least, most));
    }
  }
}
