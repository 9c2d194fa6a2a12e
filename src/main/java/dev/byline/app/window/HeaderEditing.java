package dev.byline.app.window;

import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.ui.model.AuthorEditing;
import dev.byline.ui.who.WhoModels;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Corrections at the head of an author's page, as decisions that the window undoes.
record HeaderEditing(WhoModels who) implements AuthorEditing {

  @Override
  public Optional<String> pageName(AuthorId author) throws IOException {
    return who.edits().pageName(author);
  }

  @Override
  public void edit(AuthorId author, String name, Map<AuthorField, String> values, Runnable stored) {
    who.decide(() -> who.edits().edit(author, name, values), stored);
  }
}
