package dev.byline.cluster;

import dev.byline.index.SuggestionsCase;
import dev.byline.library.LibraryIndex;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

/// [SuggestionsCase] for a catalogue.
@Tag("cluster")
class ClusterSuggestionsTest extends SuggestionsCase {

  @Override
  protected LibraryIndex index() throws IOException {
    return OpenSearchNode.emptyCatalogue(2);
  }
}
