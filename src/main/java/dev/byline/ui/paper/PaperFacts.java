package dev.byline.ui.paper;

import dev.byline.compare.PaperImpact;
import dev.byline.library.Listing;
import dev.byline.library.PaperDetail;
import dev.byline.library.ProfileRef;
import dev.byline.model.AuthorId;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.WorkId;
import dev.byline.ui.chart.CitationYears;
import dev.byline.ui.kit.CategoryNames;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.LinkAddress;
import dev.byline.ui.kit.LinkedText;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The facts about a paper besides its text, each with a heading: categories in full, links and
/// identifiers, citations, and the pages that list it.
final class PaperFacts {

  private final BrowseModel browse;
  private final Map<AuthorId, Hyperlink> owners = new HashMap<>();

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
    paper.type().ifPresent(type -> facts.add(fact("detail.type", new Label(type))));
    paper
        .venueLine()
        .filter(line -> !line.equals(paper.venue().orElse("")))
        .ifPresent(line -> facts.add(fact("detail.venueLine", new Label(line))));
    paper
        .arxivId()
        .map(ArxivId::address)
        .ifPresent(address -> facts.add(fact("detail.arxiv", LinkedText.link(address))));
    paper
        .doi()
        .map(Doi::address)
        .ifPresent(address -> facts.add(fact("detail.doi", LinkedText.link(address))));
    citations(paper).ifPresent(text -> facts.add(fact("detail.citations", new Label(text))));
    if (!paper.keywords().isEmpty()) {
      facts.add(fact("detail.keywords", keywords(paper)));
    }
    PaperImpact impact = PaperImpact.of(paper);
    if (!impact.indicators().isEmpty()) {
      facts.add(fact("detail.impact", new Label(String.join("\n", impact.lines()))));
    }
    impact
        .curve()
        .ifPresent(curve -> facts.add(fact("detail.impact.years", new CitationYears(curve))));
    if (!paper.references().isEmpty()) {
      String count = Wording.of("detail.references.count", paper.references().size());
      facts.add(fact("detail.references", new Label(count)));
    }
    ids(paper).ifPresent(ids -> facts.add(fact("detail.ids", ids)));
    List<String> addresses = paper.abstractText().map(PaperFacts::addresses).orElse(List.of());
    if (!paper.links().isEmpty() || !addresses.isEmpty()) {
      facts.add(fact("detail.links", links(paper, addresses)));
    }
    facts.add(fact("detail.pages", pages(detail.record().listings())));
    return facts;
  }

  /// The count that counts, and below it what each site says on which day.
  private static Optional<String> citations(Paper paper) {
    var lines = new ArrayList<String>();
    if (paper.citations().isPresent()) {
      lines.add(DisplayFormats.count(paper.citations().getAsInt()));
    }
    for (Figure count : paper.citationCounts()) {
      String value = DisplayFormats.count(count.value());
      String source = site(count.source());
      lines.add(
          count
              .day()
              .map(day ->
                  Wording.of(
                      "detail.citedBy.day",
                      value,
                      source,
                      DisplayFormats.date(PartialDate.of(day))))
              .orElseGet(() -> Wording.of("detail.citedBy", value, source)));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  /// A source as people call it.
  private static String site(String source) {
    return source.isEmpty()
        ? Wording.of("detail.citedBy.page")
        : Wording.find("site." + source.replace('-', '_')).orElse(source);
  }

  /// The names of the paper in libraries of records; one with an address is a link.
  private static Optional<Region> ids(Paper paper) {
    var flow = new FlowPane();
    flow.getStyleClass().add("authors-line");
    for (String text : paper.ids()) {
      WorkId.parse(text)
          .map(id ->
              id.address()
                  .<Region>map(address -> LinkedText.link(name(id), address))
                  .orElseGet(() -> new Label(name(id))))
          .ifPresent(flow.getChildren()::add);
    }
    return flow.getChildren().isEmpty() ? Optional.empty() : Optional.of(flow);
  }

  private static String name(WorkId id) {
    return Wording.of("work." + id.scheme().key(), id.value());
  }

  private static Region keywords(Paper paper) {
    var label = new Label(String.join(", ", paper.keywords()));
    label.setWrapText(true);
    return label;
  }

  /// The addresses in an abstract, each once: there a mouse can press them, here keys too.
  private static List<String> addresses(String text) {
    return LinkAddress.in(text).stream()
        .map(place -> text.substring(place.from(), place.to()))
        .distinct()
        .toList();
  }

  /// The labels, one with an address as a link, and the addresses of the abstract.
  private static Region links(Paper paper, List<String> addresses) {
    if (paper.linkAddresses().isEmpty() && addresses.isEmpty()) {
      return new Label(String.join(", ", paper.links()));
    }
    var flow = new FlowPane();
    flow.getStyleClass().add("authors-line");
    for (int i = 0; i < paper.links().size(); i++) {
      String label = paper.links().get(i);
      flow.getChildren()
          .add(
              paper
                  .linkAddress(i)
                  .<Region>map(address -> LinkedText.link(label, address))
                  .orElseGet(() -> new Label(label)));
    }
    addresses.stream().map(LinkedText::link).forEach(flow.getChildren()::add);
    return flow;
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
          owners.put(profile.id(), link);
          flow.getChildren().add(link);
        });
    return flow;
  }

  /// Calls those on whose pages the paper stands as the library does.
  void showOwners(Map<AuthorId, String> names) {
    names.forEach((owner, name) -> {
      if (owners.containsKey(owner)) {
        owners.get(owner).setText(name);
      }
    });
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
