package dev.byline.ui.paper;

import dev.byline.library.PaperDetail;
import dev.byline.model.Paper;
import dev.byline.ui.kit.CategoryNames;
import dev.byline.ui.kit.CategoryStyle;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.marks.MarkButtons;
import dev.byline.ui.marks.MarksPane;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.text.RichText;
import dev.byline.ui.text.SelectableText;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One paper to be read: title, authors, where and when, the abstract with the matches marked.
public final class PaperPane extends StackPane {

  /// The place of a match that is scrolled to, as a share of the height of the pane.
  private static final double LOWEST = 0.75;

  private final BrowseModel browse;
  private final SelectionModel selection;
  private final TextNodes texts;
  private final RelatedPapers related;
  private final PaperActions actions;
  private final MarksModel ownMarks;
  private final CommandTable commands;
  private Optional<MarksPane> marks = Optional.empty();
  private final AuthorLinks links;
  private boolean revealing;
  private Optional<PaperDetail> shown = Optional.empty();
  private PaperFacts facts;
  private Node title = new Region();
  private Node names = new Region();
  private Node abstractText = new Region();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final EmptyState notice = new EmptyState();
  private final CorrectedNote corrected;
  private final CitationsOverTime citations;
  private final Button versions = new Button(Wording.of("paper.versions"));
  private final Button back = new Button(Wording.of("detail.back"), Icon.BACK.node());
  private final Button close = Icon.CLOSE.button(Wording.of("detail.close"));

  /// @param commands those of the window, with their keys
  public PaperPane(
      WindowModels models,
      TextNodes texts,
      WindowActions outside,
      PaperCopying copying,
      CommandTable commands) {
    this.commands = commands;
    this.texts = texts;
    browse = models.browse();
    selection = models.selection();
    links = new AuthorLinks(browse, selection);
    facts = new PaperFacts(browse);
    related = new RelatedPapers(models, texts);
    versions.getStyleClass().addAll(Style.LINK, "versions");
    versions.setOnAction(_ -> commands.run(CommandName.MERGE_PAPER));
    actions = new PaperActions(copying, outside, commands);
    ownMarks = models.marks();
    corrected = new CorrectedNote(models.provenance());
    citations = new CitationsOverTime(models.provenance());
    getStyleClass().addAll(Style.PANE, Style.PAPER);
    page.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    close.setOnAction(_ -> selection.closePaper());
    back.setOnAction(_ -> selection.closePaper());
    back.getStyleClass().addAll(Style.LINK, "back");
    back.managedProperty().bind(back.visibleProperty());
    getChildren().addAll(scroll, notice);
    selection.paper().subscribe(this::show);
    browse.results().subscribe(_ -> showNone());
    selection.owners().subscribe(names -> facts.showOwners(names));
    ReadingTime.watch(selection, ownMarks, this);
  }

  /// Gives the keys to the page, so that they scroll it.
  public void focusPage() {
    (scroll.isVisible() ? scroll : this).requestFocus();
  }

  private void show(DetailState state) {
    scroll.setVisible(state instanceof DetailState.Shown);
    notice.setVisible(!scroll.isVisible());
    if (getScene() != null && equals(getScene().getFocusOwner())) {
      focusPage();
    }
    switch (state) {
      case DetailState.None _ -> {
        notice.say(Wording.of("detail.none"), Wording.of("detail.none.text"));
        showNone();
      }
      case DetailState.Reading _ -> notice.say(Wording.of("detail.reading"), "");
      case DetailState.Gone _ ->
          notice.say(Wording.of("detail.gone"), Wording.of("detail.gone.text"));
      case DetailState.Failed failed -> notice.fail(Wording.of("detail.failed"), failed.cause());
      case DetailState.Shown shown -> show(shown.detail());
    }
  }

  /// The notice that no paper is selected, absent where none is listed.
  private void showNone() {
    if (selection.paper().get() instanceof DetailState.None) {
      boolean nothing =
          browse.results().get() instanceof ResultState.Loaded loaded
              && loaded.count().value() == 0;
      notice.setVisible(!nothing);
    }
  }

  private void show(PaperDetail detail) {
    Optional<PaperDetail> before = shown;
    shown = Optional.of(detail);
    if (before.filter(old -> old.record().equals(detail.record())).isPresent()) {
      mark(before.get(), detail);
    } else {
      make(detail);
    }
  }

  /// Shows other matches in the same paper, as with most letters that are typed.
  private void mark(PaperDetail before, PaperDetail now) {
    if (!before.titleMarks().equals(now.titleMarks())) {
      title = replaced(title, title(now));
    }
    if (!before.authorMarks().equals(now.authorMarks())) {
      names = replaced(names, links.of(now));
    }
    if (!before.abstractMarks().equals(now.abstractMarks())) {
      abstractText = replaced(abstractText, abstractOf(now));
      revealing = true;
      requestLayout();
    }
  }

  private Node replaced(Node old, Node by) {
    page.getChildren().set(page.getChildren().indexOf(old), by);
    return by;
  }

  private void make(PaperDetail detail) {
    Paper paper = detail.record().paper();
    MarksPane own = marks(detail);
    var parts = new ArrayList<Node>();
    parts.add(back);
    parts.add(top(paper, own.buttons()));
    title = title(detail);
    names = links.of(detail);
    abstractText = abstractOf(detail);
    parts.add(title);
    parts.add(names);
    where(paper).ifPresent(parts::add);
    actions.show(detail, own.adders());
    parts.add(actions);
    parts.add(own);
    parts.add(abstractText);
    facts = new PaperFacts(browse);
    parts.addAll(facts.of(detail));
    facts.showOwners(selection.owners().get());
    parts.add(versions);
    parts.add(citations);
    parts.add(corrected);
    related.show(detail.record().id());
    parts.add(related);
    page.getChildren().setAll(parts);
    scroll.setVvalue(0);
    revealing = true;
    requestLayout();
  }

  private Region title(PaperDetail detail) {
    RichText text = RichText.read(detail.record().paper().title());
    Region flow = texts.flow(text, detail.titleMarks());
    flow.getStyleClass().add(Style.PAPER_TITLE);
    return flow;
  }

  /// The user's marks of the paper that is read.
  public Optional<MarksPane> marks() {
    return selection.paper().get() instanceof DetailState.Shown ? marks : Optional.empty();
  }

  private MarksPane marks(PaperDetail detail) {
    var subject = new MarksModel.Subject.OfPaper(detail.record().id());
    MarksPane own =
        marks.orElseGet(() -> new MarksPane(ownMarks, browse, texts, commands, subject));
    marks = Optional.of(own);
    own.show(subject);
    return own;
  }

  private HBox top(Paper paper, MarkButtons buttons) {
    var top = new FlowPane();
    top.setRowValignment(VPos.CENTER);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("detail-facts");
    paper.primaryCategory().ifPresent(code -> top.getChildren().add(categoryLabel(code)));
    paper.published().ifPresent(_ -> top.getChildren().add(date(paper)));
    if (paper.score().isPresent()) {
      var score =
          new Label(Wording.of("paper.score", DisplayFormats.score(paper.score().getAsDouble())));
      score.getStyleClass().add(Style.SCORE);
      HoverTip.on(score, Wording.of("paper.score.tip"));
      top.getChildren().add(score);
    }
    if (!paper.isSure()) {
      var doubtful = new Label(Wording.of("paper.doubtful"));
      doubtful.getStyleClass().add(Style.BADGE);
      HoverTip.on(doubtful, Wording.of("paper.doubtful.tip"));
      top.getChildren().add(doubtful);
    }
    if (paper.hasCode()) {
      var code = new Label(Wording.of("paper.code"));
      code.getStyleClass().add(Style.BADGE);
      top.getChildren().add(code);
    }
    HBox.setHgrow(top, Priority.ALWAYS);
    var line = new HBox(top, buttons, actions.deeds(), close);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("detail-top");
    return line;
  }

  private static Label categoryLabel(String code) {
    var label = new Label(code);
    label.getStyleClass().addAll(Style.CATEGORY, CategoryStyle.of(code));
    HoverTip.on(label, CategoryNames.name(code));
    return label;
  }

  private static Label date(Paper paper) {
    var date = new Label(paper.published().map(DisplayFormats::date).orElse(""));
    date.getStyleClass().add(Style.MUTED);
    if (paper.yearInferred()) {
      HoverTip.on(date, Wording.of("paper.yearInferred.tip"));
      date.setText(date.getText() + "  \u00b7  " + Wording.of("paper.yearInferred"));
    }
    return date;
  }

  private static Optional<Node> where(Paper paper) {
    var parts = new ArrayList<String>();
    paper.venue().ifPresent(parts::add);
    parts.addAll(paper.affiliations());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var label = new Label(String.join("  \u00b7  ", parts));
    label.getStyleClass().add(Style.MUTED);
    label.setWrapText(true);
    return Optional.of(label);
  }

  private Region abstractOf(PaperDetail detail) {
    Optional<String> text = detail.record().paper().abstractText();
    if (text.isPresent()) {
      SelectableText selectable = texts.selectable(text.get(), detail.abstractMarks());
      selectable.getStyleClass().add(Style.ABSTRACT);
      return selectable;
    }
    var none = new Label(Wording.of("paper.noAbstract"));
    none.getStyleClass().add(Style.MUTED);
    none.setWrapText(true);
    var box = new VBox(none);
    box.getStyleClass().add(Style.ABSTRACT);
    return box;
  }

  /// The page, scrolled so that the first words of the abstract that match are in sight, where they
  /// have come anew.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (revealing) {
      revealing = false;
      scroll.layout();
      reveal();
    }
  }

  private void reveal() {
    if (abstractText instanceof SelectableText text) {
      text.firstMark().map(text::localToParent).ifPresent(this::scrollTo);
    }
  }

  private void scrollTo(Bounds mark) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = page.getHeight() - seen;
    double top = scroll.getVvalue() * hidden;
    boolean isSeen = mark.getMinY() >= top && mark.getMaxY() <= top + seen;
    if (!isSeen && hidden > 0) {
      scroll.setVvalue(Math.clamp((mark.getMaxY() - seen * LOWEST) / hidden, 0, 1));
    }
  }

  /// True if a button to close the paper is offered: where it covers the list.
  public void showClose(boolean shown) {
    close.setVisible(shown);
    close.setManaged(shown);
    back.setVisible(shown);
  }

  public boolean isOpen() {
    return !(selection.paper().get() instanceof DetailState.None);
  }
}
