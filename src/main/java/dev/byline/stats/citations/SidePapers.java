package dev.byline.stats.citations;

import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Somebody whose papers are counted: an author by one capture of one page, a group of authors
/// taken as one, or a whole library.
///
/// @param name as the page has it
/// @param otherNames other spellings under which papers name the author
/// @param figures as given by the page, of all papers
/// @param captured the day of the capture; its year is the reference year of all metrics
/// @param papers all that the page lists
/// @param chosen those that count: all, or the answer to a narrower question
/// @param kind what it is
/// @param people how many authors it stands for
/// @param unlisted how many papers the page counts but does not list, 0 where it does not say; of a
///   group, how many those of all members are at most together
/// @param years from which papers count
/// @param tellsOfCode whether its pages mark the papers with public code, so that the others have
///   none
/// @param page how many papers the page of the figures states and lists
public record SidePapers(
    String name,
    List<String> otherNames,
    Figures figures,
    Optional<CaptureDay> captured,
    List<Paper> papers,
    List<Paper> chosen,
    Kind kind,
    int people,
    int unlisted,
    YearRange years,
    boolean tellsOfCode,
    PaperCounts page) {

  /// The kind of a subject.
  public enum Kind {
    AUTHOR,
    GROUP,
    /// Told by counts; its papers are not at hand.
    LIBRARY
  }

  /// An author by a page that marks code.
  public SidePapers(
      String name,
      List<String> otherNames,
      Figures figures,
      Optional<CaptureDay> captured,
      List<Paper> papers,
      List<Paper> chosen) {
    this(
        name,
        otherNames,
        figures,
        captured,
        papers,
        chosen,
        Kind.AUTHOR,
        1,
        Math.max(0, figures.paperCount().orElse(0) - papers.size()),
        YearRange.ALL,
        true,
        new PaperCounts(figures.paperCount(), papers.size()));
  }

  public SidePapers {
    otherNames = List.copyOf(otherNames);
    papers = List.copyOf(papers);
    chosen = List.copyOf(chosen);
  }

  /// An author with all papers of a page that marks code.
  public static SidePapers of(
      String name, Figures figures, Optional<CaptureDay> captured, List<Paper> papers) {
    return new SidePapers(name, List.of(), figures, captured, papers, papers);
  }

  /// A group as one subject: each paper once, no figures of its own, captured when the last of the
  /// members was, of the same years as the members.
  public static SidePapers group(String name, List<SidePapers> members) {
    List<Paper> papers = PaperMatch.distinct(members.stream().map(SidePapers::papers).toList());
    List<Paper> chosen = PaperMatch.distinct(members.stream().map(SidePapers::chosen).toList());
    return new SidePapers(
        name,
        members.stream()
            .flatMap(member -> Stream.concat(Stream.of(member.name), member.otherNames.stream()))
            .toList(),
        Figures.NONE,
        members.stream()
            .flatMap(member -> member.captured.stream())
            .max(Comparator.comparing(CaptureDay::date)),
        papers,
        chosen,
        Kind.GROUP,
        members.size(),
        members.stream().mapToInt(SidePapers::unlisted).sum(),
        members.stream().map(SidePapers::years).findFirst().orElse(YearRange.ALL),
        members.stream().allMatch(SidePapers::tellsOfCode),
        new PaperCounts(OptionalInt.empty(), papers.size()));
  }

  /// A whole library, of which only counts are known.
  public static SidePapers library(String name, int people) {
    return new SidePapers(
        name,
        List.of(),
        Figures.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Kind.LIBRARY,
        people,
        0,
        YearRange.ALL,
        false,
        new PaperCounts(OptionalInt.empty(), 0));
  }

  public SidePapers withOtherNames(List<String> names) {
    return new SidePapers(
        name,
        names,
        figures,
        captured,
        papers,
        chosen,
        kind,
        people,
        unlisted,
        years,
        tellsOfCode,
        page);
  }

  /// The same with the years of which the chosen papers are.
  public SidePapers within(YearRange range) {
    return new SidePapers(
        name,
        otherNames,
        figures,
        captured,
        papers,
        chosen,
        kind,
        people,
        unlisted,
        range,
        tellsOfCode,
        page);
  }

  /// The same from pages that mark code, or do not.
  public SidePapers tellingOfCode(boolean tells) {
    return new SidePapers(
        name,
        otherNames,
        figures,
        captured,
        papers,
        chosen,
        kind,
        people,
        unlisted,
        years,
        tells,
        page);
  }

  /// The same by a page that states and lists so many papers, to which other pages add.
  public SidePapers onPage(PaperCounts counts) {
    return new SidePapers(
        name,
        otherNames,
        figures,
        captured,
        papers,
        chosen,
        kind,
        people,
        unlisted,
        years,
        tellsOfCode,
        counts);
  }

  /// The same author with only those papers counted that `test` holds for.
  public SidePapers only(Predicate<Paper> test) {
    List<Paper> some = papers.stream().filter(test).toList();
    return new SidePapers(
        name,
        otherNames,
        figures,
        captured,
        papers,
        some,
        kind,
        people,
        unlisted,
        years,
        tellsOfCode,
        page);
  }

  /// Short name of the site that gives the figures; "" for a page of no known site, or where there
  /// are none.
  public String site() {
    return figures.rows().stream()
        .filter(row -> row.kind() == FigureKind.H_INDEX || row.kind() == FigureKind.CITATIONS)
        .map(row -> row.figure().source())
        .findFirst()
        .orElse("");
  }

  /// True if not all listed papers count, so that the page's figures describe more than they.
  public boolean isRestricted() {
    return chosen.size() < papers.size();
  }

  /// T of the metrics: the year of the capture, never today's.
  public OptionalInt referenceYear() {
    return captured.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(captured.get().date().getYear());
  }
}
