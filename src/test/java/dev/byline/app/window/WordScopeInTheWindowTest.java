package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.QueryText;
import dev.byline.library.query.WordScope;
import dev.byline.model.own.Watch;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.window.CommandName;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The switch of the search box: everything, title and abstract, abstract.
@ExtendWith(FxExtension.class)
class WordScopeInTheWindowTest {

  private final Hand hand;

  WordScopeInTheWindowTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources()));
  }

  private String asked() {
    return QueryText.print(hand.desk().browse().query().get());
  }

  private WordScope scope() {
    return hand.desk().models().search().scope().get();
  }

  @Test
  void itsChoiceAsksTheSameWordsElsewhere(Fx fx) {
    fx.run(() -> {
      hand.search("momentum");
      hand.choose("Search in", "Abstract");
      assertEquals("abstract:momentum*", asked());
      assertEquals("momentum", hand.box().getText());
      hand.search("sparse depth");
      assertEquals("abstract:sparse abstract:depth*", asked());
      assertEquals("sparse depth", hand.box().getText());
      hand.choose("Search in", "Title and abstract");
      assertEquals("text:sparse text:depth*", asked());
      hand.choose("Search in", "Everything");
      assertEquals("sparse depth*", asked());
    });
  }

  @Test
  void backAndForwardReturnToIt(Fx fx) {
    fx.run(() -> {
      hand.search("momentum");
      hand.choose("Search in", "Abstract");
      hand.desk().browse().back();
      assertEquals(WordScope.EVERYTHING, scope());
      assertEquals("momentum", hand.box().getText());
      hand.desk().browse().forward();
      assertEquals(WordScope.ABSTRACT, scope());
      assertEquals("momentum", hand.box().getText());
      assertEquals("abstract:momentum*", asked());
    });
  }

  @Test
  void thePaletteAndASavedSearchKnowIt(Fx fx) {
    fx.run(() -> {
      hand.search("momentum");
      hand.desk().shell().commands().run(CommandName.SEARCH_TEXT);
      assertEquals("text:momentum*", asked());
      assertEquals(WordScope.TITLE_AND_ABSTRACT, scope());
      hand.desk().shell().commands().run(CommandName.SAVE_SEARCH);
      hand.find("card", TextField.class).setText("Mine");
      hand.press("card", "Save");
      List<String> saved =
          hand.desk().models().watches().news().get().stream()
              .map(news -> news.watch())
              .map(Watch::about)
              .toList();
      assertEquals(List.of("text:momentum*"), saved);
      hand.search("");
      hand.desk().shell().commands().run(CommandName.SEARCH_EVERYTHING);
      hand.desk().browse().show(QueryText.read(saved.getFirst()).query());
      assertEquals(WordScope.TITLE_AND_ABSTRACT, scope());
      assertEquals("momentum", hand.box().getText());
    });
  }

  @Test
  void anEmptyBoxKeepsTheChoice(Fx fx) {
    fx.run(() -> {
      hand.desk().models().search().choose(WordScope.ABSTRACT);
      hand.desk().browse().showLastAuthor();
      assertEquals(WordScope.ABSTRACT, scope());
      hand.search("depth");
      assertTrue(asked().startsWith("abstract:depth*"), asked());
    });
  }
}
