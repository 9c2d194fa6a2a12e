package dev.byline.model.own;

import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The user's marks on one paper or author: star, read state, note and tags.
///
/// @param read whether the user has read the paper; meaningless for an author
/// @param note in Markdown; empty if there is none
/// @param tags as the user spells them, sorted by [#tagKey]; of two with the same key the first is
///   kept
public record OwnMarks(boolean starred, boolean read, String note, List<String> tags) {

  public static final OwnMarks NONE = new OwnMarks(false, false, "", List.of());

  /// A missing component, for which Jackson passes null, becomes empty; so does a blank note.
  public OwnMarks(
      boolean starred, boolean read, @Nullable String note, @Nullable List<String> tags) {
    this.starred = starred;
    this.read = read;
    this.note = note == null || note.isBlank() ? "" : note;
    this.tags = tags == null ? List.of() : List.copyOf(byKey(tags).values());
  }

  private static SortedMap<String, String> byKey(List<String> tags) {
    var byKey = new TreeMap<String, String>();
    tags.stream()
        .map(OwnMarks::tidied)
        .filter(Predicate.not(String::isEmpty))
        .forEach(tag -> byKey.putIfAbsent(tagKey(tag), tag));
    return byKey;
  }

  /// The key that all spellings of one tag share: case, accents and the width of spaces do not
  /// count.
  public static String tagKey(String tag) {
    return TextFolding.fold(tidied(tag));
  }

  private static String tidied(String tag) {
    return tag.strip().replaceAll("\\s+", " ");
  }

  public boolean isNone() {
    return equals(NONE);
  }

  public boolean hasTag(String tag) {
    return tags.stream().anyMatch(t -> tagKey(t).equals(tagKey(tag)));
  }

  public OwnMarks withStar(boolean isStarred) {
    return new OwnMarks(isStarred, read, note, tags);
  }

  public OwnMarks withRead(boolean isRead) {
    return new OwnMarks(starred, isRead, note, tags);
  }

  public OwnMarks withNote(String newNote) {
    return new OwnMarks(starred, read, newNote, tags);
  }

  public OwnMarks withTag(String tag) {
    var more = new ArrayList<>(tags);
    more.add(tag);
    return new OwnMarks(starred, read, note, more);
  }

  public OwnMarks withoutTag(String tag) {
    return new OwnMarks(
        starred, read, note, tags.stream().filter(t -> !tagKey(t).equals(tagKey(tag))).toList());
  }

  /// These marks with a tag in place of another; none in its place if `other` is empty.
  public OwnMarks retagged(String tag, Optional<String> other) {
    if (!hasTag(tag)) {
      return this;
    }
    OwnMarks without = withoutTag(tag);
    return other.map(without::withTag).orElse(without);
  }

  /// These marks and those of `other`, where both turn out to be of one paper: nothing of either is
  /// lost.
  public OwnMarks and(OwnMarks other) {
    var all = new ArrayList<>(tags);
    all.addAll(other.tags);
    String notes =
        note.isEmpty() || other.note.isEmpty() || note.equals(other.note)
            ? (note.isEmpty() ? other.note : note)
            : note + "\n\n" + other.note;
    return new OwnMarks(starred || other.starred, read || other.read, notes, all);
  }

  /// The part of these marks that remains when `whole`, which includes them, becomes `next`; none
  /// are added.
  public OwnMarks remaining(OwnMarks whole, OwnMarks next) {
    return new OwnMarks(
        starred && next.starred,
        read && next.read,
        whole.note.equals(next.note) ? note : "",
        tags.stream().filter(next::hasTag).toList());
  }

  /// These marks with what changed from `before` to `after` taken back; what was changed since
  /// stays changed.
  public OwnMarks undone(OwnMarks before, OwnMarks after) {
    Map<String, String> kept = byKey(tags);
    after.tags.stream().filter(t -> !before.hasTag(t)).map(OwnMarks::tagKey).forEach(kept::remove);
    before.tags.stream().filter(t -> !after.tags.contains(t)).forEach(t -> kept.put(tagKey(t), t));
    return new OwnMarks(
        before.starred == after.starred ? starred : before.starred,
        before.read == after.read ? read : before.read,
        before.note.equals(after.note) ? note : before.note,
        List.copyOf(kept.values()));
  }
}
