package dev.byline.ui.intake;

import dev.byline.archive.FieldPlace;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.PaperField;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A record of a page under review, an author's head or a paper, with all its fields.
final class RecordCard extends VBox {

  private final ReviewModel review;
  private final RecordSpot spot;
  private final TextNodes texts;

  /// @param texts shows titles and abstracts
  RecordCard(ReviewModel review, RecordSpot spot, TextNodes texts) {
    this.texts = texts;
    this.review = review;
    this.spot = spot;
    getStyleClass().addAll("record-card", spot.paper() < 0 ? "head" : "entry");
    if (spot.paper() < 0) {
      showHead();
    } else {
      if (!profile().read().papers().get(spot.paper()).isSure()) {
        getChildren().add(note(Wording.of("review.offered")));
      }
      showFields();
    }
  }

  private ProfileDraft profile() {
    return review.draft().get().of(spot);
  }

  private void showHead() {
    ProfileDraft profile = profile();
    Author read = profile.read().author();
    String onPage = profile.owner().nameGiven().orElse(read.name());
    getChildren()
        .add(
            new FieldRow(
                Wording.of("field.author.name"),
                onPage,
                profile.author().name(),
                text -> {
                  review.name(spot.profile(), text);
                  return Optional.empty();
                }));
    if (read.nameInferred() && profile.name().isEmpty()) {
      getChildren().add(note(Wording.of("review.nameInferred")));
    }
    showFields();
    for (FigureFlag flag : profile.flags()) {
      getChildren().add(note(FlagText.of(flag)));
    }
  }

  private static HBox note(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var note = new HBox(Icon.WARNING.node(), label);
    note.getStyleClass().add(Style.FLAG_NOTE);
    return note;
  }

  /// The fields that there are, and a menu of those that there are not.
  private void showFields() {
    var absent = new ArrayList<ProfileDraft.Field>();
    for (ProfileDraft.Field field : review.draft().get().fields(spot)) {
      if (field.value().isEmpty() && field.read().isEmpty()) {
        absent.add(field);
      } else {
        getChildren().add(row(field));
      }
    }
    if (!absent.isEmpty()) {
      getChildren().add(more(absent));
    }
  }

  private FieldRow row(ProfileDraft.Field field) {
    var row =
        new FieldRow(
            FieldRow.name(field.place()),
            field.read(),
            field.value(),
            text ->
                review.correct(spot.profile(), field.place(), text)
                    ? Optional.empty()
                    : Optional.of(refused(field.place())));
    Optional.ofNullable(
            review
                .refused()
                .get()
                .get(new ReviewModel.FieldOfProfile(spot.profile(), field.place())))
        .ifPresent(text -> row.refuse(text, refused(field.place())));
    if (field.place() instanceof FieldPlace.OfAuthor(AuthorField figure) && isFlagged(figure)) {
      row.getStyleClass().add(Style.FLAGGED);
    }
    if (field.place() instanceof FieldPlace.OfPaper(_, PaperField kind)) {
      if (kind == PaperField.TITLE) {
        row.getStyleClass().add("title-row");
      }
      if (kind == PaperField.TITLE || kind == PaperField.ABSTRACT) {
        row.typeset(texts);
      }
      if (kind == PaperField.PUBLISHED && profile().paper(spot.paper()).yearInferred()) {
        row.remark(Wording.of("paper.yearInferred"), Wording.of("paper.yearInferred.tip"));
      }
    }
    return row;
  }

  private static String refused(FieldPlace place) {
    return Wording.of(
        "field.refused", FieldRow.name(place), Wording.of("field.form." + form(place)));
  }

  /// The form of a field's values.
  private static String form(FieldPlace place) {
    return switch (place) {
      case FieldPlace.OfAuthor(AuthorField field) ->
          switch (field) {
            case H_INDEX, PAPERS, CITATIONS, I10_INDEX -> "count";
            case NOVELTY, AI_SCORE -> "percent";
            case CITATIONS_SINCE,
                H_INDEX_SINCE,
                I10_INDEX_SINCE,
                CITATIONS_PER_YEAR,
                PAPERS_PER_YEAR ->
                "years";
            case TWO_YEAR_MEAN -> "mean";
            case IDS -> "ids";
            case CATEGORY, AFFILIATION, KEYWORDS, ABOUT -> "text";
          };
      case FieldPlace.OfPaper(_, PaperField field) ->
          switch (field) {
            case CITATIONS -> "count";
            case CITATION_COUNTS -> "counts";
            case INDICATORS -> "indicators";
            case IDS, REFERENCES -> "works";
            case SCORE -> "score";
            case PUBLISHED -> "date";
            case CODE -> "flag";
            case LINKS -> "links";
            case ARXIV_ID -> "arxiv";
            case DOI -> "doi";
            case TITLE,
                AUTHORS,
                GROUP_AUTHORS,
                CATEGORIES,
                KEYWORDS,
                VENUE,
                VENUE_LINE,
                TYPE,
                AFFILIATIONS,
                ABSTRACT ->
                "text";
          };
    };
  }

  /// Figures of a page and the flags that may stand at them have the same names.
  private boolean isFlagged(AuthorField figure) {
    return profile().flags().stream().anyMatch(f -> f.figure().name().equals(figure.name()));
  }

  private HBox more(List<ProfileDraft.Field> absent) {
    var menu = new MenuButton(Wording.of("field.add"));
    menu.getStyleClass().add(Style.CHOICE);
    menu.setAccessibleText(Wording.of("field.add"));
    for (ProfileDraft.Field field : absent) {
      var item = new MenuItem(FieldRow.name(field.place()));
      item.setOnAction(_ -> {
        FieldRow row = row(field);
        getChildren().add(getChildren().size() - 1, row);
        row.edit();
      });
      menu.getItems().add(item);
    }
    var line = new HBox(menu);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("field-more");
    return line;
  }
}
