package dev.byline.ui.palette;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.kit.list.LetterMatch;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.Latest;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The model of the command palette: the typed text and its matches. Commands, settings and groups
/// are matched immediately by their letters; authors and papers are added as soon as the library
/// answers.
///
/// Used on the thread of `ui` only; the library is queried on threads of `work`.
public final class PaletteModel {

  private static final int COMMANDS = 6;
  private static final int SETTINGS = 4;
  private static final int GROUPS = 4;
  private static final int CHOICES = 6;
  private static final int AUTHORS = 5;
  private static final int PAPERS = 6;

  private final Supplier<List<Command>> commands;
  private final Supplier<List<AuthorGroup>> groups;
  private final Library library;
  private final Places places;
  private final Latest latest;
  private Supplier<List<PaletteChoice>> choices = List::of;
  private final ReadOnlyObjectWrapper<List<PaletteEntry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());

  /// The places the palette leads to besides commands.
  public record Places(
      Consumer<AuthorGroup> group, Consumer<AuthorId> author, Consumer<PaperHit> paper) {}

  /// @param commands those that can be given now
  /// @param groups those there are now
  public PaletteModel(
      Supplier<List<Command>> commands,
      Supplier<List<AuthorGroup>> groups,
      Library library,
      Places places,
      Executor work,
      Executor ui) {
    this.commands = commands;
    this.groups = groups;
    this.library = library;
    this.places = places;
    latest = new Latest(work, ui);
  }

  /// Finds among these too, as they are at each time.
  public void offer(Supplier<List<PaletteChoice>> newChoices) {
    choices = newChoices;
  }

  /// The matches: commands, then settings, groups, authors, papers and other choices.
  ReadOnlyObjectProperty<List<PaletteEntry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /// Finds what fits `text`; everything that can be done where it is empty.
  public void type(String text) {
    latest.cancel();
    String typed = text.strip();
    List<PaletteEntry> known = doing(typed);
    if (typed.isEmpty()) {
      entries.set(known);
      return;
    }
    // What the library has found for the letters before stays until it has answered.
    var shown = new ArrayList<>(known);
    entries.get().stream()
        .filter(
            entry -> entry instanceof PaletteEntry.Author || entry instanceof PaletteEntry.Paper)
        .forEach(shown::add);
    List<PaletteEntry> chosen = chosen(typed);
    shown.addAll(chosen);
    entries.set(List.copyOf(shown));
    latest.ask(
        cancelled -> found(typed, cancelled),
        found -> entries.set(joined(joined(known, found), chosen)),
        _ -> {});
  }

  /// Goes where `entry` leads, or does what it says.
  void take(PaletteEntry entry) {
    switch (entry) {
      case PaletteEntry.Doing doing -> doing.command().action().run();
      case PaletteEntry.Choice found -> found.choice().action().run();
      case PaletteEntry.Group group -> places.group().accept(group.group());
      case PaletteEntry.Author author -> places.author().accept(author.author().id());
      case PaletteEntry.Paper paper -> places.paper().accept(paper.paper());
    }
  }

  private static List<PaletteEntry> joined(List<PaletteEntry> known, List<PaletteEntry> found) {
    var all = new ArrayList<>(known);
    all.addAll(found);
    return List.copyOf(all);
  }

  private List<PaletteEntry> doing(String typed) {
    List<PaletteEntry.Doing> all =
        commands.get().stream()
            .flatMap(command ->
                match(typed, command).stream().map(match -> new PaletteEntry.Doing(command, match)))
            .sorted(Comparator.comparingInt(doing -> typed.isEmpty() ? 0 : doing.match().jumps()))
            .toList();
    Predicate<PaletteEntry.Doing> setting = doing -> doing.command().isSetting();
    int most = typed.isEmpty() ? Integer.MAX_VALUE : COMMANDS;
    var entries =
        new ArrayList<PaletteEntry>(all.stream().filter(setting.negate()).limit(most).toList());
    int mostSettings = typed.isEmpty() ? Integer.MAX_VALUE : SETTINGS;
    all.stream().filter(setting).limit(mostSettings).forEach(entries::add);
    if (!typed.isEmpty()) {
      grouped(typed).forEach(entries::add);
    }
    return List.copyOf(entries);
  }

  /// By its name, else by a word that others have for it, which marks no letters.
  private static Optional<LetterMatch> match(String typed, Command command) {
    return LetterMatch.of(typed, command.text())
        .or(() ->
            Wording.find("palette.also." + command.id())
                .flatMap(also -> LetterMatch.of(typed, also))
                .map(_ -> LetterMatch.NONE));
  }

  private Stream<PaletteEntry> grouped(String typed) {
    return groups.get().stream()
        .flatMap(group ->
            LetterMatch.of(typed, group.name()).stream()
                .map(match -> new PaletteEntry.Group(group, match)))
        .sorted(Comparator.comparingInt(found -> found.match().jumps()))
        .limit(GROUPS)
        .map(PaletteEntry.class::cast);
  }

  private List<PaletteEntry> chosen(String typed) {
    return choices.get().stream()
        .flatMap(choice ->
            LetterMatch.of(typed, choice.text()).stream()
                .map(match -> new PaletteEntry.Choice(choice, match)))
        .sorted(Comparator.comparingInt(found -> found.match().jumps()))
        .limit(CHOICES)
        .map(PaletteEntry.class::cast)
        .toList();
  }

  private List<PaletteEntry> found(String typed, BooleanSupplier cancelled) throws IOException {
    var found = new ArrayList<PaletteEntry>();
    var byPapers = new AuthorQuery(typed, AuthorSort.PAPERS, false);
    library
        .authors(byPapers, PageRequest.first(AUTHORS), cancelled)
        .authors()
        .forEach(author -> found.add(new PaletteEntry.Author(author)));
    library
        .papers(QueryText.readTyping(typed).query(), PageRequest.first(PAPERS), cancelled)
        .hits()
        .forEach(paper -> found.add(new PaletteEntry.Paper(paper)));
    return found;
  }
}
