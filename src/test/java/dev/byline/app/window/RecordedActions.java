package dev.byline.app.window;

import dev.byline.library.PaperDetail;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.LinkAddress;
import dev.byline.ui.model.WindowActions;
import java.util.ArrayList;
import java.util.List;

/// Actions of a window that are only noted.
final class RecordedActions implements WindowActions {

  private final boolean hasPages;
  private final List<PaperDetail> sources = new ArrayList<>();
  private final List<String> edited = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();

  RecordedActions() {
    this(true);
  }

  /// @param hasPages whether the library has those that its papers are from
  RecordedActions(boolean hasPages) {
    this.hasPages = hasPages;
  }

  /// The papers whose source was asked for.
  List<PaperDetail> sources() {
    return sources;
  }

  /// The titles of papers and the ids of authors that were edited.
  List<String> edited() {
    return edited;
  }

  /// The addresses that were opened, and what was added.
  List<String> opened() {
    return opened;
  }

  @Override
  public void switchTheme() {}

  @Override
  public void openAddress(LinkAddress address) {
    opened.add(address.text());
  }

  @Override
  public void addPages() {
    opened.add("pages");
  }

  @Override
  public void paste() {
    opened.add("clipboard");
  }

  @Override
  public void addSamples() {
    opened.add("samples");
  }

  @Override
  public void exportLibrary() {}

  @Override
  public boolean hasPages() {
    return hasPages;
  }

  @Override
  public void showSource(PaperDetail paper) {
    sources.add(paper);
  }

  @Override
  public void edit(PaperDetail paper) {
    edited.add(paper.record().paper().title());
  }

  @Override
  public void edit(AuthorId author) {
    edited.add(author.value());
  }
}
