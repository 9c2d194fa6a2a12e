package dev.byline.cluster;

import dev.byline.Repetitions;
import dev.byline.index.query.AgreementCase;
import dev.byline.library.LibraryIndex;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

/// [AgreementCase] for a catalogue of two shards.
@Tag("cluster")
class ClusterAgreementTest extends AgreementCase {

  @Override
  protected LibraryIndex index() throws IOException {
    return OpenSearchNode.emptyCatalogue(2);
  }

  @Override
  protected int queries() {
    return Repetitions.of(40, 120);
  }
}
