package dev.byline.ui.network;

import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.UndoQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;

/// A map of an invented network in a scene, for tests.
@ExtendWith(FxExtension.class)
abstract class NetworkMapCase {

  final FakeLibrary library = People.library(18);

  final List<PaperQuery> papers = new ArrayList<>();

  final List<AuthorId> authors = new ArrayList<>();

  final NetworkModels models =
      NetworkModels.over(
          library,
          library,
          new TickedAuthors(),
          new UndoQueue(Runnable::run, Runnable::run),
          Runnable::run,
          Runnable::run);

  /// A place that is laid out, around the first author.
  NetworkPlace place() {
    var leads =
        new NetworkLinks(
            papers::add, authors::add, () -> Optional.of(new AuthorId("author-0")), () -> {});
    var place = new NetworkPlace(models, leads, _ -> {});
    var root = new StackPane(place);
    root.getStyleClass().add(Style.SHELL);
    var scene = new Scene(root, 1100, 760);
    Theme.LIGHT.apply(scene);
    place.open();
    layOut(place);
    return place;
  }

  static void layOut(NetworkPlace place) {
    for (int i = 0; i < 3; i++) {
      place.getScene().getRoot().applyCss();
      place.getScene().getRoot().layout();
    }
  }

  static NetworkMap map(NetworkPlace place) {
    return (NetworkMap) place.lookup(".network-map");
  }

  static List<Text> texts(Node node) {
    List<Text> texts = new ArrayList<>();
    if (node instanceof Text text) {
      texts.add(text);
    } else if (node instanceof Group group) {
      group.getChildren().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }

  static Stream<Group> picture(NetworkMap map) {
    return map.getChildrenUnmodifiable().stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .limit(1);
  }

  long count(PaperQuery query) {
    try {
      return library.papers(query, PageRequest.first(1).exact(), () -> false).count().value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
