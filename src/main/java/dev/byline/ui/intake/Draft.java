package dev.byline.ui.intake;

import dev.byline.archive.Place;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PagePreview;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.source.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page under review: what was read, and what is said about it.
record Draft(PagePreview preview, ParsedPage page, List<ProfileDraft> profiles) {

  Draft {
    profiles = List.copyOf(profiles);
  }

  static Draft of(PagePreview preview, ParsedPage page) {
    var profiles = new ArrayList<ProfileDraft>();
    for (int i = 0; i < page.profiles().size(); i++) {
      profiles.add(ProfileDraft.of(page.profiles().get(i), preview.owners().get(i)));
    }
    return new Draft(preview, page, profiles);
  }

  /// The heads and the papers, in the order of the page.
  List<Spot> spots() {
    var spots = new ArrayList<Spot>();
    for (int profile = 0; profile < profiles.size(); profile++) {
      for (int paper = -1; paper < profiles.get(profile).read().papers().size(); paper++) {
        spots.add(new Spot(profile, paper));
      }
    }
    return spots;
  }

  ProfileDraft of(Spot spot) {
    return profiles.get(spot.profile());
  }

  /// The fields of a record.
  List<ProfileDraft.Field> fields(Spot spot) {
    return spot.paper() < 0 ? of(spot).fields() : of(spot).fields(spot.paper());
  }

  int papers() {
    return profiles.stream().mapToInt(p -> p.read().papers().size()).sum();
  }

  /// Whether anything is said about the page, or another day than the library has.
  boolean isChanged() {
    boolean isOfOtherDay =
        preview.stored().filter(c -> !c.captured().equals(preview.day())).isPresent();
    boolean isTaught =
        preview.stored().filter(c -> !c.lesson().equals(preview.lesson())).isPresent();
    return isOfOtherDay || isTaught || profiles.stream().anyMatch(ProfileDraft::isChanged);
  }

  /// With `text` as the value of a field; empty if it is no value of it.
  Optional<Draft> correct(int profile, Place place, String text) {
    return profiles.get(profile).correct(place, text).map(draft -> with(profile, draft));
  }

  Draft named(int profile, String name) {
    return with(profile, profiles.get(profile).named(name));
  }

  private Draft with(int profile, ProfileDraft draft) {
    var all = new ArrayList<>(profiles);
    all.set(profile, draft);
    return new Draft(preview, page, all);
  }

  /// The same said about another reading of the page.
  Draft over(Draft newer) {
    var all = new ArrayList<ProfileDraft>();
    for (int i = 0; i < newer.profiles.size(); i++) {
      ProfileDraft read = newer.profiles.get(i);
      all.add(i < profiles.size() ? profiles.get(i).over(read) : read);
    }
    return new Draft(newer.preview, newer.page, all);
  }

  PageEdits toEdits() {
    return new PageEdits(
        profiles.stream().map(ProfileDraft::toEdits).toList(),
        new PageEdits.Teaching.By(preview.lesson()));
  }
}
