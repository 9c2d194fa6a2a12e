package dev.byline.sync;

import dev.byline.archive.Capture;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.ProfileAssignment;
import dev.byline.library.AuthorRecord;
import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.PartialDate;
import dev.byline.model.SourceFigures;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.FigureIndexing;
import dev.byline.stats.citations.CountsBySource;
import dev.byline.stats.citations.PaperMatch;
import dev.byline.stats.citations.SidePapers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The contribution of one profile to the record of its author.
///
/// @param name the author's name as this page shows it
/// @param author the head of the profile
/// @param format of the page
/// @param papers number of papers listed, without those that later captures list
/// @param figured the head of an earlier capture with figures, if this one gives none
/// @param newest date of the newest paper
/// @param spellings frequencies of the spellings of the name on its papers, other than `name`
/// @param list the papers, without abstracts
record AuthorProfileSummary(
    DisplayedProfile shown,
    String name,
    Author author,
    String format,
    int papers,
    Optional<StoredPages.Head> figured,
    Optional<PartialDate> newest,
    Map<String, Integer> spellings,
    List<Paper> list) {

  /// One that gives figures behind all that give none, the page of the author who was kept behind
  /// the others, then the newest last.
  private static final Comparator<AuthorProfileSummary> BY_WEIGHT =
      Comparator.comparing(AuthorProfileSummary::givesFigures)
          .thenComparing(AuthorProfileSummary::isOfKept)
          .thenComparing(told -> told.shown.capture(), ProfileAssignment.BY_DAY)
          .thenComparingInt(told -> told.shown.profile());

  /// Figures that one site alone gives, so that they stand beside those of any other.
  private static final List<FigureKind> OF_ONE_SITE =
      List.of(FigureKind.NOVELTY, FigureKind.AI_SCORE);

  /// The record of an author of whom `profiles`, at least one, tell.
  ///
  /// The name is that of the one who was kept. The figures are those of the source that the user
  /// chose, else of the newest page that its list can support; of pages of one kind, that of the
  /// one who was kept. What it does not say, the others add.
  static AuthorRecord record(List<AuthorProfileSummary> profiles) {
    List<AuthorProfileSummary> byWeight = profiles.stream().sorted(BY_WEIGHT.reversed()).toList();
    Map<AuthorProfileSummary, SourceFigures> given = given(byWeight, profiles);
    AuthorProfileSummary current = current(given).orElse(byWeight.getFirst());
    AuthorProfileSummary kept =
        byWeight.stream().filter(AuthorProfileSummary::isOfKept).findFirst().orElse(current);
    String name = kept.shown.nameGiven().orElse(kept.author.name());
    Author author =
        Author.builder(name)
            .nameInferred(kept.shown.nameGiven().isEmpty() && kept.author.nameInferred())
            .category(first(byWeight, Author::category))
            .affiliation(first(byWeight, Author::affiliation))
            .keywords(all(byWeight, Author::keywords))
            .ids(all(byWeight, Author::ids))
            .figures(current.figures(profiles, given))
            .about(first(byWeight, Author::about))
            .build();
    Capture capture = current.head().capture();
    return new AuthorRecord(
        current.shown.author(),
        author,
        variants(profiles, name),
        capture.captured(),
        current.head().format(),
        capture.page(),
        capture.source(),
        profiles.stream().mapToInt(AuthorProfileSummary::papers).sum(),
        profiles.stream().flatMap(told -> told.newest.stream()).max(Comparator.naturalOrder()),
        current.shown.captures(),
        current.counts(profiles),
        sources(current, given, profiles));
  }

  private boolean givesFigures() {
    return !head().author().figures().equals(Figures.NONE);
  }

  /// The figures of each kind of page: those of the author who was kept, else of the newest.
  private static SequencedMap<AuthorProfileSummary, SourceFigures> given(
      List<AuthorProfileSummary> byWeight, List<AuthorProfileSummary> profiles) {
    var given = new LinkedHashMap<AuthorProfileSummary, SourceFigures>();
    var kinds = new HashSet<String>();
    for (AuthorProfileSummary told : byWeight) {
      if (told.givesFigures() && kinds.add(told.head().format())) {
        StoredPages.Head head = told.head();
        given.put(
            told,
            SourceFigures.given(
                head.format(),
                head.capture().captured().map(CaptureDay::date),
                told.counts(profiles),
                head.author().figures()));
      }
    }
    return given;
  }

  private static Optional<AuthorProfileSummary> current(
      Map<AuthorProfileSummary, SourceFigures> given) {
    Optional<String> chosen =
        given.keySet().stream().flatMap(told -> told.shown.source().stream()).findFirst();
    Optional<SourceFigures> wanted =
        given.values().stream()
            .filter(source -> chosen.equals(Optional.of(source.source())))
            .findFirst()
            .or(() -> SourceFigures.byDefault(List.copyOf(given.values())));
    return given.entrySet().stream()
        .filter(one -> Optional.of(one.getValue()).equals(wanted))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The chosen source, the others from the newest on, and what follows from the papers.
  private static List<SourceFigures> sources(
      AuthorProfileSummary current,
      Map<AuthorProfileSummary, SourceFigures> given,
      List<AuthorProfileSummary> profiles) {
    var computed = new CountsBySource();
    for (AuthorProfileSummary told : profiles) {
      computed.add(
          SourceFigures.name(told.format),
          told.shown.capture().captured().map(CaptureDay::date),
          told.list);
    }
    Stream<SourceFigures> byPages =
        given.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<AuthorProfileSummary, SourceFigures> one) ->
                        !one.getKey().equals(current))
                    .thenComparing(Map.Entry::getValue, SourceFigures.BY_DAY.reversed()))
            .map(Map.Entry::getValue);
    return Stream.concat(byPages, computed.figures().stream()).toList();
  }

  private boolean isOfKept() {
    return shown.owner().equals(shown.author());
  }

  /// The head that gives figures, else that of this profile.
  private StoredPages.Head head() {
    return figured.orElseGet(() -> new StoredPages.Head(shown.capture(), format, author, papers));
  }

  /// The figures of this page, for the papers of all `profiles`. How many papers the page counts
  /// says nothing of a list to which other pages add as many or more.
  private Figures figures(
      List<AuthorProfileSummary> profiles, Map<AuthorProfileSummary, SourceFigures> given) {
    Figures figures = head().author().figures();
    for (SourceFigures other : given.values()) {
      for (FigureKind kind : OF_ONE_SITE) {
        if (figures.get(kind).isEmpty()) {
          figures = figures.with(kind, other.figures().get(kind));
        }
      }
    }
    int papers = profiles.size() == 1 ? list.size() : distinct(profiles).size();
    boolean isOwnList = figured.isEmpty() && papers == counts(profiles).listed();
    boolean isOfThese = isOwnList || figures.paperCount().orElse(0) > papers;
    return isOfThese ? figures : figures.withoutPaperCount();
  }

  /// The numbers of papers that the page of the figures states, and that it lists, with its earlier
  /// captures where it is a part.
  private PaperCounts counts(List<AuthorProfileSummary> profiles) {
    int listed =
        figured
            .map(StoredPages.Head::papers)
            .orElseGet(() ->
                profiles.stream()
                    .filter(told -> told.shown.owner().equals(shown.owner()))
                    .mapToInt(AuthorProfileSummary::papers)
                    .sum());
    return new PaperCounts(head().author().figures().paperCount(), listed);
  }

  private static List<Paper> distinct(List<AuthorProfileSummary> profiles) {
    return PaperMatch.distinct(profiles.stream().map(AuthorProfileSummary::list).toList());
  }

  /// By which figures the author whose record was made of `profiles` is set against others: as the
  /// profiles alone tell them, so that they follow from nobody else's pages.
  static Map<String, Double> measures(AuthorRecord author, List<AuthorProfileSummary> profiles) {
    List<Paper> papers = profiles.size() == 1 ? profiles.getFirst().list : distinct(profiles);
    SidePapers subject =
        SidePapers.of(author.author().name(), author.author().figures(), author.captured(), papers)
            .withOtherNames(author.nameVariants())
            .onPage(author.counts())
            .tellingOfCode(author.tellsOfCode());
    return FigureIndexing.of(AuthorStatistics.of(subject));
  }

  private static Optional<String> first(
      List<AuthorProfileSummary> profiles, Function<Author, Optional<String>> part) {
    return heads(profiles).map(part).flatMap(Optional::stream).findFirst();
  }

  private static <T> List<T> all(
      List<AuthorProfileSummary> profiles, Function<Author, List<T>> part) {
    return heads(profiles).map(part).flatMap(List::stream).distinct().toList();
  }

  private static Stream<Author> heads(List<AuthorProfileSummary> profiles) {
    return profiles.stream().flatMap(told -> Stream.of(told.author, told.head().author()));
  }

  /// Spellings on papers, the most frequent first, then names on the pages and on other captures.
  private static List<String> variants(List<AuthorProfileSummary> profiles, String name) {
    var counts = new HashMap<String, Integer>();
    var onPages = new ArrayList<String>();
    for (AuthorProfileSummary told : profiles) {
      told.spellings.forEach((spelling, count) -> counts.merge(spelling, count, Integer::sum));
      onPages.add(told.name);
      onPages.add(told.author.name());
      onPages.addAll(told.shown.otherNames());
    }
    Stream<String> onPapers =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return Stream.concat(onPapers, onPages.stream())
        .filter(spelling -> !spelling.equals(name))
        .distinct()
        .toList();
  }
}
