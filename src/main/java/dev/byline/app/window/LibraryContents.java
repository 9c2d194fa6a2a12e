package dev.byline.app.window;

import dev.byline.ui.contents.ContentsModel;
import dev.byline.ui.who.WhoModels;
import dev.byline.who.DecisionInForce;
import dev.byline.who.LibrarySource;
import dev.byline.who.UnattachedMarks.Candidate;
import dev.byline.who.UnattachedMarks.Unattached;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.List;

/// The contents of a library, changed by decisions that the window undoes.
record LibraryContents(VerdictStore store, WhoModels who) implements ContentsModel.Contents {

  @Override
  public List<LibrarySource> sources() throws IOException {
    return LibrarySource.of(store.state());
  }

  @Override
  public List<DecisionInForce> removed() throws IOException {
    return who.removals().all();
  }

  @Override
  public void remove(List<LibrarySource> sources) {
    who.decide(() -> who.removals().sources(sources), () -> {});
  }

  @Override
  public void restore(List<DecisionInForce> removals) {
    who.decide(() -> who.removals().takeBack(removals), () -> {});
  }

  @Override
  public List<Unattached> unattached() throws IOException {
    return who.unattached().all();
  }

  @Override
  public void attach(Unattached one, Candidate paper) {
    who.decide(() -> who.unattached().attach(one, paper), () -> {});
  }

  @Override
  public void discard(Unattached one) {
    who.decide(() -> who.unattached().discard(one), () -> {});
  }
}
