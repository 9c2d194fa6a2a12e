package dev.byline.ui.model;

import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// A way to correct what stands at the head of an author's page.
public interface AuthorEditing {

  /// Nothing can be corrected.
  AuthorEditing NONE =
      new AuthorEditing() {
        @Override
        public Optional<String> pageName(AuthorId author) {
          return Optional.empty();
        }

        @Override
        public void edit(
            AuthorId author, String name, Map<AuthorField, String> values, Runnable stored) {}
      };

  /// The name on the author's own page. Takes the time of the disk.
  Optional<String> pageName(AuthorId author) throws IOException;

  /// Stores another name and other values, as one step of undo.
  ///
  /// @param name blank for the page's own
  /// @param stored is run when it is stored
  void edit(AuthorId author, String name, Map<AuthorField, String> values, Runnable stored);
}
