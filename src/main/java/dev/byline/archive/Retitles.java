package dev.byline.archive;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Papers that are read with other titles than they were known by. Immutable.
///
/// @param titles by a title, those that are read in its place, as folded words
/// @param keys by whose page, by the paper as it was read, the paper as it is read since
/// @param ids by an id that a paper had, the one it has since
/// @param left the papers that are not looked for
public record Retitles(
    Map<String, Set<String>> titles,
    Map<AuthorId, Map<FieldPlace.PaperKey, FieldPlace.PaperKey>> keys,
    Map<PaperId, PaperId> ids,
    Set<Left> left) {

  public static final Retitles NONE = new Retitles(Map.of(), Map.of(), Map.of(), Set.of());

  /// A paper that no page lists any more, and for which no other is looked for.
  ///
  /// @param was as a page was read before
  /// @param paper the id it had, where something goes by that
  public record Left(FieldPlace.PaperKey was, Optional<PaperId> paper) {}

  public Retitles {
    titles = Map.copyOf(titles);
    keys = Map.copyOf(keys);
    ids = Map.copyOf(ids);
    left = Set.copyOf(left);
  }

  /// These with one more, which is the newest then.
  Retitles with(Decision.Retitled one) {
    var newTitles = new HashMap<>(titles);
    newTitles.merge(one.was().title(), Set.of(one.now().title()), Retitles::joined);
    var newKeys = new HashMap<>(keys);
    newKeys.merge(one.author(), Map.of(one.was(), one.now()), Retitles::joined);
    var newIds = new HashMap<>(ids);
    one.paper()
        .filter(id -> !id.equals(one.becomes()))
        .ifPresent(id -> {
          newIds.remove(one.becomes());
          newIds.put(id, one.becomes());
        });
    return new Retitles(newTitles, newKeys, newIds, left);
  }

  /// These without one of them.
  Retitles without(Decision.Retitled one) {
    var newTitles = new HashMap<>(titles);
    newTitles.computeIfPresent(one.was().title(), (_, now) -> less(now, one.now().title()));
    var newKeys = new HashMap<>(keys);
    newKeys.computeIfPresent(one.author(), (_, all) -> less(all, one.was(), one.now()));
    var newIds = new HashMap<>(ids);
    one.paper().ifPresent(id -> newIds.remove(id, one.becomes()));
    return new Retitles(newTitles, newKeys, newIds, left);
  }

  /// These where a paper is looked for no more, or again.
  Retitles with(Decision.LetGo one) {
    var newLeft = new HashSet<>(left);
    var paper = new Left(one.was(), one.paper());
    if (one.gone()) {
      newLeft.add(paper);
    } else {
      newLeft.remove(paper);
    }
    return new Retitles(titles, keys, ids, newLeft);
  }

  private static @Nullable Set<String> less(Set<String> titles, String one) {
    var all = new HashSet<>(titles);
    all.remove(one);
    return all.isEmpty() ? null : Set.copyOf(all);
  }

  private static @Nullable Map<FieldPlace.PaperKey, FieldPlace.PaperKey> less(
      Map<FieldPlace.PaperKey, FieldPlace.PaperKey> keys,
      FieldPlace.PaperKey was,
      FieldPlace.PaperKey now) {
    var all = new HashMap<>(keys);
    all.remove(was, now);
    return all.isEmpty() ? null : Map.copyOf(all);
  }

  private static Set<String> joined(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  private static Map<FieldPlace.PaperKey, FieldPlace.PaperKey> joined(
      Map<FieldPlace.PaperKey, FieldPlace.PaperKey> some,
      Map<FieldPlace.PaperKey, FieldPlace.PaperKey> more) {
    var all = new HashMap<>(some);
    all.putAll(more);
    return Map.copyOf(all);
  }

  /// True if the paper is not looked for.
  public boolean isLeft(FieldPlace.PaperKey was, Optional<PaperId> paper) {
    return left.contains(new Left(was, paper));
  }

  public boolean isEmpty() {
    return titles.isEmpty();
  }

  /// All titles that count for one of `some`, those included.
  public Set<String> of(Set<String> some) {
    var all = new HashSet<String>();
    var next = new ArrayDeque<>(some);
    while (!next.isEmpty()) {
      String title = next.remove();
      if (all.add(title)) {
        next.addAll(titles.getOrDefault(title, Set.of()));
      }
    }
    return all;
  }

  /// The id that a paper has since; that id where it has no other.
  public PaperId of(PaperId paper) {
    PaperId now = paper;
    for (int i = 0; i < ids.size() && ids.containsKey(now); i++) {
      now = ids.getOrDefault(now, now);
    }
    return now;
  }

  /// The papers of an author's pages by which others are meant.
  public Set<FieldPlace.PaperKey> kept(AuthorId author) {
    return Set.copyOf(keys.getOrDefault(author, Map.of()).values());
  }

  /// All keys that count for one of `some` on the pages of an author, those included.
  Set<FieldPlace.PaperKey> of(AuthorId author, Set<FieldPlace.PaperKey> some) {
    Map<FieldPlace.PaperKey, FieldPlace.PaperKey> mine = keys.getOrDefault(author, Map.of());
    if (mine.isEmpty()) {
      return some;
    }
    var all = new HashSet<FieldPlace.PaperKey>();
    var next = new ArrayDeque<>(List.copyOf(some));
    while (!next.isEmpty()) {
      FieldPlace.PaperKey key = next.remove();
      if (all.add(key) && mine.containsKey(key)) {
        next.add(mine.getOrDefault(key, key));
      }
    }
    return Set.copyOf(all);
  }
}
