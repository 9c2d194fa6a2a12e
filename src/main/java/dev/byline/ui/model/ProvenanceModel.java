package dev.byline.ui.model;

import dev.byline.compare.AuthorCitations;
import dev.byline.compare.CitationHistory;
import dev.byline.compare.PercentileRanks;
import dev.byline.library.AuthorRecord;
import dev.byline.library.CaptureHistory;
import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.Metric;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The provenance of the current selection: the values that the user corrected, the history of an
/// author's page, the author's co-authors, and the percentiles of the figures. If a part cannot be
/// loaded, it is omitted and the failure is logged.
///
/// Used on the thread of `ui` only; the library is queried on threads of `work`.
public final class ProvenanceModel {

  /// A chooser of the source whose figures count.
  @FunctionalInterface
  public interface SourceChooser {

    /// Chooses a source.
    ///
    /// @param author empty for all authors
    /// @param source its short name; empty to choose by default again
    void choose(Optional<AuthorId> author, Optional<String> source);
  }

  /// The texts of pages, and the user's corrections to them.
  public record Pages(CaptureHistory captures, CorrectedPages corrected) {}

  private final Library library;
  private final Pages pages;
  private final Latest detailsAsked;
  private final Latest authorAsked;
  private final Latest nameAsked;
  private final Latest standingsAsked;
  private final Latest paperAsked;
  private final Latest citationsAsked;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ReadOnlyObjectWrapper<Optional<AuthorDetails>> details =
      new ReadOnlyObjectWrapper<>(this, "details", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<AuthorField, String>> author =
      new ReadOnlyObjectWrapper<>(this, "author", Map.of());
  private final ReadOnlyObjectWrapper<Map<Metric, PercentileRank>> standings =
      new ReadOnlyObjectWrapper<>(this, "standings", Map.of());
  private final ReadOnlyObjectWrapper<Map<PaperField, String>> paper =
      new ReadOnlyObjectWrapper<>(this, "paper", Map.of());
  private final ReadOnlyObjectWrapper<CitationHistory> citations =
      new ReadOnlyObjectWrapper<>(this, "citations", CitationHistory.NONE);
  private Optional<AuthorId> shown = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<String>> pageName =
      new ReadOnlyObjectWrapper<>(this, "pageName", Optional.empty());
  private SourceChooser chooser = (_, _) -> {};
  private AuthorEditing editing = AuthorEditing.NONE;

  /// Watches what `selection` shows.
  public ProvenanceModel(
      Library library, Pages pages, SelectionModel selection, Executor work, Executor ui) {
    this.library = library;
    this.pages = pages;
    detailsAsked = new Latest(work, ui);
    authorAsked = new Latest(work, ui);
    nameAsked = new Latest(work, ui);
    standingsAsked = new Latest(work, ui);
    paperAsked = new Latest(work, ui);
    citationsAsked = new Latest(work, ui);
    selection.author().subscribe(this::showAuthor);
    selection.paper().subscribe(this::showPaper);
    open.subscribe(this::askDetails);
  }

  /// Sets who chooses sources.
  public void setSourceChooser(SourceChooser newChooser) {
    chooser = newChooser;
  }

  /// Sets who stores corrections.
  public void setEditing(AuthorEditing newEditing) {
    editing = newEditing;
  }

  /// Stores corrections of an author.
  public AuthorEditing editing() {
    return editing;
  }

  /// The name on the page of the author who is shown, where the user gave another.
  public ReadOnlyObjectProperty<Optional<String>> pageName() {
    return pageName.getReadOnlyProperty();
  }

  /// Chooses the source whose figures count.
  ///
  /// @param author empty for all authors
  /// @param source its short name; empty to choose by default again
  public void chooseSource(Optional<AuthorId> author, Optional<String> source) {
    chooser.choose(author, source);
  }

  /// True if the details of authors are wanted.
  public BooleanProperty open() {
    return open;
  }

  /// The details of the author who is shown, where they are wanted and have come.
  public ReadOnlyObjectProperty<Optional<AuthorDetails>> details() {
    return details.getReadOnlyProperty();
  }

  /// The page's own values of the author's fields that the user corrected.
  public ReadOnlyObjectProperty<Map<AuthorField, String>> author() {
    return author.getReadOnlyProperty();
  }

  /// The percentile ranks of the shown author's figures in the library; empty before they are
  /// known.
  public ReadOnlyObjectProperty<Map<Metric, PercentileRank>> standings() {
    return standings.getReadOnlyProperty();
  }

  /// The page's own values of the paper's fields that the user corrected.
  public ReadOnlyObjectProperty<Map<PaperField, String>> paper() {
    return paper.getReadOnlyProperty();
  }

  /// The citations of the paper that is shown, over the captures of the pages that list it.
  public ReadOnlyObjectProperty<CitationHistory> citations() {
    return citations.getReadOnlyProperty();
  }

  private void showAuthor(Optional<AuthorRecord> record) {
    shown = record.map(AuthorRecord::id);
    author.set(Map.of());
    pageName.set(Optional.empty());
    nameAsked.cancel();
    authorAsked.cancel();
    standings.set(Map.of());
    standingsAsked.cancel();
    record.ifPresent(r -> {
      authorAsked.ask(
          _ -> pages.corrected().corrections(r.id()).replacedIn(r.author()), author::set, _ -> {});
      nameAsked.ask(
          _ -> editing.pageName(r.id()).filter(name -> !name.equals(r.author().name())),
          pageName::set,
          _ -> {});
      standingsAsked.ask(
          cancelled -> PercentileRanks.ofPage(r, library, cancelled), standings::set, _ -> {});
    });
    askDetails();
  }

  private void askDetails() {
    detailsAsked.cancel();
    if (shown.isEmpty() || details.get().filter(d -> shown.get().equals(d.author())).isEmpty()) {
      details.set(Optional.empty());
    }
    if (open.get() && shown.isPresent()) {
      AuthorId id = shown.get();
      detailsAsked.ask(cancelled -> details(id, cancelled), found -> showDetails(found), _ -> {});
    }
  }

  private AuthorDetails details(AuthorId id, BooleanSupplier cancelled) throws IOException {
    PaperQuery all = PaperQuery.ALL.and(Clause.OneOf.profile(id));
    return new AuthorDetails(
        id,
        library.facets(all, EnumSet.of(Facet.COAUTHOR), cancelled).of(Facet.COAUTHOR),
        AuthorDetails.history(pages.captures().profiles(id)),
        Optional.empty());
  }

  /// Shows what has come, and asks for the citations, which take longer.
  private void showDetails(AuthorDetails found) {
    details.set(Optional.of(found));
    detailsAsked.ask(
        cancelled -> AuthorCitations.of(found.author(), library, cancelled),
        citationsFound -> details.set(Optional.of(found.withCitations(citationsFound))),
        _ -> {});
  }

  private void showPaper(DetailState state) {
    paper.set(Map.of());
    paperAsked.cancel();
    citations.set(CitationHistory.NONE);
    citationsAsked.cancel();
    if (state instanceof DetailState.Shown shownPaper) {
      PaperRecord record = shownPaper.detail().record();
      paperAsked.ask(_ -> corrected(record), paper::set, _ -> {});
      citationsAsked.ask(_ -> history(record), citations::set, _ -> {});
    }
  }

  /// The history of a paper's citations; none where no page that lists it was captured twice, so
  /// that no page is read in vain.
  private CitationHistory history(PaperRecord record) throws IOException {
    for (Listing listing : record.listings()) {
      if (library.author(listing.author()).filter(owner -> owner.captures() > 1).isPresent()) {
        return CitationHistory.of(record, pages.captures());
      }
    }
    return CitationHistory.NONE;
  }

  private Map<PaperField, String> corrected(PaperRecord record) throws IOException {
    var corrected = new EnumMap<PaperField, String>(PaperField.class);
    for (Listing listing : record.listings()) {
      corrected.putAll(pages.corrected().corrections(listing.author()).replacedIn(record.paper()));
    }
    return corrected;
  }
}
