package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.dossier.Dossier;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.print.PrintCommands;
import dev.byline.ui.print.PrintSubject;
import dev.byline.ui.print.Printers;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.Latest;
import dev.byline.ui.window.UndoQueue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// Printing what the window shows.
class PrintingTest extends DeskCase {

  private final List<Dossier> printed = new ArrayList<>();
  private final List<Banner> shown = new ArrayList<>();

  private List<Command> commands(boolean hasPrinter, PrintSubject subject) {
    var printers =
        new Printers() {
          @Override
          public boolean isAny() {
            return hasPrinter;
          }

          @Override
          public Outcome print(Dossier dossier) {
            printed.add(dossier);
            return Outcome.PRINTED;
          }
        };
    return new PrintCommands(
            Invented.sources().library(),
            () -> Optional.of(subject),
            printers,
            new Latest(Runnable::run, Runnable::run),
            name -> Optional.of(folder.resolve(name)),
            new FileExport(new UndoQueue(Runnable::run, Runnable::run)),
            shown::add)
        .all();
  }

  private static String text(Node node) {
    var text = new StringBuilder();
    node.lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .forEach(label -> text.append(((Labeled) label).getText()).append('|'));
    return text.toString();
  }

  private PrintSubject author() {
    try {
      AuthorRecord first =
          Invented.sources()
              .library()
              .authors(AuthorQuery.ALL, PageRequest.first(1), () -> false)
              .authors()
              .getFirst();
      return new PrintSubject.OfAuthor(first.id());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsSeenIsPrinted(Fx fx) {
    fx.run(() -> {
      open();
      assertFalse(isPossible(), "all papers are listed");
      AuthorId author = ((PrintSubject.OfAuthor) author()).id();
      desk.browse().showAuthor(author);
      assertTrue(isPossible());
      desk.showComparison(ComparePlace.Part.RANKING);
      assertEquals(Optional.empty(), desk.comparison().get().printed());
      commands(true, author()).getFirst().action().run();
      assertEquals(1, printed.size());
      assertTrue(text(shown.getLast()).contains("Sent to the printer"), text(shown.getLast()));
    });
  }

  private boolean isPossible() {
    return desk.shell().commands().possible().stream()
        .anyMatch(command -> command.name() == CommandName.PRINT);
  }

  @Test
  void withoutAPrinterAPdfIsOffered(Fx fx) {
    fx.run(() -> {
      open();
      commands(false, author()).getFirst().action().run();
      assertEquals(List.of(), printed);
      String said = text(shown.getLast());
      assertTrue(said.contains("No printer was found") && said.contains("Save as PDF"), said);
    });
  }

  @Test
  void theFileIsAPdf(Fx fx) throws IOException {
    fx.run(() -> {
      open();
      commands(false, author()).getLast().action().run();
    });
    try (var files = Files.list(folder)) {
      Path file = files.filter(one -> one.toString().endsWith(".pdf")).findFirst().orElseThrow();
      assertTrue(
          new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII)
              .startsWith("%PDF-"));
    }
  }
}
