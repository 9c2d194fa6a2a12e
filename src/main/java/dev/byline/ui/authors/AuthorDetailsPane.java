package dev.byline.ui.authors;

import dev.byline.compare.AuthorCitations;
import dev.byline.library.AuthorRecord;
import dev.byline.library.CapturedProfile;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.model.Author;
import dev.byline.ui.chart.CitationYears;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.LinkedText;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.AuthorDetails;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.ui.model.QueryNarrowing;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pane behind "More" on an author's page: names, personal details, co-authors and captures. It
/// scrolls, and in the head of the page takes at most a part of the height.
final class AuthorDetailsPane extends ScrollPane {

  /// As many co-authors as can be looked through; the others are found by typing.
  private static final int CO_AUTHORS = 24;

  private final BrowseModel browse;
  private final SelectionModel selection;
  private final ProvenanceModel provenance;
  private final VBox content = new VBox();
  private Optional<Shown> shown = Optional.empty();

  /// The values shown here.
  private record Shown(
      Optional<AuthorRecord> author, Optional<AuthorDetails> details, Set<String> chosen) {}

  AuthorDetailsPane(WindowModels models) {
    browse = models.browse();
    selection = models.selection();
    provenance = models.provenance();
    getStyleClass().add("author-details");
    content.getStyleClass().add("content");
    setContent(content);
    setFitToWidth(true);
    setAccessibleText(Wording.of("author.details"));
    browse.query().subscribe(_ -> show());
    selection.author().subscribe(_ -> show());
    provenance.details().subscribe(_ -> show());
    sceneProperty().subscribe(_ -> show());
  }

  /// Makes its content when it can be seen and has changed: a query is asked with each letter that
  /// is typed.
  private void show() {
    Optional<AuthorRecord> author = selection.author().get();
    Optional<AuthorDetails> details =
        provenance
            .details()
            .get()
            .filter(found -> author.filter(one -> one.id().equals(found.author())).isPresent());
    var now = new Shown(author, details, browse.query().get().chosen(Facet.COAUTHOR));
    if (getScene() != null && author.isPresent() && !shown.equals(Optional.of(now))) {
      shown = Optional.of(now);
      content.getChildren().setAll(sections(now));
    }
  }

  private List<Node> sections(Shown now) {
    var sections = new ArrayList<Node>();
    now.author()
        .map(AuthorRecord::nameVariants)
        .filter(variants -> !variants.isEmpty())
        .ifPresent(variants ->
            sections.add(section("author.variants", text(String.join("  \u00b7  ", variants)))));
    now.author().map(AuthorRecord::author).ifPresent(author -> addFacts(author, sections));
    now.details()
        .ifPresent(found -> {
          if (!found.coAuthors().isEmpty()) {
            sections.add(section("author.coAuthors", coAuthors(found.coAuthors(), now.chosen())));
          }
          found.citations().ifPresent(citations -> addCitations(citations, sections));
          if (!found.captures().isEmpty()) {
            List<CapturedProfile> oldestFirst =
                found.captures().reversed().stream().map(AuthorDetails.Captured::capture).toList();
            sections.add(section("author.figures", new FigureHistory(oldestFirst)));
            sections.add(section("author.history", captures(found.captures())));
          }
        });
    now.author()
        .flatMap(author -> author.author().about())
        .ifPresent(about -> sections.add(about(about)));
    if (sections.isEmpty()) {
      String key = now.details().isPresent() ? "author.noDetails" : "detail.reading";
      sections.add(text(Wording.of(key)));
    }
    return sections;
  }

  private static void addFacts(Author author, List<Node> sections) {
    if (!author.keywords().isEmpty()) {
      sections.add(section("author.keywords", text(String.join("  \u00b7  ", author.keywords()))));
    }
    if (!author.ids().isEmpty()) {
      var ids = new FlowPane();
      ids.getStyleClass().add("authors-line");
      author
          .ids()
          .forEach(id -> ids.getChildren().add(LinkedText.link(id.toString(), id.address())));
      sections.add(section("author.ids", ids));
    }
  }

  private static void addCitations(AuthorCitations citations, List<Node> sections) {
    citations
        .curve()
        .ifPresent(
            curve -> sections.add(section("author.citations.perYear", new CitationYears(curve))));
    List<String> margin = citations.marginLines();
    if (!margin.isEmpty()) {
      sections.add(section("author.margin", lines(margin)));
    }
    citations.fieldLine().ifPresent(line -> sections.add(section("author.field", text(line))));
  }

  private static VBox lines(List<String> texts) {
    var lines = new VBox();
    texts.forEach(line -> lines.getChildren().add(text(line)));
    return lines;
  }

  private static VBox section(String key, Node body) {
    var name = new Label(Wording.of(key));
    name.getStyleClass().add(Style.SECTION);
    return new VBox(name, body);
  }

  private static Label text(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static VBox about(String about) {
    var paragraphs = new VBox();
    paragraphs.getStyleClass().add("about");
    for (String paragraph : about.split("\n\n", -1)) {
      paragraphs.getChildren().add(LinkedText.of(paragraph));
    }
    return section("author.about", paragraphs);
  }

  private FlowPane coAuthors(List<FacetValue> coAuthors, Set<String> chosen) {
    var flow = new FlowPane();
    flow.getStyleClass().add(Style.CHIPS);
    coAuthors.stream()
        .limit(CO_AUTHORS)
        .forEach(one -> flow.getChildren().add(coAuthor(one, chosen.contains(one.value()))));
    int others = coAuthors.size() - CO_AUTHORS;
    if (others > 0) {
      var more = new Label(Wording.of("author.coAuthors.more", others));
      more.getStyleClass().addAll(Style.MUTED, Style.SMALL);
      flow.getChildren().add(more);
    }
    return flow;
  }

  private ToggleButton coAuthor(FacetValue one, boolean isChosen) {
    var chip = new ToggleButton();
    var count = new Label(DisplayFormats.count(one.count()));
    count.getStyleClass().add(Style.CHIP_COUNT);
    var parts = new HBox(new Label(one.label()), count);
    parts.getStyleClass().add("chip-parts");
    chip.setGraphic(parts);
    chip.getStyleClass().add(Style.CHIP);
    chip.setSelected(isChosen);
    chip.setAccessibleText(Wording.of("author.coAuthor.spoken", one.label(), one.count()));
    chip.setOnAction(
        _ -> browse.update(query -> QueryNarrowing.toggled(query, Facet.COAUTHOR, one.value())));
    return chip;
  }

  private static VBox captures(List<AuthorDetails.Captured> captures) {
    var lines = new VBox();
    lines.getStyleClass().add("captures");
    for (AuthorDetails.Captured captured : captures) {
      var day = new Label(CaptureText.day(captured.capture().captured()));
      day.getStyleClass().add("capture-day");
      day.setMinWidth(USE_PREF_SIZE);
      Label told = text(CaptureText.of(captured));
      told.getStyleClass().add(Style.MUTED);
      HBox.setHgrow(told, Priority.ALWAYS);
      var line = new HBox(day, told);
      line.getStyleClass().add("capture");
      lines.getChildren().add(line);
    }
    return lines;
  }

  /// The button that opens and closes the details.
  static Button toggle(ProvenanceModel provenance) {
    var button = new Button();
    button.getStyleClass().add(Style.LINK);
    button.setMinWidth(USE_PREF_SIZE);
    provenance
        .open()
        .subscribe(open -> button.setText(Wording.of(open ? "author.less" : "author.more")));
    button.setOnAction(_ -> provenance.open().set(!provenance.open().get()));
    return button;
  }
}
