package dev.byline;

/// The number of times that a random test repeats itself.
///
/// The usual run has a limit of minutes, so that it is run before every commit. With
/// `-Dbyline.thorough=true` each test repeats itself as often as is worth waiting for.
public final class Repetitions {

  private static final boolean THOROUGH = Boolean.getBoolean("byline.thorough");

  private Repetitions() {}

  /// The number for this run.
  ///
  /// @param usual how often the test is repeated in every run
  /// @param thorough how often it is repeated if there is time
  public static int of(int usual, int thorough) {
    return THOROUGH ? thorough : usual;
  }
}
