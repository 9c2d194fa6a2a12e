package dev.byline.library;

import dev.byline.model.Author;
import dev.byline.model.AuthorCount;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PaperCounts;
import dev.byline.model.PartialDate;
import dev.byline.model.SourceFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// An author of the library, as the current capture of the author's page tells it.
///
/// Where the newest capture gives no figures, as that of a homepage, the current one is the newest
/// that does; the papers are those of the newest capture of each kind of page.
///
/// Where the user made several authors one, the current capture is that of the author who was kept
/// or, if that page gives no figures, the newest of those that do; the others add what it does not
/// say. The count of papers is left out where other pages list as many as it counts, or more.
///
/// @param nameVariants other spellings seen for this author, most frequent first, without
///   `author.name()`
/// @param captured the day of the current capture, where known
/// @param format `profile-page`, `homepage`
/// @param page content hash of the current capture's raw page
/// @param source name of the file the current capture came from
/// @param papersListed how many papers the current capture lists, or, where the user made several
///   authors one, the current captures of all of them together
/// @param newestPaper date of the newest of them
/// @param captures how many captures there are, the current one included
/// @param counts how many papers the page of the figures states and lists; by these, not by what
///   other pages add, the figures are judged
/// @param sources the figures by the word of each source that is known: those that pages give, the
///   chosen one first, then those that follow from the citations of the papers, of most papers
///   first
public record AuthorRecord(
    AuthorId id,
    Author author,
    List<String> nameVariants,
    Optional<CaptureDay> captured,
    String format,
    String page,
    String source,
    int papersListed,
    Optional<PartialDate> newestPaper,
    int captures,
    PaperCounts counts,
    List<SourceFigures> sources) {

  public AuthorRecord {
    nameVariants = List.copyOf(nameVariants);
    sources = List.copyOf(sources);
  }

  /// An author whose papers are those that the page of the figures lists.
  public AuthorRecord(
      AuthorId id,
      Author author,
      List<String> nameVariants,
      Optional<CaptureDay> captured,
      String format,
      String page,
      String source,
      int papersListed,
      Optional<PartialDate> newestPaper,
      int captures) {
    this(
        id,
        author,
        nameVariants,
        captured,
        format,
        page,
        source,
        papersListed,
        newestPaper,
        captures,
        new PaperCounts(author.figures().paperCount(), papersListed),
        given(author, format, captured, papersListed));
  }

  private static List<SourceFigures> given(
      Author author, String format, Optional<CaptureDay> captured, int papersListed) {
    return author.figures().equals(Figures.NONE)
        ? List.of()
        : List.of(
            SourceFigures.given(
                format,
                captured.map(CaptureDay::date),
                new PaperCounts(author.figures().paperCount(), papersListed),
                author.figures()));
  }

  /// By what the papers are one author's.
  public enum Joined {
    /// The author's pages list them.
    PAGE,
    /// A data set gives the author one identifier on all of them, where it gives any.
    IDENTIFIER,
    /// A data set that gives no identifiers has one name on all of them.
    NAME;

    /// The data sets whose records give identifiers of their authors, by the names of their
    /// formats.
    private static final Set<String> IDENTIFYING =
        Set.of(
            "dblp-json",
            "dblp-xml",
            "inspire-json",
            "medline",
            "openalex-authors",
            "openalex-works",
            "orcid-json",
            "orcid-xml",
            "pubmed-xml",
            "scopus-csv",
            "semantic-scholar-json",
            "web-of-science-table",
            "web-of-science-text");

    /// The way in which a data set tells its people apart.
    ///
    /// @param format of the set: `openalex-works`
    public static Joined inSet(String format) {
      return IDENTIFYING.contains(format) ? IDENTIFIER : NAME;
    }
  }

  /// By what the papers are this author's.
  public Joined joined() {
    if (id.value().indexOf('@') <= 0) {
      return Joined.PAGE;
    }
    return Joined.inSet(format);
  }

  /// The figures without those that cannot describe the list of their page.
  public Figures soundFigures() {
    return author.figures().sound(counts);
  }

  /// The chosen figures and, where no page gives one, the one that follows from the citations of
  /// most papers: at least as much, where some papers have none.
  public Figures figures() {
    return withComputed(author.figures());
  }

  /// The same without those that cannot describe the list of their page: what has a place in an
  /// order.
  public Figures rankedFigures() {
    return withComputed(soundFigures());
  }

  private Figures withComputed(Figures given) {
    Optional<SourceFigures> computed = computed();
    if (computed.isEmpty()) {
      return given;
    }
    var all = new ArrayList<>(given.rows());
    for (FigureKind kind : FigureKind.ofAllYears()) {
      OptionalInt value = computed.get().figures().get(kind);
      if (value.isPresent() && author.figures().get(kind).isEmpty()) {
        all.add(new AuthorCount(kind, 0, Figure.of(value.getAsInt())));
      }
    }
    return new Figures(all);
  }

  /// The figures that follow from the citations of most papers; empty where no paper has any.
  public Optional<SourceFigures> computed() {
    for (SourceFigures source : sources) {
      if (!source.isGiven()) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /// The figures of `kind` that are shown where no page gives one.
  public Optional<SourceFigures> computed(FigureKind kind) {
    return author.figures().get(kind).isPresent()
        ? Optional.empty()
        : computed().filter(one -> one.figures().get(kind).isPresent());
  }

  /// True if the current capture marks the papers with public code, so that the others have none.
  /// Homepages and data sets never speak of it.
  public boolean tellsOfCode() {
    return tellsOfCode(format);
  }

  /// True if pages of a format mark the papers with public code.
  public static boolean tellsOfCode(String format) {
    return format.equals("profile-page");
  }

  public AuthorRecord withPapersListed(int newPapersListed) {
    return with(author, newPapersListed);
  }

  /// The same with so many papers, to which others than the page of the figures add. How many
  /// papers that page states says nothing of a longer list.
  public AuthorRecord withPapersAdded(int newPapersListed) {
    return newPapersListed <= counts.papers()
        ? withPapersListed(newPapersListed)
        : with(author.withFigures(author.figures().withoutPaperCount()), newPapersListed);
  }

  private AuthorRecord with(Author newAuthor, int newPapersListed) {
    return new AuthorRecord(
        id,
        newAuthor,
        nameVariants,
        captured,
        format,
        page,
        source,
        newPapersListed,
        newestPaper,
        captures,
        counts,
        sources.stream().map(source -> source.amongListed(newPapersListed)).toList());
  }
}
