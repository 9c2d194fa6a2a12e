package dev.byline.identity;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Correction;
import dev.byline.archive.Corrections;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids that papers get when the user corrects what ids are made of: marks and decisions go by
/// the ids from before.
public final class CorrectedIds {

  /// The fields that [PaperIds] are made of.
  private static final Set<PaperField> IN_IDS =
      EnumSet.of(PaperField.TITLE, PaperField.PUBLISHED, PaperField.AUTHORS);

  private final LibraryIndex index;
  private final ArchiveState before;

  /// A paper on the pages of one owner.
  private record Place(AuthorId owner, FieldPlace.PaperKey key) {}

  /// @param index as it shows `before`
  public CorrectedIds(LibraryIndex index, ArchiveState before) {
    this.index = index;
    this.before = before;
  }

  /// The decisions by which what was said of papers holds for their new ids.
  ///
  /// @param decisions with corrections among them
  public List<Decision> of(Collection<Decision> decisions) throws IOException {
    var changed = new LinkedHashMap<Place, Corrections>();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.CorrectField(AuthorId owner, Correction correction)
          && correction.place()
              instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field)
          && IN_IDS.contains(field)) {
        changed.compute(
            new Place(owner, key),
            (_, more) -> (more == null ? Corrections.NONE : more).with(held(correction)));
      }
    }
    var renamed = new ArrayList<Decision>();
    for (Map.Entry<Place, Corrections> one : changed.entrySet()) {
      renamed(one.getKey(), one.getValue()).ifPresent(renamed::add);
    }
    return renamed;
  }

  /// The same as a value: that of the page where the correction is taken back.
  private static Correction held(Correction correction) {
    return new Correction(
        correction.place(),
        correction.read(),
        Optional.of(correction.value().orElse(correction.read())));
  }

  private Optional<Decision> renamed(Place place, Corrections changed) throws IOException {
    Optional<Found> found = found(place);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PaperRecord record = found.get().record();
    Listing listing = found.get().listing();
    var now = PaperIds.of(changed.apply(record.paper(), place.key()), listing.authorName());
    boolean isFirst = listing.equals(record.listings().getFirst());
    if (isFirst && !now.equals(record.id()) && mayBe(record.id(), now)) {
      return Optional.of(retitled(place, record.id(), now));
    }
    PaperId led = before.verdicts().retitles().ids().get(now);
    return Optional.ofNullable(led).map(to -> new Decision.Detach(retitled(place, now, to)));
  }

  private static Decision.Retitled retitled(Place place, PaperId was, PaperId now) {
    return new Decision.Retitled(place.owner(), place.key(), place.key(), Optional.of(was), now);
  }

  /// True unless there is a paper of the new id from which the user keeps others apart.
  private boolean mayBe(PaperId was, PaperId now) throws IOException {
    boolean isApart =
        before.verdicts().all().keySet().stream()
            .filter(verdict ->
                verdict instanceof Verdict.DifferentPapers || verdict instanceof Verdict.SplitPaper)
            .flatMap(verdict -> verdict.works().stream())
            .anyMatch(work -> work.id().equals(was) || work.id().equals(now));
    return !isApart || index.present(List.of(now)).isEmpty();
  }

  /// The listing at a place, and the paper that it is of.
  private record Found(PaperRecord record, Listing listing) {}

  /// The listing at a place; empty where the library has none.
  private Optional<Found> found(Place place) throws IOException {
    var title = new FieldPlace.OfPaper(place.key(), PaperField.TITLE);
    String key =
        before
            .corrections(place.owner())
            .value(title, "")
            .map(PaperRecord::titleKey)
            .orElse(place.key().title());
    return index.papersTitled(key).stream()
        .flatMap(record ->
            record.listings().stream()
                .filter(listing -> owner(listing).equals(Optional.of(place.owner())))
                .map(listing -> new Found(record, listing)))
        .sorted(Comparator.comparingInt(found -> found.listing().entry()))
        .skip(place.key().nth())
        .findFirst();
  }

  private Optional<AuthorId> owner(Listing listing) {
    return before
        .capture(listing.page())
        .map(capture -> before.owners(capture).get(listing.profile()).author());
  }
}
