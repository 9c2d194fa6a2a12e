package dev.byline.parse.homepage;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What usually follows what in lists of publications: for a field and the border behind it, how
/// often which field follows, and how often another entry begins.
final class StylePrior {

  /// What may come next: a field of the same entry, the first field of another, no entry.
  static final int NEXT = Field.WITHIN + Field.WITHIN + 1;

  static final int NONE = NEXT - 1;

  /// What is never impossible.
  private static final double LEAST = 0.02;

  /// A line each: the field, the borders, what follows with its weight; `+` begins an entry.
  private static final String TABLE =
      """
      LEAD COMMA,AND,SPACE,INITIAL,STOP,SEMICOLON,COLON,DASH,PIPE,UNQUOTE,PARENTHESIS,BRACKET,QUESTION TITLE 4 PEOPLE 3 LEAD 2 YEAR .5 VENUE .5
      LEAD QUOTE TITLE 8
      LEAD WITH PEOPLE 3 LEAD 1
      LEAD WRAP,NEWLINE TITLE 6 PEOPLE 3 LEAD 1 YEAR 1 VENUE .3 +TITLE .3 NONE .3
      LEAD BLANK TITLE 2 PEOPLE 1 +TITLE 1 +PEOPLE 1 NONE 1
      LEAD MARKER +TITLE 2 +PEOPLE 2 TITLE .5 PEOPLE .5 NONE .5
      PEOPLE COMMA PEOPLE 12 TITLE 1.5 YEAR .5 VENUE .3 NOTE .1
      PEOPLE AND PEOPLE 12 TITLE .1
      PEOPLE SPACE PEOPLE 5 TITLE .4 LINK .2 YEAR .1
      PEOPLE INITIAL PEOPLE 5 TITLE 4 VENUE .3 YEAR .2
      PEOPLE STOP TITLE 6 PEOPLE 1 YEAR 1 VENUE .7
      PEOPLE QUESTION TITLE 2 PEOPLE .2
      PEOPLE SEMICOLON PEOPLE 8 TITLE .3
      PEOPLE COLON TITLE 8 PEOPLE .2
      PEOPLE DASH TITLE 2 VENUE 2 LINK .5 PEOPLE .3
      PEOPLE PIPE PEOPLE 3 VENUE 1.5 YEAR 1 LINK 1 TITLE .5
      PEOPLE QUOTE TITLE 10
      PEOPLE UNQUOTE PEOPLE 2 VENUE 2
      PEOPLE PARENTHESIS YEAR 6 VENUE 1 PEOPLE 1 NOTE .7 TITLE .7 LINK .3
      PEOPLE BRACKET LINK 3 NOTE 1 VENUE .5 TITLE .3
      PEOPLE WITH PEOPLE 6
      PEOPLE WRAP PEOPLE 6 TITLE 2 VENUE 1 LINK .2
      PEOPLE NEWLINE VENUE 4 TITLE 3 LINK 1 YEAR .7 PEOPLE .5 ABSTRACT .5 NOTE .5 +TITLE 1 +PEOPLE .3 +LEAD .1 NONE .2
      PEOPLE BLANK VENUE 1 TITLE .7 LINK .7 ABSTRACT .7 YEAR .3 +TITLE 1.5 +PEOPLE .5 +LEAD .2 +YEAR .1 NONE .7
      PEOPLE MARKER +TITLE 2 +PEOPLE 2 VENUE .3 +LEAD .2 +YEAR .2 NONE .3
      TITLE COMMA TITLE 3 VENUE 2 PEOPLE 1 YEAR .7
      TITLE AND TITLE 6 PEOPLE .2
      TITLE SPACE TITLE 3 LINK 2
      TITLE INITIAL TITLE 3 VENUE 1 PEOPLE .3
      TITLE STOP VENUE 5 TITLE .7 PEOPLE .7 YEAR .7 LINK .7 NOTE .3
      TITLE QUESTION TITLE 2 VENUE 2.5 PEOPLE .3 YEAR .3 LINK .3
      TITLE SEMICOLON TITLE 2 VENUE 1 PEOPLE .3
      TITLE COLON TITLE 6 VENUE .2 PEOPLE .2 LINK .1
      TITLE DASH TITLE 2.5 VENUE 1 LINK .7 PEOPLE .5
      TITLE PIPE VENUE 1.5 PEOPLE 1 LINK 1.5 TITLE .4 YEAR .5 NOTE .2
      TITLE QUOTE TITLE 3 VENUE 1
      TITLE UNQUOTE VENUE 6 YEAR 1.5 PEOPLE 1 LINK .7 NOTE .3 TITLE .2
      TITLE PARENTHESIS YEAR 2 VENUE 2 LINK 1 PEOPLE 1 TITLE .6 NOTE .5
      TITLE BRACKET LINK 5 NOTE 1 TITLE .2 VENUE .5
      TITLE WITH PEOPLE 2 TITLE 3
      TITLE WRAP TITLE 5 PEOPLE 2 VENUE 1.5 LINK .3 ABSTRACT .2
      TITLE NEWLINE PEOPLE 6 VENUE 2 LINK 1 ABSTRACT .7 YEAR .5 NOTE .3 TITLE .1 +TITLE .7 +PEOPLE .2 +LEAD .1 NONE .2
      TITLE BLANK PEOPLE 1.5 VENUE 1 LINK .5 ABSTRACT 1 YEAR .2 NOTE .2 +TITLE 1.5 +PEOPLE .5 +LEAD .2 +YEAR .1 NONE .7
      TITLE MARKER +TITLE 2 +PEOPLE 2 PEOPLE .3 +LEAD .2 +YEAR .2 NONE .3
      VENUE COMMA VENUE 10 YEAR 3 NOTE .3 LINK .3 PEOPLE .1
      VENUE AND VENUE 10
      VENUE SPACE VENUE 4 LINK 3 YEAR 1 NOTE .2
      VENUE INITIAL VENUE 6 YEAR .5
      VENUE STOP VENUE 5 YEAR 2 LINK 2 NOTE 1 ABSTRACT .3
      VENUE QUESTION VENUE 2 NOTE .5
      VENUE SEMICOLON VENUE 5 YEAR 1 NOTE .3
      VENUE COLON VENUE 6 YEAR .3
      VENUE DASH VENUE 3 LINK 1.5 YEAR .5 NOTE .7
      VENUE PIPE VENUE 3 YEAR 2 LINK 2 NOTE 1 PEOPLE .3
      VENUE QUOTE VENUE 2 NOTE 1 TITLE .3
      VENUE UNQUOTE VENUE 4 YEAR 1
      VENUE PARENTHESIS YEAR 5 VENUE 3 NOTE 1.5 LINK 1
      VENUE BRACKET LINK 5 NOTE 1 VENUE .5
      VENUE WITH VENUE 2 PEOPLE 1
      VENUE WRAP VENUE 5 YEAR 1 LINK 1 NOTE .3
      VENUE NEWLINE LINK 3 +TITLE 3 +PEOPLE 3 VENUE 1.5 NOTE 1 YEAR .7 ABSTRACT 1 +LEAD .5 +YEAR .3 NONE .5 TITLE .2 PEOPLE .2
      VENUE BLANK +TITLE 4 +PEOPLE 4 LINK 1 ABSTRACT 1 VENUE .3 NOTE .3 +LEAD .5 +YEAR .3 NONE 1.5 TITLE .1
      VENUE MARKER +TITLE 4 +PEOPLE 4 +LEAD .3 +YEAR .3 VENUE .1 NONE .5
      YEAR COMMA VENUE 3 TITLE 3 YEAR 1 LINK .3 NOTE .3
      YEAR AND VENUE 1 YEAR 1
      YEAR SPACE TITLE 3 VENUE 1 LINK 1 PEOPLE 1 YEAR .5
      YEAR INITIAL,STOP TITLE 4 VENUE 1.5 LINK 1.5 PEOPLE .5 NOTE .5
      YEAR QUESTION TITLE 1 VENUE 1
      YEAR SEMICOLON VENUE 4 TITLE .3
      YEAR COLON VENUE 2 TITLE 2 PEOPLE 1
      YEAR DASH TITLE 1 VENUE 1 LINK 1
      YEAR PIPE VENUE 1.5 LINK 2 PEOPLE 1.5 TITLE 1 NOTE .5 YEAR .3
      YEAR QUOTE TITLE 8
      YEAR UNQUOTE VENUE 2
      YEAR PARENTHESIS VENUE 1 YEAR 1 NOTE 1 LINK 1 TITLE 1.5
      YEAR BRACKET LINK 5 NOTE 1
      YEAR WITH PEOPLE 2
      YEAR WRAP VENUE 2 TITLE 2 LINK 1 PEOPLE .5
      YEAR NEWLINE +TITLE 3 +PEOPLE 3 LINK 2 TITLE 1 PEOPLE 1 VENUE .7 NOTE 1 ABSTRACT .7 +LEAD .5 +YEAR .5 NONE .5
      YEAR BLANK +TITLE 4 +PEOPLE 4 LINK 1 TITLE .3 ABSTRACT 1 NOTE .3 +LEAD .5 +YEAR .5 NONE 1.5
      YEAR MARKER +TITLE 4 +PEOPLE 4 +LEAD .3 +YEAR .3 NONE .5
      LINK COMMA,AND,SPACE,INITIAL,STOP,SEMICOLON,COLON,DASH,PIPE,UNQUOTE,QUESTION LINK 10 VENUE 1.5 YEAR .5 NOTE .7 PEOPLE .2
      LINK QUOTE NOTE 1 LINK 1
      LINK PARENTHESIS LINK 3 NOTE 1 YEAR .5
      LINK BRACKET LINK 8 VENUE .5 NOTE .5
      LINK WITH NOTE 1
      LINK WRAP LINK 4 VENUE 1 NOTE 1
      LINK NEWLINE +TITLE 4 +PEOPLE 4 LINK 3 PEOPLE 1 VENUE 1 ABSTRACT 2 NOTE .7 YEAR .3 +LEAD 1 +YEAR .3 NONE .7
      LINK BLANK +TITLE 5 +PEOPLE 5 LINK 1 PEOPLE .7 ABSTRACT 1.5 NOTE .3 +LEAD .7 +YEAR .3 NONE 1.5
      LINK MARKER +TITLE 4 +PEOPLE 4 +LEAD .3 +YEAR .3 NONE .5
      NOTE COMMA,AND,SPACE,INITIAL,STOP,SEMICOLON,COLON,DASH,PIPE,UNQUOTE,QUESTION,PARENTHESIS,WITH NOTE 8 LINK 1 VENUE 1 YEAR .5 TITLE .7 PEOPLE .2
      NOTE QUOTE NOTE 3
      NOTE BRACKET LINK 3 NOTE 2
      NOTE WRAP NOTE 5 LINK .5
      NOTE NEWLINE +TITLE 4 +PEOPLE 4 LINK 1 NOTE 1 VENUE 1 ABSTRACT .5 +LEAD .5 +YEAR .3 NONE .5
      NOTE BLANK +TITLE 4 +PEOPLE 4 LINK .7 NOTE .3 ABSTRACT .7 +LEAD .5 +YEAR .3 NONE 1.5
      NOTE MARKER +TITLE 4 +PEOPLE 4 +LEAD .3 +YEAR .3 NOTE .2 NONE .5
      ABSTRACT COMMA,AND,SPACE,INITIAL,STOP,SEMICOLON,COLON,DASH,PIPE,UNQUOTE,QUESTION,QUOTE,PARENTHESIS,BRACKET,WITH ABSTRACT 10 LINK .05 YEAR .01
      ABSTRACT WRAP ABSTRACT 8 LINK .2 +TITLE .3
      ABSTRACT NEWLINE +TITLE 3 +PEOPLE 3 ABSTRACT 3 LINK 1 YEAR .3 PEOPLE .2 NOTE .2 +LEAD .5 +YEAR .3 NONE .5
      ABSTRACT BLANK +TITLE 4 +PEOPLE 4 LINK .7 ABSTRACT 1.5 YEAR .5 PEOPLE .3 NOTE .2 +LEAD .5 +YEAR .3 NONE 1
      ABSTRACT MARKER +TITLE 4 +PEOPLE 4 +LEAD .3 +YEAR .3 NONE 1
      NONE COMMA,AND,SPACE,INITIAL,STOP,SEMICOLON,COLON,DASH,PIPE,UNQUOTE,QUESTION,QUOTE,PARENTHESIS,BRACKET,WITH NONE 10
      NONE WRAP NONE 8 +TITLE .3 +PEOPLE .3
      NONE NEWLINE NONE 4 +TITLE 3 +PEOPLE 3 +LEAD .7 +YEAR .5 +VENUE .03
      NONE BLANK NONE 3 +TITLE 3 +PEOPLE 3 +LEAD .7 +YEAR .5 +VENUE .03
      NONE MARKER NONE 2 +TITLE 4 +PEOPLE 4 +LEAD .5 +YEAR .5
      LEAD,PEOPLE,TITLE,VENUE,YEAR,LINK,NOTE,ABSTRACT,NONE HEADING NONE 1 +TITLE 4 +PEOPLE 4 +LEAD .7 +YEAR .5
      """;

  private static final double[][][] WEIGHTS = read();

  private StylePrior() {}

  /// The weights of what follows that field and border; they sum up to 1.
  static double[] weights(int field, int separator) {
    return WEIGHTS[field][separator];
  }

  private static double[][][] read() {
    var weights = new double[Field.COUNT][Separator.COUNT][NEXT];
    for (double[][] ofField : weights) {
      for (double[] row : ofField) {
        Arrays.fill(row, LEAST);
      }
    }
    TABLE.lines().map(line -> line.split(" ", -1)).forEach(words -> read(words, weights));
    for (double[][] ofField : weights) {
      for (double[] row : ofField) {
        double sum = Arrays.stream(row).sum();
        Arrays.setAll(row, i -> row[i] / sum);
      }
    }
    return weights;
  }

  private static void read(String[] words, double[][][] weights) {
    for (String field : words[0].split(",", -1)) {
      for (String separator : words[1].split(",", -1)) {
        double[] row =
            weights[Field.valueOf(field).ordinal()][Separator.valueOf(separator).ordinal()];
        for (int i = 2; i < words.length; i += 2) {
          row[next(words[i])] = Double.parseDouble(words[i + 1]);
        }
      }
    }
  }

  private static int next(String word) {
    if (word.startsWith("+")) {
      return Field.WITHIN + Field.valueOf(word.substring(1)).ordinal();
    }
    return word.equals("NONE") ? NONE : Field.valueOf(word).ordinal();
  }

  /// The names of what may follow, in their order.
  static Map<Integer, String> names() {
    return Stream.iterate(0, n -> n + 1)
        .limit(NEXT)
        .collect(
            Collectors.toMap(
                n -> n,
                n ->
                    n == NONE
                        ? "NONE"
                        : (n < Field.WITHIN ? "" : "+") + Field.values()[n % Field.WITHIN]));
  }
}
