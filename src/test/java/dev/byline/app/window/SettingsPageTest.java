package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.arrivals.CopiedPages;
import dev.byline.app.pictures.ScenePicture;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.QueryText;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.palette.PaletteChoice;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The page of settings, the card about the program, and what the palette finds of both.
class SettingsPageTest extends DeskCase {

  private Node control(String name) {
    return scene.getRoot().lookupAll(".settings-row *").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  private void showSettings() {
    open();
    desk.shell().commands().run(CommandName.SETTINGS);
    ScenePicture.layOut(scene);
  }

  @Test
  void everySettingHasALineAndAControl(Fx fx) {
    fx.run(() -> {
      showSettings();
      SettingsPane.shown()
          .forEach(setting -> {
            assertFalse(setting.about().isBlank());
            assertEquals(setting.about(), control(setting.text()).getAccessibleHelp());
          });
    });
  }

  @Test
  void controlsChangeTheWindowAndTheFile(Fx fx) {
    fx.run(() -> {
      showSettings();
      ((CheckBox) control("Ask to add author pages I copy")).setSelected(true);
      ((CheckBox) control("Mark papers as read automatically")).setSelected(false);
      chooseSort(PaperSort.CITATIONS);
      assertEquals("true", Setting.ASK_COPIED.present(desk));
      assertEquals("false", Setting.AUTO_READ.present(desk));
      assertFalse(desk.models().marks().marksRead().get());
      assertEquals("CITATIONS", Setting.DEFAULT_SORT.present(desk));
      desk.browse().showAll();
      assertEquals("sort:citations", QueryText.print(desk.browse().query().get()));
    });
  }

  @SuppressWarnings("unchecked")
  private void chooseSort(PaperSort sort) {
    ((ComboBox<PaperSort>) control("Sort order")).setValue(sort);
  }

  /// The page is made anew each time, with some sixty controls.
  @Test
  void aPageThatWasLeftIsNotKept(Fx fx) {
    var stage = fx.on(Stage::new);
    var left =
        fx.on(() -> {
          showSettings();
          stage.setScene(scene);
          stage.show();
          var page = new WeakReference<>(scene.getRoot().lookup(".settings-page"));
          desk.shell().uncover();
          ScenePicture.layOut(scene);
          return page;
        });
    for (int pulse = 0; pulse < 3; pulse++) {
      fx.pulse(scene);
    }
    System.gc();
    assertNull(left.get());
    fx.run(stage::close);
  }

  @Test
  void copiedPagesAreOffAtFirstAndSoIsTheWatchedFolder() {
    assertEquals("false", Setting.ASK_COPIED.standard());
    assertEquals("", Setting.WATCH_FOLDER.standard());
  }

  @Test
  void aPaperIsNotMarkedAsReadWhereTheUserDoesNotWantIt(Fx fx) {
    fx.run(() -> {
      open();
      var paper = desk.browse().rows().getFirst().value().orElseThrow().id();
      desk.models().marks().marksRead().set(false);
      desk.models().marks().seen(paper);
      assertFalse(desk.models().marks().marks().get().of(paper).read());
      desk.models().marks().marksRead().set(true);
      desk.models().marks().seen(paper);
      assertTrue(desk.models().marks().marks().get().of(paper).read());
    });
  }

  @Test
  void aboutNamesVersionJavaLibraryAndLicences(Fx fx) {
    fx.run(() -> {
      open();
      desk.options().libraries().set(List.of(Path.of("papers")));
      desk.shell().commands().run(CommandName.ABOUT);
      ScenePicture.layOut(scene);
      String text = ((TextArea) scene.getRoot().lookup(".about-card .text-area")).getText();
      for (String part :
          List.of(Runtime.version().toString(), "Library: papers", "Apache-2.0", "JavaFX")) {
        assertTrue(text.contains(part), part);
      }
    });
  }

  private List<String> choices() {
    return new PaletteChoices(desk)
        .all().stream().map(choice -> choice.detail() + ": " + choice.text()).toList();
  }

  @Test
  void paletteFindsSettingsFiltersSearchesSamplesAndLibraries(Fx fx) {
    fx.run(() -> {
      open();
      desk.models().watches().save("Momentum", QueryText.read("momentum").query());
      var opened = new ArrayList<Path>();
      desk.options().opening().set(opened::add);
      desk.options().libraries().set(List.of(Path.of("here"), Path.of("there")));
      desk.options()
          .samples()
          .set(() -> List.of(PaletteChoices.choice("Remove samples", "sample", () -> {})));
      List<String> choices = choices();
      assertTrue(
          choices.containsAll(
              Stream.concat(
                      SettingsPane.shown().map(setting -> "Setting: " + setting.text()),
                      Stream.of(
                          "Filter: starred",
                          "Filter: has code",
                          "Saved search: Momentum",
                          "Samples: Remove samples",
                          "Library: there"))
                  .toList()),
          choices::toString);
      assertFalse(choices.contains("Library: here"));
      Set<String> values =
          desk.browse().facets().get().values().stream()
              .flatMap(List::stream)
              .map(value -> "Filter: " + value.label())
              .collect(Collectors.toSet());
      assertTrue(values.size() > 3 && choices.stream().anyMatch(values::contains));
      new PaletteChoices(desk)
          .all().stream()
              .filter(choice -> choice.text().equals("there"))
              .map(PaletteChoice::action)
              .forEach(Runnable::run);
      assertEquals(List.of(Path.of("there")), opened);
      new PaletteChoices(desk)
          .all().stream()
              .filter(choice -> choice.text().equals("has code"))
              .map(PaletteChoice::action)
              .forEach(Runnable::run);
      assertEquals("has:code", QueryText.print(desk.browse().query().get()));
    });
  }

  @Test
  void librariesAreRememberedTheNewestFirst() {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    new SessionMemory(folder, one).noteLibrary();
    new SessionMemory(folder, two).noteLibrary();
    assertEquals(
        List.of(one.toAbsolutePath(), two.toAbsolutePath()),
        new SessionMemory(folder, one).noteLibrary());
  }

  @Test
  void aFolderOfOtherFilesIsNotOpenedAsALibrary() throws IOException {
    assertTrue(LibraryFolder.canOpen(Files.createDirectories(folder.resolve("empty"))));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear Ada");
    assertFalse(LibraryFolder.canOpen(other));
    Files.writeString(other.resolve("library.json"), "{\"format\":1}");
    assertTrue(LibraryFolder.canOpen(other));
  }

  @Test
  void onlyAnAuthorPageOfAKnownSiteIsAskedAbout() throws IOException {
    Path scholar = Path.of("src/test/resources/sites/google-scholar-en-chrome.txt");
    assertEquals(
        Optional.of("Google Scholar"),
        CopiedPages.site(WindowSources.PARSER, Files.readString(scholar)));
    assertEquals(
        Optional.empty(),
        CopiedPages.site(WindowSources.PARSER, "Dear Ada,\nsee you in May 2024.\nBo"));
    var asked = new ArrayList<String>();
    var copied = new CopiedPages(WindowSources.PARSER, Runnable::run, Runnable::run);
    copied.look(Optional.of(Files.readString(scholar)), asked::add);
    copied.look(Optional.of(Files.readString(scholar)), asked::add);
    copied.look(Optional.empty(), asked::add);
    assertEquals(List.of("Google Scholar"), asked);
  }
}
