package dev.byline.ui.paper;

import dev.byline.library.PaperDetail;
import dev.byline.library.ProfileRef;
import dev.byline.library.query.Facet;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.OwnerMatch;
import dev.byline.ui.model.SelectionModel;
import dev.byline.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The names of the authors of the paper that is read, as links.
final class AuthorLinks {

  private final BrowseModel browse;
  private final SelectionModel selection;
  private final Map<Hyperlink, String> nameLinks = new LinkedHashMap<>();

  AuthorLinks(BrowseModel browse, SelectionModel selection) {
    this.browse = browse;
    this.selection = selection;
    selection.named().subscribe(this::showNamed);
  }

  /// The authors as links: to their page if they have one, whatever pages list the paper, else to
  /// the papers they are named on.
  FlowPane of(PaperDetail detail) {
    var flow = new FlowPane();
    flow.getStyleClass().add("authors-line");
    flow.setMinWidth(0);
    Paper paper = detail.record().paper();
    List<ProfileRef> profiles =
        detail.record().listings().stream()
            .map(listing -> new ProfileRef(listing.author(), listing.authorName()))
            .distinct()
            .toList();
    nameLinks.clear();
    for (int i = 0; i < paper.authors().size(); i++) {
      boolean last = i == paper.authors().size() - 1;
      boolean marked = i < detail.authorMarks().size() && !detail.authorMarks().get(i).isEmpty();
      Hyperlink link = authorLink(paper.authors().get(i), profiles, last ? "" : ",", marked);
      // A name longer than the line is wrapped.
      link.setWrapText(true);
      link.maxWidthProperty().bind(flow.widthProperty());
      flow.getChildren().add(link);
    }
    showNamed(selection.named().get());
    if (paper.moreAuthors()) {
      var more = new Label(Wording.of("paper.etAl"));
      more.getStyleClass().add(Style.MUTED);
      HoverTip.on(more, Wording.of("paper.etAl.tip"));
      flow.getChildren().add(more);
    }
    return flow;
  }

  private Hyperlink authorLink(
      String name, List<ProfileRef> profiles, String behind, boolean marked) {
    var link = new Hyperlink(name + behind);
    Optional<AuthorId> owner =
        profiles.stream()
            .filter(p -> new OwnerMatch(List.of(p)).is(name))
            .map(ProfileRef::id)
            .findFirst();
    owner.ifPresent(_ -> link.getStyleClass().add(Style.OWNER));
    if (marked) {
      link.getStyleClass().add("marked");
    }
    Supplier<Optional<AuthorId>> page =
        () -> owner.or(() -> Optional.ofNullable(selection.named().get().get(name)));
    link.setOnAction(_ ->
        page.get()
            .ifPresentOrElse(
                browse::showAuthor,
                () ->
                    browse.update(q -> q.choosing(Facet.AUTHOR, List.of(TextFolding.fold(name))))));
    HoverTip.on(
        link,
        () ->
            Wording.of(page.get().isPresent() ? "paper.author.page" : "paper.author.papers", name));
    nameLinks.put(link, name);
    return link;
  }

  /// Shows which names lead to a page of somebody on whose page the paper is not listed.
  private void showNamed(Map<String, AuthorId> named) {
    nameLinks.forEach((link, name) -> {
      link.getStyleClass().remove("has-page");
      if (named.containsKey(name)) {
        link.getStyleClass().add("has-page");
      }
    });
  }
}
