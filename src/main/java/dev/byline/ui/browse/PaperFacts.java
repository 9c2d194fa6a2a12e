package dev.byline.ui.browse;

import dev.byline.library.Listing;
import dev.byline.library.PaperDetail;
import dev.byline.library.ProfileRef;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is known of a paper besides its text, each with a heading: categories in full, where it is
/// found, citations, and on whose pages it stands.
final class PaperFacts {

  /// The addresses at which papers of these ids stand.
  private static final String ARXIV = "https://arxiv.org/abs/";

  private static final String DOI = "https://doi.org/";

  private final BrowseModel browse;

  PaperFacts(BrowseModel browse) {
    this.browse = browse;
  }

  List<Node> of(PaperDetail detail) {
    Paper paper = detail.record().paper();
    var facts = new ArrayList<Node>();
    if (!paper.categories().isEmpty()) {
      facts.add(
          fact(
              "detail.categories",
              new Label(
                  String.join(
                      "\n", paper.categories().stream().map(CategoryNames::full).toList()))));
    }
    paper.arxivId().ifPresent(id -> facts.add(fact("detail.arxiv", LinkedText.link(ARXIV + id))));
    paper.doi().ifPresent(doi -> facts.add(fact("detail.doi", LinkedText.link(DOI + doi))));
    if (paper.citations().isPresent()) {
      facts.add(fact("detail.citations", new Label(Formats.count(paper.citations().getAsInt()))));
    }
    if (!paper.links().isEmpty()) {
      facts.add(fact("detail.links", new Label(String.join(", ", paper.links()))));
    }
    facts.add(fact("detail.pages", pages(detail.record().listings())));
    return facts;
  }

  private FlowPane pages(List<Listing> listings) {
    var flow = new FlowPane();
    flow.getStyleClass().add("authors-line");
    var seen = new HashSet<AuthorId>();
    listings.stream()
        .map(listing -> new ProfileRef(listing.author(), listing.authorName()))
        .filter(profile -> seen.add(profile.id()))
        .forEach(profile -> {
          var link = new Hyperlink(profile.name());
          link.setOnAction(_ -> browse.showAuthor(profile.id()));
          flow.getChildren().add(link);
        });
    return flow;
  }

  private static Node fact(String key, Region value) {
    var name = new Label(Wording.of(key));
    name.getStyleClass().add(Style.SECTION);
    if (value instanceof Label label) {
      label.setWrapText(true);
    }
    return new VBox(name, value);
  }
}
