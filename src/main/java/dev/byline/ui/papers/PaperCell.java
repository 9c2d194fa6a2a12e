package dev.byline.ui.papers;

import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.ui.kit.CategoryNames;
import dev.byline.ui.kit.CategoryStyle;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.FixedHeightHolder;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.model.SnippetsModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.model.YearGroups;
import dev.byline.ui.text.RichLine;
import dev.byline.ui.text.RichText;
import dev.byline.ui.text.Snippet;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the list of papers: category, title above authors, date above score.
final class PaperCell extends ListCell<PagedList.Slot<PaperHit>> {

  private static final int SHORT_CODE = 3;

  /// A longer name leaves no room for the authors, in UTF-16 code units.
  private static final int AFFILIATION = 22;

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass BEGINS_YEAR = PseudoClass.getPseudoClass("begins-year");

  private final Label category = new Label();
  private final RichLine title;
  private final OneLine authors = new OneLine();
  private final Label date = new Label();
  private final Label score = new Label();
  private final Label code = new Label(Wording.of("paper.code"));
  private final Label doubtful = new Label(Wording.of("paper.doubtful"));
  private final Label citations = new Label();
  private final Label affiliation = new Label();
  private final Label affiliations = new Label();
  private final Label year = new Label();
  private final RowMarks own = new RowMarks();
  private final TextNodes texts;
  private final SnippetsModel snippets;
  private final MarksModel marks;
  private final PickedPapers picked;
  private final BrowseModel browse;
  private final HBox second = new HBox();
  private final VBox middle = new VBox();
  private final HBox figures = new HBox();
  private final HBox row = new HBox();
  private final List<Node> parts;
  private final BooleanSupplier divided;
  private final Supplier<PaperSort> sort;
  private String colour = "";
  private @Nullable PaperHit shown;
  private Optional<RichLine> snippet = Optional.empty();
  private Optional<Snippet> shownSnippet = Optional.empty();
  private PaperSort shownOrder = PaperSort.RELEVANCE;
  private Optional<AuthorId> shownAuthor = Optional.empty();

  /// @param divided whether years stand beside their first papers
  /// @param sort the order of the papers
  PaperCell(
      TextNodes texts, WindowModels models, BooleanSupplier divided, Supplier<PaperSort> sort) {
    this.texts = texts;
    snippets = models.snippets();
    marks = models.marks();
    picked = models.picked();
    browse = models.browse();
    this.sort = sort;
    this.divided = divided;
    title = texts.line();
    getStyleClass().add(Style.PAPER_ROW);
    // As wide as the list, never wider: the lines end in an ellipsis.
    setPrefWidth(0);
    category.getStyleClass().add(Style.CATEGORY);
    title.getStyleClass().add(Style.NAME);
    authors.getStyleClass().add(Style.MUTED);
    date.getStyleClass().add(Style.MUTED);
    score.getStyleClass().add(Style.SCORE);
    code.getStyleClass().add(Style.BADGE);
    doubtful.getStyleClass().add(Style.BADGE);
    citations.getStyleClass().add(Style.MUTED);
    HBox.setHgrow(authors, Priority.ALWAYS);
    for (Label badge : List.of(affiliation, affiliations)) {
      badge.getStyleClass().add(Style.BADGE);
      badge.setMinWidth(Region.USE_PREF_SIZE);
    }
    second.getStyleClass().add("second");
    middle.getChildren().setAll(title, second);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    middle.getStyleClass().add("middle");
    figures.setAlignment(Pos.CENTER_RIGHT);
    figures.getStyleClass().add("figures");
    var right = new VBox(date, figures);
    right.setAlignment(Pos.TOP_RIGHT);
    right.getStyleClass().add("right");
    year.getStyleClass().add("year");
    parts = List.of(own.dot(), new VBox(category, own.star()), middle, right);
    row.getChildren().setAll(parts);
    row.getStyleClass().add("row");
    setGraphic(new FixedHeightHolder(row));
    marks.marks().subscribe(_ -> showMarks());
    picked.picked().subscribe(_ -> showPicked());
    snippets.arrived().subscribe(_ -> showSnippet());
  }

  @Override
  protected void updateItem(PagedList.@Nullable Slot<PaperHit> slot, boolean empty) {
    super.updateItem(slot, empty);
    Optional<PaperHit> hit = empty || slot == null ? Optional.empty() : slot.value();
    pseudoClassStateChanged(Style.WAITING, !empty && hit.isEmpty());
    hit.ifPresent(this::show);
    showYear(hit.isPresent() && divided.getAsBoolean());
    row.setVisible(hit.isPresent());
    showPicked();
    setAccessibleText(hit.map(this::spoken).orElse(null));
  }

  private boolean isPicked() {
    return getItem() != null
        && getItem().value().filter(hit -> picked.picked().get().contains(hit.id())).isPresent();
  }

  private void showPicked() {
    pseudoClassStateChanged(PICKED, isPicked());
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? isSelected() || isPicked()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// A list view tells a cell of its item several times for each answer.
  private void show(PaperHit hit) {
    PaperSort order = sort.get();
    Optional<AuthorId> author = browse.author();
    if (!hit.equals(shown) || order != shownOrder || !author.equals(shownAuthor)) {
      shown = hit;
      shownOrder = order;
      shownAuthor = author;
      showAnew(hit);
    }
    showSnippet(hit);
    // The marks may have changed while the row was empty.
    own.show(marks.marks().get().of(hit.id()), marks.tellsRead());
  }

  private void showAnew(PaperHit hit) {
    Paper paper = hit.paper();
    showCategory(paper.primaryCategory());
    title.show(RichText.read(paper.title()), hit.titleMarks());
    authors.show(PaperLine.authors(hit, shownAuthor));
    showSecond(paper.affiliations());
    date.setText(paper.published().map(DisplayFormats::date).orElse(""));
    score.setManaged(paper.score().isPresent());
    score.setText(
        paper.score().isPresent() ? DisplayFormats.score(paper.score().getAsDouble()) : "");
    Style.fill(figures, figures(paper));
  }

  /// The citations; those of a year, where the papers are in the order of these.
  private Optional<String> cited(Paper paper) {
    OptionalDouble rate = PaperFigure.CITES_PER_YEAR.of(paper);
    if (shownOrder == PaperSort.CITES_PER_YEAR && rate.isPresent()) {
      return Optional.of(
          Wording.of("paper.citedPerYear", DisplayFormats.score(rate.getAsDouble())));
    }
    return paper.citations().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Wording.of("paper.cited", DisplayFormats.count(paper.citations().getAsInt())));
  }

  private List<Node> figures(Paper paper) {
    var all = new ArrayList<Node>();
    cited(paper)
        .ifPresent(text -> {
          citations.setText(text);
          all.add(citations);
        });
    if (!paper.isSure()) {
      all.add(doubtful);
    }
    if (paper.hasCode()) {
      all.add(code);
    }
    all.add(score);
    return all;
  }

  /// Authors, tags, the note, the first affiliation and how many more there are. What a row does
  /// without is not in it: for each node of a row its styles are looked for, whether it is seen or
  /// not.
  private void showSecond(List<String> all) {
    var shownParts = new ArrayList<Node>(List.of(authors, own.tags(), own.note()));
    if (!all.isEmpty()) {
      affiliation.setText(inShort(all.getFirst()));
      shownParts.add(affiliation);
    }
    if (all.size() > 1) {
      affiliations.setText(Wording.of("paper.affiliations.more", all.size() - 1));
      shownParts.add(affiliations);
    }
    Style.fill(second, shownParts);
  }

  private static String inShort(String affiliation) {
    return affiliation.length() <= AFFILIATION
        ? affiliation
        : affiliation.substring(0, AFFILIATION - 1).stripTrailing() + "\u2026";
  }

  private void showYear(boolean isDivided) {
    Optional<String> heading =
        isDivided ? YearGroups.heading(getListView().getItems(), getIndex()) : Optional.empty();
    year.setText(heading.orElse(""));
    var shownParts = new ArrayList<>(parts);
    if (isDivided) {
      shownParts.add(1, year);
    }
    Style.fill(row, shownParts);
    pseudoClassStateChanged(BEGINS_YEAR, heading.isPresent() && getIndex() > 0);
  }

  private void showSnippet() {
    if (getItem() != null) {
      getItem()
          .value()
          .ifPresent(hit -> {
            showSnippet(hit);
            setAccessibleText(spoken(hit));
          });
    }
  }

  /// The line of the abstract below title and authors, where the query looks into abstracts.
  private void showSnippet(PaperHit hit) {
    Optional<Snippet> now = snippets.below(hit);
    if (now.isEmpty()) {
      Style.fill(middle, List.of(title, second));
    } else {
      RichLine line = snippet.orElseGet(this::makeSnippet);
      if (!now.equals(shownSnippet)) {
        line.show(now.get().text(), now.get().marks());
      }
      Style.fill(middle, List.of(title, second, line));
    }
    shownSnippet = now;
  }

  private RichLine makeSnippet() {
    RichLine line = texts.line();
    line.getStyleClass().add("snippet");
    snippet = Optional.of(line);
    return line;
  }

  private void showMarks() {
    if (getItem() != null) {
      getItem()
          .value()
          .ifPresent(hit -> {
            own.show(marks.marks().get().of(hit.id()), marks.tellsRead());
            setAccessibleText(spoken(hit));
          });
    }
  }

  private void showCategory(Optional<String> code) {
    category.setText(code.map(CategoryNames::inRow).orElse(""));
    String wanted = CategoryStyle.of(code);
    Style.replace(category, colour, wanted);
    colour = wanted;
    Style.set(category, "long", category.getText().length() > SHORT_CODE);
  }

  private String spoken(PaperHit hit) {
    Paper paper = hit.paper();
    return Wording.of(
            "paper.spoken",
            paper.title(),
            String.join(", ", paper.authors()),
            String.join(", ", facts(paper)))
        + shownSnippet.map(line -> ". " + line.text().plain()).orElse("")
        + RowMarks.spoken(marks.marks().get().of(hit.id()));
  }

  /// The facts of a row besides title and authors, in words.
  private static List<String> facts(Paper paper) {
    var facts = new ArrayList<String>();
    facts.add(paper.published().map(DisplayFormats::date).orElse(Wording.of("paper.undated")));
    paper.primaryCategory().ifPresent(code -> facts.add(Wording.of("paper.spoken.category", code)));
    paper
        .score()
        .ifPresent(
            score -> facts.add(Wording.of("paper.spoken.score", DisplayFormats.score(score))));
    paper
        .citations()
        .ifPresent(count -> facts.add(Wording.of("paper.cited", DisplayFormats.count(count))));
    if (!paper.isSure()) {
      facts.add(Wording.of("paper.doubtful"));
    }
    if (paper.hasCode()) {
      facts.add(Wording.of("paper.spoken.code"));
    }
    facts.addAll(paper.affiliations());
    return facts;
  }
}
