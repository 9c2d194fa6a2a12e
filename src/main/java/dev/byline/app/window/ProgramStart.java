package dev.byline.app.window;

/// The moment at which the JVM was ready to begin.
public final class ProgramStart {

  /// Nanoseconds of the JVM's own clock, [System#nanoTime].
  static final long NANOS = System.nanoTime();

  private ProgramStart() {}

  /// Fixes the moment, as the first thing that the program does.
  public static void mark() {
    // Loading this class is what fixes it.
  }
}
