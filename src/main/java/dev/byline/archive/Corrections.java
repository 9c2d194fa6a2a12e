package dev.byline.archive;

import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.Folding;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the user has corrected on the pages of one author. Immutable.
///
/// @param byPlace the last correction of each field that has one
public record Corrections(Map<Place, Correction> byPlace) {

  public static final Corrections NONE = new Corrections(Map.of());

  public Corrections {
    byPlace = Map.copyOf(byPlace);
  }

  public boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /// These with one more, or with one less if it takes the page's value again.
  public Corrections with(Correction correction) {
    var all = new HashMap<>(byPlace);
    if (correction.value().isPresent()) {
      all.put(correction.place(), correction);
    } else {
      all.remove(correction.place());
    }
    return new Corrections(all);
  }

  /// The value that counts for a field on which `read` stands; empty if that is what is read.
  public Optional<String> value(Place place, String read) {
    Correction correction = byPlace.get(place);
    return correction != null && correction.holds(read) ? correction.value() : Optional.empty();
  }

  /// An author as corrected.
  public Author apply(Author author) {
    Author result = author;
    for (AuthorField field : isEmpty() ? new AuthorField[0] : AuthorField.values()) {
      Optional<String> value = value(new Place.OfAuthor(field), field.of(author));
      if (value.isPresent()) {
        result = field.set(result, value.get()).orElse(result);
      }
    }
    return result;
  }

  /// The paper `key` as corrected.
  public Paper apply(Paper paper, Place.PaperKey key) {
    Paper result = paper;
    for (PaperField field : PaperField.values()) {
      Optional<String> value = value(new Place.OfPaper(key, field), field.of(paper));
      if (value.isPresent()) {
        result = field.set(result, value.get()).orElse(result);
      }
    }
    return result;
  }

  /// A reading of one profile from its first paper on.
  public Reading read() {
    return new Reading();
  }

  /// Corrects the papers of a profile, one after the other. Not for several threads.
  public final class Reading {
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Place.PaperKey> corrected =
        byPlace.keySet().stream()
            .map(place -> place instanceof Place.OfPaper(Place.PaperKey paper, _) ? paper : null)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    private Reading() {}

    /// The next paper, as corrected.
    public Paper next(Paper paper) {
      if (corrected.isEmpty()) {
        return paper;
      }
      Place.PaperKey key = key(paper);
      return corrected.contains(key) ? apply(paper, key) : paper;
    }

    /// What names the next paper.
    public Place.PaperKey key(Paper paper) {
      String title = Folding.words(paper.title());
      return new Place.PaperKey(title, seen.merge(title, 1, Integer::sum) - 1);
    }
  }
}
