package dev.byline.ui.intake;

import dev.byline.archive.FieldPlace;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PagePreview;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.source.RecordSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page under review: what was read, and what is said about it.
record PageDraft(PagePreview preview, ParsedPage page, List<ProfileDraft> profiles) {

  PageDraft {
    profiles = List.copyOf(profiles);
  }

  static PageDraft of(PagePreview preview, ParsedPage page) {
    var profiles = new ArrayList<ProfileDraft>();
    for (int i = 0; i < page.profiles().size(); i++) {
      profiles.add(ProfileDraft.of(page.profiles().get(i), preview.owners().get(i)));
    }
    return new PageDraft(preview, page, profiles);
  }

  /// The heads and the papers, in the order of the page.
  List<RecordSpot> spots() {
    var spots = new ArrayList<RecordSpot>();
    for (int profile = 0; profile < profiles.size(); profile++) {
      for (int paper = -1; paper < profiles.get(profile).read().papers().size(); paper++) {
        spots.add(new RecordSpot(profile, paper));
      }
    }
    return spots;
  }

  ProfileDraft of(RecordSpot spot) {
    return profiles.get(spot.profile());
  }

  /// The fields of a record.
  List<ProfileDraft.Field> fields(RecordSpot spot) {
    return spot.paper() < 0 ? of(spot).fields() : of(spot).fields(spot.paper());
  }

  int papers() {
    return profiles.stream().mapToInt(p -> p.read().papers().size()).sum();
  }

  /// True if anything is said about the page, or another day than the library has.
  boolean isChanged() {
    boolean isOfOtherDay =
        preview.stored().filter(c -> !c.captured().equals(preview.day())).isPresent();
    boolean isTaught =
        preview.stored().filter(c -> !c.lesson().equals(preview.lesson())).isPresent();
    return isOfOtherDay || isTaught || profiles.stream().anyMatch(ProfileDraft::isChanged);
  }

  /// With `text` as the value of a field; empty if it is no value of it.
  Optional<PageDraft> correct(int profile, FieldPlace place, String text) {
    return profiles.get(profile).correct(place, text).map(draft -> with(profile, draft));
  }

  PageDraft named(int profile, String name) {
    return with(profile, profiles.get(profile).named(name));
  }

  private PageDraft with(int profile, ProfileDraft draft) {
    var all = new ArrayList<>(profiles);
    all.set(profile, draft);
    return new PageDraft(preview, page, all);
  }

  /// The same said about another reading of the page.
  PageDraft over(PageDraft newer) {
    var all = new ArrayList<ProfileDraft>();
    for (int i = 0; i < newer.profiles.size(); i++) {
      ProfileDraft read = newer.profiles.get(i);
      all.add(i < profiles.size() ? profiles.get(i).over(read) : read);
    }
    return new PageDraft(newer.preview, newer.page, all);
  }

  PageEdits toEdits() {
    return new PageEdits(
        profiles.stream().map(ProfileDraft::toEdits).toList(),
        new PageEdits.Teaching.By(preview.lesson()));
  }
}
