package dev.byline.words.record;

import dev.byline.model.Paper;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The identifiers by which a paper is found: those that it has, those in the addresses of its
/// links, and the DOI that arXiv gives each of its papers.
public final class PaperIdTerms {

  private static final String ARXIV = "arxiv:";
  private static final String DOI = "doi:";

  private PaperIdTerms() {}

  /// As `doi:10.1000/182` and `arxiv:2401.01234`.
  public static Set<String> of(Paper paper) {
    var ids = new TreeSet<String>();
    paper.arxivId().ifPresent(id -> addArxiv(id, ids));
    paper.doi().ifPresent(doi -> addDoi(doi, ids));
    for (String address : paper.linkAddresses()) {
      Optional<String> arxiv = ArxivId.inAddress(address);
      arxiv.ifPresent(id -> addArxiv(id, ids));
      if (arxiv.isEmpty()) {
        Doi.inAddress(address).ifPresent(doi -> addDoi(doi, ids));
      }
    }
    return ids;
  }

  private static void addDoi(String doi, Set<String> ids) {
    ids.add(DOI + doi);
    ArxivId.inDoi(doi).ifPresent(id -> addArxiv(id, ids));
  }

  private static void addArxiv(String id, Set<String> ids) {
    ids.add(ARXIV + id);
    ids.add(DOI + ArxivId.doi(id));
  }
}
