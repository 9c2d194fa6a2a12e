package dev.byline.identity;

import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.library.Listing;
import dev.byline.model.AuthorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A profile that the library shows of an author: the one of the newest capture of a page. An
/// author has one, or, where the user made several authors one, one for each of them. Where the
/// newest capture is a part of a list, those before are shown too, back to one that is whole.
///
/// @param author whose it is in the library
/// @param owner whose it is by itself, before the user made authors one
/// @param rank place of the owner in the order in which authors came in, the order of listings,
///   from 0
/// @param profile which profile of the captured page, from 0
/// @param nameGiven the name the user gave the owner
/// @param corrections what the user corrected on the owner's pages
/// @param otherNames names of the owner in other captures
/// @param earlier where the owner stands in other captures, the newest first
/// @param later where the owner stands in later captures that are shown, the newest first; of what
///   these list the entries of this one do not count
/// @param captures how many captures of the author there are, this one included
/// @param removed the papers of the profile that are left out
/// @param kept papers that are in the library however surely they were read
/// @param source whose figures of the author count by the user's choice
/// @param wasReadBefore whether its papers in the index are those that other rules of reading gave
public record DisplayedProfile(
    AuthorId author,
    AuthorId owner,
    int rank,
    Capture capture,
    int profile,
    Optional<String> nameGiven,
    Corrections corrections,
    List<String> otherNames,
    List<ProfileAssignment.Appearance> earlier,
    List<ProfileAssignment.Appearance> later,
    int captures,
    Set<FieldPlace.PaperKey> removed,
    Set<FieldPlace.PaperKey> kept,
    Optional<String> source,
    boolean wasReadBefore) {

  public DisplayedProfile {
    otherNames = List.copyOf(otherNames);
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    removed = Set.copyOf(removed);
    kept = Set.copyOf(kept);
  }

  /// The same where other rules of reading gave its papers.
  DisplayedProfile readBefore() {
    return new DisplayedProfile(
        author,
        owner,
        rank,
        capture,
        profile,
        nameGiven,
        corrections,
        otherNames,
        earlier,
        later,
        captures,
        removed,
        kept,
        source,
        true);
  }

  /// True if `other` is a newer state of the same page, under another name: a page of the same kind
  /// that lists all, of another owner with an identifier in common.
  boolean isBefore(DisplayedProfile other) {
    Capture.Owner own = capture.profiles().get(profile);
    Capture.Owner their = other.capture.profiles().get(other.profile);
    return !owner.equals(other.owner)
        && own.format().isPresent()
        && own.format().equals(their.format())
        && own.ids().stream().anyMatch(their.ids()::contains)
        && ProfileAssignment.BY_DAY.compare(capture, other.capture) < 0
        && their.counts().filter(counts -> other.corrections.apply(counts).areOfPart()).isEmpty();
  }

  /// A profile of a page, by the page's content hash.
  public record Spot(String page, int profile) {

    /// The place of a listing.
    public static Spot of(Listing listing) {
      return new Spot(listing.page(), listing.profile());
    }
  }

  public Spot spot() {
    return new Spot(capture.page(), profile);
  }
}
