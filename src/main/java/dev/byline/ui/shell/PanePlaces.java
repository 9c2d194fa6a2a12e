package dev.byline.ui.shell;

/// The borders between the panes, as shares of the width.
///
/// @param authors the right end of the authors
/// @param papers the right end of the papers
/// @param narrow the right end of the authors where there are two panes
/// @param width in pixels, of the window in which they part so: authors and paper keep their own
///   widths in another; 0 where the shares are meant for every window
public record PanePlaces(double authors, double papers, double narrow, double width) {

  public static final PanePlaces STANDARD = new PanePlaces(0.19, 0.65, 0.33, 0);

  /// The same in a window of another width.
  PanePlaces in(double newWidth) {
    if (width <= 0 || newWidth <= 0) {
      return this;
    }
    double scale = width / newWidth;
    return new PanePlaces(authors * scale, 1 - (1 - papers) * scale, narrow, newWidth);
  }

  /// Places that cannot be become the standard ones.
  public PanePlaces {
    boolean possible = authors > 0 && authors < papers && papers < 1 && narrow > 0 && narrow < 1;
    if (!possible) {
      authors = STANDARD.authors();
      papers = STANDARD.papers();
      narrow = STANDARD.narrow();
      width = STANDARD.width();
    }
  }
}
