package dev.byline.ui.text;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/// The outlines of formulas: typeset once, kept while there is room.
///
/// Typesetting runs on one thread of its own with a bound of time (JLaTeXMath is not made for
/// several), takes about 0.1 ms for most formulas once warm, and needs no toolkit. What cannot be
/// typeset is kept as such, so that it is not tried again while it is remembered. All methods may
/// be called on any thread and return at once.
public final class FormulaCache {

  /// Formulas kept; a long page shows a few hundred.
  static final int MOST_KEPT = 4000;

  /// Characters kept of sources and outlines, together.
  static final long MOST_CHARACTERS = 24_000_000;

  /// The slowest formula of the sample pages takes 0.1 s on a busy machine, but the first of all
  /// also loads the fonts, which takes some seconds there.
  private static final int MOST_SECONDS = 10;

  private record Key(String tex, boolean display) {}

  private final TimedWorker worker;
  private final BiFunction<String, Boolean, FormulaOutline> typesetter;
  private final Map<Key, CompletableFuture<Optional<FormulaOutline>>> kept =
      new LinkedHashMap<>(256, 0.75f, true);
  private long characters;
  private long typesettings;

  public FormulaCache() {
    this(
        new Typesetter()::typeset,
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS));
  }

  /// @param afterLimit as [TimedWorker] takes it
  FormulaCache(BiFunction<String, Boolean, FormulaOutline> typesetter, Executor afterLimit) {
    this.typesetter = typesetter;
    worker = new TimedWorker("formulas", afterLimit);
  }

  /// Waits until all that was asked for has been typeset, or tried. Not on the window's thread.
  public void settle() {
    CompletableFuture<?>[] all;
    synchronized (this) {
      all = kept.values().toArray(CompletableFuture[]::new);
    }
    CompletableFuture.allOf(all).join();
  }

  /// The number of formulas typeset, or tried, so far.
  public synchronized long typesettings() {
    return typesettings;
  }

  /// The outline of `formula`; empty if it cannot be typeset.
  synchronized CompletableFuture<Optional<FormulaOutline>> outline(TextRun.Formula formula) {
    var key = new Key(formula.tex(), formula.display());
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    typesettings++;
    var outline = new CompletableFuture<Optional<FormulaOutline>>();
    kept.put(key, outline);
    characters += key.tex().length();
    // Whoever waits for the outline finds it weighed.
    var _ =
        worker
            .run(() -> typesetter.apply(key.tex(), key.display()))
            .whenComplete((done, failure) -> {
              if (failure == null) {
                weigh(key, done);
                outline.complete(done);
              } else {
                outline.completeExceptionally(failure);
              }
            });
    return outline;
  }

  private synchronized void weigh(Key key, Optional<FormulaOutline> outline) {
    if (kept.containsKey(key)) {
      characters += pathLength(outline);
    }
    Iterator<Map.Entry<Key, CompletableFuture<Optional<FormulaOutline>>>> eldest =
        kept.entrySet().iterator();
    while ((kept.size() > MOST_KEPT || characters > MOST_CHARACTERS) && eldest.hasNext()) {
      var entry = eldest.next();
      // One that is still to come is not weighed yet.
      if (entry.getValue().isDone()) {
        characters -= entry.getKey().tex().length() + pathLength(entry.getValue().join());
        eldest.remove();
      }
    }
  }

  private static int pathLength(Optional<FormulaOutline> outline) {
    return outline.map(FormulaOutline::path).map(String::length).orElse(0);
  }

  synchronized int keptCount() {
    return kept.size();
  }

  synchronized long keptCharacters() {
    return characters;
  }
}
