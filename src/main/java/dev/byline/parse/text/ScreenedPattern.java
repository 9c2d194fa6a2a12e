package dev.byline.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression that is tried only where its first two characters may stand: most lines of
/// a page have none of the words that are sought, and a table says so faster than the expression.
///
/// The table is asked of the expression itself: of two characters with which it neither matches nor
/// would want to see more, no match begins. An expression that looks at what stands before it,
/// `(?<=x)`, cannot be asked so.
public final class ScreenedPattern {

  /// Characters that the table knows; any other may begin a match.
  private static final int KNOWN = 128;

  private final Pattern pattern;
  private final boolean matchesNothing;
  private final @Nullable Seconds[] seconds = new Seconds[KNOWN];

  /// The characters that may stand behind a first one, a bit each.
  private record Seconds(boolean alone, long low, long high) {

    boolean have(char c) {
      return c >= KNOWN || ((c < 64 ? low : high) >>> c & 1) != 0;
    }
  }

  private ScreenedPattern(Pattern pattern) {
    this.pattern = pattern;
    matchesNothing = pattern.matcher("").lookingAt();
  }

  /// The expression, screened.
  ///
  /// @throws IllegalArgumentException if the expression looks at what stands before it
  public static ScreenedPattern of(String regex) {
    if (regex.contains("(?<=") || regex.contains("\\B") || regex.contains("\\G")) {
      throw new IllegalArgumentException("looks behind: " + regex);
    }
    return new ScreenedPattern(Pattern.compile(regex));
  }

  /// True if all of the text fits.
  public boolean matches(String text) {
    return mayBegin(text, 0) && pattern.matcher(text).matches();
  }

  /// True if the text begins so.
  public boolean begins(String text) {
    return mayBegin(text, 0) && pattern.matcher(text).lookingAt();
  }

  /// The end of the match that begins at `from`, or -1; what stands before it may be looked at.
  public int endAt(String text, int from) {
    if (!mayBegin(text, from)) {
      return -1;
    }
    Matcher matcher = matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /// True if a part of the text fits.
  public boolean isIn(String text) {
    return find(text) != null;
  }

  /// The first match within the text, or null.
  public @Nullable Matcher find(String text) {
    Matcher matcher = null;
    for (int at = 0; at <= text.length(); at++) {
      if (mayBegin(text, at) && !isWithinPair(text, at)) {
        matcher = matcher == null ? matcher(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          return matcher;
        }
      }
    }
    return null;
  }

  /// The text with all matches replaced, as [Matcher#replaceAll(String)] does.
  public String replaceAll(String text, String replacement) {
    Matcher matcher = find(text);
    return matcher == null ? text : matcher.replaceAll(replacement);
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /// True if two characters that are one letter stand around that place.
  private static boolean isWithinPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private boolean mayBegin(String text, int at) {
    if (at >= text.length()) {
      return matchesNothing;
    }
    char first = text.charAt(at);
    if (first >= KNOWN) {
      return true;
    }
    Seconds after = seconds[first];
    if (after == null) {
      after = secondsOf(first);
      seconds[first] = after;
    }
    return at + 1 < text.length() ? after.have(text.charAt(at + 1)) : after.alone();
  }

  private Seconds secondsOf(char first) {
    long low = 0;
    long high = 0;
    Matcher matcher = pattern.matcher("");
    for (char c = 0; c < KNOWN; c++) {
      if (mayBegin(matcher.reset("" + first + c))) {
        low |= c < 64 ? 1L << c : 0;
        high |= c < 64 ? 0 : 1L << c;
      }
    }
    return new Seconds(mayBegin(matcher.reset("" + first)), low, high);
  }

  /// True if a text that begins so may fit.
  @SuppressWarnings("JdkObsolete") // More input is just what is asked about.
  private static boolean mayBegin(Matcher matcher) {
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
