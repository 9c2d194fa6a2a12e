package dev.byline.ui.who;

import dev.byline.who.Ruling;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stores what the user decides, one after the other: while something is being stored nothing else
/// can be decided, since it may be about what just changes.
///
/// Used on the thread of `ui` only; stores on a thread of `work`.
public final class Rulings {

  private static final Logger LOG = LoggerFactory.getLogger(Rulings.class);

  private final Executor work;
  private final Executor ui;
  private final Listener listener;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  /// Hears what came of it.
  public interface Listener {

    /// The library has changed.
    void ruled(Ruling ruling);

    /// It could not be stored; everything is as it was.
    void failed(Exception cause);
  }

  public Rulings(Executor work, Executor ui, Listener listener) {
    this.work = work;
    this.ui = ui;
    this.listener = listener;
  }

  /// Something that is decided and stored.
  @FunctionalInterface
  public interface Deciding {
    Ruling decide() throws IOException;
  }

  /// Whether something is being stored.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// Stores what `deciding` decides, unless something is being stored.
  ///
  /// @param then hears of it after the listener
  public void rule(Deciding deciding, Consumer<Ruling> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    work.execute(() -> {
      Runnable told = store(deciding, then);
      ui.execute(() -> {
        busy.set(false);
        told.run();
      });
    });
  }

  private Runnable store(Deciding deciding, Consumer<Ruling> then) {
    try {
      Ruling ruling = deciding.decide();
      return () -> {
        listener.ruled(ruling);
        then.accept(ruling);
      };
    } catch (IOException | RuntimeException e) {
      LOG.error("A decision could not be stored", e);
      return () -> listener.failed(e);
    }
  }
}
