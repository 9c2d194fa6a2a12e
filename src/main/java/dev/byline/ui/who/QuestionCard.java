package dev.byline.ui.who;

import dev.byline.archive.Evidence;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperRecord;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.who.CandidatePair;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.VerdictText;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A question: the two side by side, what speaks for and against it, and the answers.
final class QuestionCard extends VBox {

  /// Characters of a title on a button.
  private static final int TITLE = 28;

  /// The answers to a question.
  ///
  /// @param open shows an author or a paper
  /// @param merge takes the question with the one to be kept first, and the question as it was
  ///   asked
  /// @param busy whether nothing can be answered now
  record Answers(
      Consumer<DecisionSubject> open,
      BiConsumer<DuplicateQuestion, DuplicateQuestion> merge,
      Consumer<DuplicateQuestion> keepApart,
      ObservableValue<Boolean> busy) {}

  QuestionCard(DuplicateQuestion question, Answers answers) {
    getStyleClass().addAll("chart-card", "question");
    CandidatePair pair = question.pair();
    var sides = new GridPane();
    sides.getStyleClass().add("question-sides");
    sides.addRow(0, side(pair, answers), side(pair.turned(), answers));
    sides.getColumnConstraints().addAll(half(), half());
    var reasons = new VBox();
    reasons.getStyleClass().add("question-reasons");
    // Those against it stand apart, below the others.
    question.reasons().stream()
        .sorted(Comparator.comparing(DuplicateQuestion::isAgainst))
        .map(QuestionCard::reason)
        .forEach(reasons.getChildren()::add);
    getChildren().addAll(sides, reasons, buttons(question, answers));
    setAccessibleText(Wording.of("who.question.spoken", pair.one(), pair.other()));
  }

  static Label reason(Evidence.Reason reason) {
    boolean isAgainst = DuplicateQuestion.isAgainst(reason);
    String text = VerdictText.of(reason);
    Label label = wrapped(isAgainst ? Wording.of("who.against", text) : text);
    if (isAgainst) {
      label.getStyleClass().add("against");
    }
    return label;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /// The first of a pair.
  private static VBox side(CandidatePair pair, Answers answers) {
    var name = new Hyperlink(pair.one());
    name.setMnemonicParsing(false);
    name.setWrapText(true);
    name.getStyleClass().add("side-name");
    name.setOnAction(_ -> answers.open().accept(subject(pair)));
    var side = new VBox(name);
    for (String line : lines(pair)) {
      Label label = wrapped(line);
      label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
      side.getChildren().add(label);
    }
    return side;
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private static DecisionSubject subject(CandidatePair pair) {
    return switch (pair) {
      case CandidatePair.OfAuthors(AuthorRecord first, _) ->
          new DecisionSubject.OfAuthor(first.id());
      case CandidatePair.OfPapers(PaperRecord first, _) -> new DecisionSubject.OfPaper(first.id());
    };
  }

  private static List<String> lines(CandidatePair pair) {
    return switch (pair) {
      case CandidatePair.OfAuthors(AuthorRecord first, _) -> lines(first);
      case CandidatePair.OfPapers(PaperRecord first, _) -> lines(first);
    };
  }

  private static List<String> lines(AuthorRecord author) {
    var lines = new ArrayList<String>();
    var facts = new ArrayList<String>();
    facts.add(Wording.of("author.papers", author.papersListed()));
    author.author().category().ifPresent(facts::add);
    author
        .newestPaper()
        .ifPresent(date -> facts.add(Wording.of("who.newest", DisplayFormats.date(date))));
    lines.add(String.join("  \u00b7  ", facts));
    if (!author.nameVariants().isEmpty()) {
      lines.add(Wording.of("who.variants", String.join(", ", author.nameVariants())));
    }
    String day =
        author.captured().map(d -> DisplayFormats.date(PartialDate.of(d.date()))).orElse("");
    lines.add(
        day.isEmpty()
            ? Wording.of("who.page", author.source())
            : Wording.of("who.page.day", author.source(), day));
    return lines;
  }

  private static List<String> lines(PaperRecord record) {
    Paper paper = record.paper();
    var lines = new ArrayList<String>();
    lines.add(String.join(", ", paper.authors()));
    var facts = new ArrayList<String>();
    paper.published().map(DisplayFormats::date).ifPresent(facts::add);
    paper.primaryCategory().ifPresent(facts::add);
    paper.venue().ifPresent(facts::add);
    paper.arxivId().ifPresent(facts::add);
    lines.add(String.join("  \u00b7  ", facts));
    lines.add(
        Wording.of(
            "who.listed",
            String.join(
                ", ",
                record.listings().stream()
                    .map(listing -> listing.authorName())
                    .distinct()
                    .toList())));
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static FlowPane buttons(DuplicateQuestion question, Answers answers) {
    DuplicateQuestion turned = question.turned();
    boolean alike = shortened(question.pair().one()).equals(shortened(question.pair().other()));
    Button into = button(mergeInto(question.pair(), alike), answers);
    if (question.isLikely()) {
      into.getStyleClass().add("accent");
    }
    into.setOnAction(_ -> answers.merge().accept(question, question));
    Button other = button(mergeInto(turned.pair(), alike), answers);
    other.setOnAction(_ -> answers.merge().accept(turned, question));
    Button apart = button(Wording.of("who.apart"), answers);
    apart.setOnAction(_ -> answers.keepApart().accept(question));
    var buttons = new FlowPane(into);
    if (turned.pair().canKeepFirst()) {
      buttons.getChildren().add(other);
    }
    buttons.getChildren().add(apart);
    buttons.getStyleClass().add(Style.CHIPS);
    return buttons;
  }

  /// Names the first of a pair, by more than its name where both have one name.
  private static String mergeInto(CandidatePair pair, boolean alike) {
    String name = shortened(pair.one());
    return alike
        ? Wording.of("who.mergeInto.of", name, apart(pair))
        : Wording.of("who.mergeInto", name);
  }

  private static String shortened(String name) {
    return name.length() <= TITLE ? name : name.substring(0, TITLE).stripTrailing() + "\u2026";
  }

  /// The difference of the first of a pair from the second.
  private static String apart(CandidatePair pair) {
    return switch (pair) {
      case CandidatePair.OfAuthors(AuthorRecord first, _) -> first.source();
      case CandidatePair.OfPapers(PaperRecord first, _) ->
          first.paper().published().map(DisplayFormats::date).orElse(first.id().value());
    };
  }

  private static Button button(String text, Answers answers) {
    var button = new Button(text);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.disableProperty().bind(answers.busy());
    return button;
  }
}
