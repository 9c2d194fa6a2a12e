package dev.byline.ui.model;

import dev.byline.library.PaperDetail;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.LinkAddress;

/// Actions of the window besides browsing, which the program carries out.
public interface WindowActions {
  void switchTheme();

  /// Opens an address in the user's browser or mail program.
  void openAddress(LinkAddress address);

  /// Asks which pages to add, and adds them.
  void addPages();

  /// Adds the page on the clipboard.
  void paste();

  /// Adds the sample profiles.
  void addSamples();

  /// Asks for a file, and saves the whole library in it.
  void exportLibrary();

  /// True if the library has the pages that its papers are from, so that they can be shown and
  /// corrected.
  boolean hasPages();

  /// Shows the page that lists a paper as it came, with that paper's lines marked.
  void showSource(PaperDetail paper);

  /// Lets the page that lists a paper be corrected, that paper first.
  void edit(PaperDetail paper);

  /// Lets the page of an author be corrected.
  void edit(AuthorId author);
}
