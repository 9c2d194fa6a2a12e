package dev.byline.archive;

import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.PaperField;
import dev.byline.model.TextFolding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The user's corrections to the pages of one author. Immutable.
///
/// @param byPlace the latest correction of each corrected field
public record Corrections(Map<FieldPlace, Correction> byPlace) {

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

  /// These where a paper is read with another title: its corrections count for that one too, unless
  /// it has its own.
  Corrections withRetitled(FieldPlace.PaperKey was, FieldPlace.PaperKey now) {
    var all = new HashMap<>(byPlace);
    for (Correction correction : byPlace.values()) {
      if (correction.place()
              instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field)
          && key.equals(was)) {
        var place = new FieldPlace.OfPaper(now, field);
        all.putIfAbsent(place, new Correction(place, correction.read(), correction.value()));
      }
    }
    return new Corrections(all);
  }

  /// These where that is taken back: what counted for the new title because it did for the old one
  /// does so no more.
  Corrections withoutRetitled(FieldPlace.PaperKey was, FieldPlace.PaperKey now) {
    var all = new HashMap<>(byPlace);
    for (Correction correction : byPlace.values()) {
      if (correction.place()
              instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field)
          && key.equals(was)) {
        var place = new FieldPlace.OfPaper(now, field);
        all.remove(place, new Correction(place, correction.read(), correction.value()));
      }
    }
    return new Corrections(all);
  }

  /// The value that counts for a field on which `read` stands; empty if that is what is read.
  public Optional<String> value(FieldPlace place, String read) {
    Correction correction = byPlace.get(place);
    return correction != null && correction.holds(read) ? correction.value() : Optional.empty();
  }

  /// An author as corrected.
  public Author apply(Author author) {
    Author result = author;
    for (AuthorField field : isEmpty() ? new AuthorField[0] : AuthorField.values()) {
      Optional<String> value = value(new FieldPlace.OfAuthor(field), field.of(author));
      if (value.isPresent()) {
        result = field.set(result, value.get()).orElse(result);
      }
    }
    return result;
  }

  /// Counts of papers by the corrected number that the page states.
  public PaperCounts apply(PaperCounts counts) {
    return value(
            new FieldPlace.OfAuthor(AuthorField.PAPERS), AuthorField.PAPERS.of(counts.stated()))
        .flatMap(AuthorField.PAPERS::count)
        .map(stated -> new PaperCounts(stated, counts.listed()))
        .orElse(counts);
  }

  /// The paper `key` as corrected.
  public Paper apply(Paper paper, FieldPlace.PaperKey key) {
    Paper result = paper;
    for (PaperField field : PaperField.values()) {
      Optional<String> value = value(new FieldPlace.OfPaper(key, field), field.of(paper));
      if (value.isPresent()) {
        result = field.set(result, value.get()).orElse(result);
      }
    }
    return result;
  }

  /// The page's own values of the fields in which `author` has a corrected value.
  public Map<AuthorField, String> replacedIn(Author author) {
    var replaced = new EnumMap<AuthorField, String>(AuthorField.class);
    for (Correction correction : byPlace.values()) {
      if (correction.place() instanceof FieldPlace.OfAuthor(AuthorField field)
          && isValue(
              field.of(author),
              correction.value().flatMap(text -> field.set(author, text)).map(field::of))) {
        replaced.put(field, correction.read());
      }
    }
    return replaced;
  }

  /// The page's own values of the fields in which `paper` has a corrected value. The paper is
  /// identified by its title, original or corrected.
  public Map<PaperField, String> replacedIn(Paper paper) {
    String title = TextFolding.words(paper.title());
    var replaced = new EnumMap<PaperField, String>(PaperField.class);
    for (Correction correction : byPlace.values()) {
      if (correction.place()
              instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field)
          && titles(key).anyMatch(title::equals)
          && isValue(
              field.of(paper),
              correction.value().flatMap(text -> field.set(paper, text)).map(field::of))) {
        replaced.put(field, correction.read());
      }
    }
    return replaced;
  }

  private static boolean isValue(String shown, Optional<String> corrected) {
    return corrected.isPresent() && corrected.get().equals(shown);
  }

  /// The titles on the page of papers that were given another, all as folded words.
  public Stream<String> titlesCorrectedTo(String title) {
    return byPlace.values().stream()
        .filter(correction ->
            correction.value().map(TextFolding::words).filter(title::equals).isPresent())
        .flatMap(correction ->
            correction.place()
                        instanceof FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field)
                    && field == PaperField.TITLE
                ? Stream.of(key.title())
                : Stream.empty());
  }

  private Stream<String> titles(FieldPlace.PaperKey key) {
    Correction title = byPlace.get(new FieldPlace.OfPaper(key, PaperField.TITLE));
    Stream<String> own = Stream.of(key.title());
    return title == null ? own : Stream.concat(own, title.value().map(TextFolding::words).stream());
  }

  /// A reading of one profile from its first paper on.
  public Reading read() {
    return new Reading();
  }

  /// Corrects the papers of a profile, one after the other. Not thread-safe.
  public final class Reading {
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<FieldPlace.PaperKey> corrected =
        byPlace.keySet().stream()
            .map(place ->
                place instanceof FieldPlace.OfPaper(FieldPlace.PaperKey paper, _) ? paper : null)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    private Reading() {}

    /// The next paper, as corrected.
    public Paper next(Paper paper) {
      if (corrected.isEmpty()) {
        return paper;
      }
      FieldPlace.PaperKey key = key(paper);
      return corrected.contains(key) ? apply(paper, key) : paper;
    }

    /// The key of the next paper.
    public FieldPlace.PaperKey key(Paper paper) {
      String title = TextFolding.words(paper.title());
      return new FieldPlace.PaperKey(title, seen.merge(title, 1, Integer::sum) - 1);
    }
  }
}
