package dev.byline.parse.homepage.look;

/// A title right behind names, with nothing but a blank between: `Eike Tiggeling Impact of rhythm`.
public final class RunInTitle {

  private RunInTitle() {}

  /// True if a title may begin at `next`, behind the text from `start` to `i`, which is the last of
  /// several names.
  ///
  /// @param before the border before that text
  /// @param namesBefore whether names stand before it
  /// @param owner of the page; may be empty
  /// @param initialsLast whether the page writes initials behind surnames
  public static boolean begins(
      String line,
      int start,
      int i,
      int next,
      Separator before,
      boolean namesBefore,
      String owner,
      boolean initialsLast) {
    if (i - start > 40
        || next >= line.length()
        || !LineSigns.isLarge(line, next)
        || LineSigns.isInitial(line, next)
        || !LineSigns.hasSmallWords(line, next)) {
      return false;
    }
    if (!owner.isEmpty()
        && i - start == owner.length()
        && line.startsWith(owner, start)
        && before.isLine()) {
      return true;
    }
    boolean inNames = before == Separator.COMMA || before == Separator.AND;
    int words = NameLook.words(line, start, i);
    boolean surname = before == Separator.INITIAL && words == 1;
    boolean alone = before.isLine() && initialsLast && words == 2;
    if (alone && NameLook.parts(line, start, i).initials() == 1) {
      return line.charAt(i - 1) != '.' && NameLook.isLikely(line, start, i);
    }
    return namesBefore
        && ((inNames && words >= 2 && words <= 3) || surname)
        && NameLook.isLikely(line, start, i)
        && line.charAt(i - 1) != '.';
  }
}
