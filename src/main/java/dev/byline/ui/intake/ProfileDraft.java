package dev.byline.ui.intake;

import dev.byline.archive.Correction;
import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PagePreview;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.PaperField;
import dev.byline.model.Profile;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A profile of a page under review: what was read, and what is said about it.
///
/// @param keys names of the papers, in order
/// @param name what the author is called here; absent for the page's name, or that given before
/// @param edits what is corrected here, beyond what was corrected before
record ProfileDraft(
    Profile read,
    List<FieldPlace.PaperKey> keys,
    PagePreview.Owner owner,
    Optional<String> name,
    Map<FieldPlace, Correction> edits) {

  ProfileDraft {
    keys = List.copyOf(keys);
    edits = Map.copyOf(edits);
  }

  static ProfileDraft of(Profile read, PagePreview.Owner owner) {
    Corrections.Reading reading = Corrections.NONE.read();
    List<FieldPlace.PaperKey> keys = read.papers().stream().map(reading::key).toList();
    return new ProfileDraft(read, keys, owner, Optional.empty(), Map.of());
  }

  /// The corrections that count: earlier ones, and those made here.
  Corrections corrections() {
    Corrections all = owner.corrections();
    for (Correction edit : edits.values()) {
      all = all.with(edit);
    }
    return all;
  }

  Author author() {
    Author author = corrections().apply(read.author());
    return name.or(owner::nameGiven).map(author::withName).orElse(author);
  }

  Paper paper(int number) {
    return corrections().apply(read.papers().get(number), keys.get(number));
  }

  /// The numbers of papers that the page states, and that are listed with the captures that it is a
  /// part with.
  PaperCounts counts() {
    return new PaperCounts(author().figures().paperCount(), owner.counts().listed());
  }

  /// True if the page itself states more papers than it lists.
  boolean isPart() {
    return new PaperCounts(author().figures().paperCount(), read.papers().size()).areOfPart();
  }

  /// The flags of impossible values among the figures that count.
  List<FigureFlag> flags() {
    return FigureConsistency.check(author().figures(), read.papers().size());
  }

  /// A field with what stands on the page and what counts.
  record Field(FieldPlace place, String read, String value) {}

  /// The author's fields but the name.
  List<Field> fields() {
    var fields = new ArrayList<Field>();
    for (AuthorField field : AuthorField.values()) {
      fields.add(field(new FieldPlace.OfAuthor(field), field.of(read.author())));
    }
    return fields;
  }

  /// The fields of a paper.
  List<Field> fields(int paper) {
    var fields = new ArrayList<Field>();
    for (PaperField field : PaperField.values()) {
      var place = new FieldPlace.OfPaper(keys.get(paper), field);
      fields.add(field(place, field.of(read.papers().get(paper))));
    }
    return fields;
  }

  private Field field(FieldPlace place, String onPage) {
    return new Field(place, onPage, corrections().value(place, onPage).orElse(onPage));
  }

  /// With `text` as the value of a field; empty if it is no value of it.
  Optional<ProfileDraft> correct(FieldPlace place, String text) {
    Optional<String> onPage = onPage(place);
    return onPage.flatMap(page -> told(place, text).map(value -> with(place, page, value)));
  }

  private ProfileDraft with(FieldPlace place, String onPage, String value) {
    var all = new LinkedHashMap<>(edits);
    boolean isBack = value.equals(onPage);
    var edit = new Correction(place, onPage, isBack ? Optional.empty() : Optional.of(value));
    if (isBack && !owner.corrections().byPlace().containsKey(place)) {
      all.remove(place);
    } else {
      all.put(place, edit);
    }
    return new ProfileDraft(read, keys, owner, name, all);
  }

  private Optional<String> onPage(FieldPlace place) {
    return switch (place) {
      case FieldPlace.OfAuthor(AuthorField field) -> Optional.of(field.of(read.author()));
      case FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field) ->
          keys.contains(key)
              ? Optional.of(field.of(read.papers().get(keys.indexOf(key))))
              : Optional.empty();
    };
  }

  /// The value that `text` tells, as it is written.
  private Optional<String> told(FieldPlace place, String text) {
    return switch (place) {
      case FieldPlace.OfAuthor(AuthorField field) -> field.set(read.author(), text).map(field::of);
      case FieldPlace.OfPaper(FieldPlace.PaperKey key, PaperField field) ->
          field.set(read.papers().get(keys.indexOf(key)), text).map(field::of);
    };
  }

  /// With another name for the author; a blank one or the present one is none.
  ProfileDraft named(String text) {
    String present = owner.nameGiven().orElse(read.author().name());
    Optional<String> given =
        Optional.of(text.strip()).filter(n -> !n.isEmpty() && !n.equals(present));
    return new ProfileDraft(read, keys, owner, given, edits);
  }

  /// The same said about another reading of the page.
  ProfileDraft over(ProfileDraft newer) {
    return new ProfileDraft(newer.read, newer.keys, newer.owner, name, edits);
  }

  PageEdits.ProfileEdits toEdits() {
    return new PageEdits.ProfileEdits(name, List.copyOf(edits.values()));
  }

  boolean isChanged() {
    return name.isPresent() || !edits.isEmpty();
  }
}
