package dev.byline.ui.selected;

import dev.byline.library.PaperChoice;
import dev.byline.library.own.MarkBook;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;

/// The commands for marks and groups that act on many papers.
///
/// @param lay lays a card over the window, and gives the keys to a part of it
/// @param lift takes the card away
/// @param show shows what was done
public record SelectionCommands(
    BulkModel bulk,
    MarksModel marks,
    GroupsModel groups,
    BiConsumer<Node, Node> lay,
    Runnable lift,
    Consumer<Banner> show) {

  /// Stars the papers, or takes the stars away where all have one.
  public void star(PaperChoice papers) {
    toggle(papers, "star", OwnMarks::starred, OwnMarks::withStar);
  }

  /// Marks the papers as read, or as unread where all are.
  public void read(PaperChoice papers) {
    toggle(papers, "read", OwnMarks::read, OwnMarks::withRead);
  }

  private void toggle(
      PaperChoice papers,
      String key,
      Predicate<OwnMarks> isSet,
      BiFunction<OwnMarks, Boolean, OwnMarks> set) {
    bulk.toggle(
        papers,
        isSet,
        set,
        (is, count) -> Wording.of("bulk." + key + (is ? ".done" : ".undone"), count),
        new Told());
  }

  /// Asks for a tag, and gives it to the papers.
  public void tag(PaperChoice papers) {
    ask(
        "bulk.tag",
        tags(marks.marks().get()),
        true,
        _ -> Optional.empty(),
        tag ->
            bulk.mark(
                papers,
                now -> now.withTag(tag),
                count -> Wording.of("bulk.tag.done", count, tag),
                new Told()));
  }

  /// Asks for a tag, and takes it from the papers.
  public void untag(PaperChoice papers) {
    ask(
        "bulk.untag",
        tags(marks.marks().get()),
        false,
        _ -> Optional.empty(),
        tag ->
            bulk.mark(
                papers,
                now -> now.withoutTag(tag),
                count -> Wording.of("bulk.untag.done", count, tag),
                new Told()));
  }

  private static List<NameCard.Known> tags(MarkBook book) {
    return book.tags().stream()
        .map(tag -> new NameCard.Known(tag.label(), Wording.of("bulk.tag.count", tag.count())))
        .toList();
  }

  /// Asks for a group, and adds the authors of the papers to it.
  public void group(PaperChoice papers) {
    ask(
        "bulk.group",
        groups.groups().get().stream()
            .map(group ->
                new NameCard.Known(
                    group.name(), Wording.of("group.authors", group.authors().size())))
            .toList(),
        true,
        name ->
            groups.groups().get().stream().anyMatch(group -> group.isCalled(name))
                ? Optional.empty()
                : groups.objection(name, Optional.empty()),
        name -> bulk.group(papers, name, new Told()));
  }

  private void ask(
      String key,
      List<NameCard.Known> known,
      boolean mayBeNew,
      Function<String, Optional<String>> objection,
      Consumer<String> taken) {
    var question =
        new NameCard.Question(
            Wording.of(key + ".title"), Wording.of(key + ".prompt"), known, mayBeNew, objection);
    var card =
        new NameCard(
            question,
            name -> {
              lift.run();
              taken.accept(name);
            });
    lay.accept(card, card.field());
  }

  /// Says what was done, with a way to undo it.
  private final class Told implements BulkModel.Listener {
    @Override
    public void done(String said, Optional<Runnable> undo) {
      show.accept(
          undo.map(step -> new Banner(said, Banner.step(CommandName.UNDO.text(), step)))
              .orElseGet(() -> new Banner(said))
              .passing());
    }

    @Override
    public void failed(Exception cause) {
      show.accept(
          new Banner(
                  Wording.of("bulk.failed", FailureText.message(cause)), FailureText.copying(cause))
              .closing());
    }
  }
}
