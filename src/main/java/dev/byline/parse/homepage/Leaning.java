package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Separator;

/// A hypothesis about a list before it is read: where its entries begin, with what, and whether
/// they name people at all.
enum Leaning implements Lean {
  NONE(1, 1, 1, 1, 1),
  LINE_PEOPLE(12, 6, 1, 8, 1),
  LINE_TITLE(12, 6, 8, 1, 1),
  BLOCK_TITLE(.08, 8, 8, 1, 1),
  BLOCK_PEOPLE(.08, 8, 1, 8, 1),
  LINES_TITLE(.5, 1, 12, .3, 1),
  LINE_ALONE(12, 6, 8, .02, .05),
  BLOCK_ALONE(.08, 8, 8, .02, .05),
  BLOCK_VENUE(.08, 8, .1, .1, 1, 60);

  private final double line;
  private final double blank;
  private final double title;
  private final double people;
  private final double named;
  private final double venue;

  /// @param line how much more often than usual an entry begins on a next line
  /// @param blank behind a blank line
  /// @param title with its title
  /// @param people with its people
  /// @param named how much more often than usual people follow within an entry
  Leaning(double line, double blank, double title, double people, double named) {
    this(line, blank, title, people, named, 1);
  }

  /// @param venue how much more often than usual an entry begins with its venue: a badge
  Leaning(double line, double blank, double title, double people, double named, double venue) {
    this.venue = venue;
    this.line = line;
    this.blank = blank;
    this.title = title;
    this.people = people;
    this.named = named;
  }

  @Override
  public double[] weights(int field, int separator) {
    double[] weights = StylePrior.weights(field, separator).clone();
    for (int next = 0; next < weights.length; next++) {
      weights[next] *= factor(field, separator, next);
    }
    return weights;
  }

  private double factor(int field, int separator, int next) {
    if (next < Field.WITHIN) {
      return next == Field.PEOPLE.index() && field != next ? named : 1;
    }
    int first = next - Field.WITHIN;
    if (next == StylePrior.NONE || field == Field.NONE.index()) {
      return first == Field.VENUE.index() ? venue : 1;
    }
    double kind =
        first == Field.TITLE.index()
            ? title
            : first == Field.PEOPLE.index() ? people : first == Field.VENUE.index() ? venue : 1;
    boolean newline = separator == Separator.NEWLINE.index() || separator == Separator.WRAP.index();
    return kind * (newline ? line : separator == Separator.BLANK.index() ? blank : 1);
  }

  @Override
  public double ends(int fields) {
    return named < 1 ? (fields & 1) == 0 ? 7 : 0.15 : 1;
  }
}
