package dev.byline.cli;

import dev.byline.cli.catalogue.ClusterCommand;
import dev.byline.cli.content.AddCommand;
import dev.byline.cli.content.EditCommand;
import dev.byline.cli.content.OriginalCommand;
import dev.byline.cli.content.RestoreCommand;
import dev.byline.cli.content.SourcesCommand;
import dev.byline.cli.explore.CompareCommand;
import dev.byline.cli.explore.PrintCommand;
import dev.byline.cli.explore.RelatedCommand;
import dev.byline.cli.explore.TopicsCommand;
import dev.byline.cli.explore.WhatIfCommand;
import dev.byline.cli.marks.MarkCommand;
import dev.byline.cli.marks.NoteCommand;
import dev.byline.cli.marks.TagCommand;
import dev.byline.cli.program.CompletionCommand;
import dev.byline.cli.watch.NewsCommand;
import dev.byline.cli.watch.SearchesCommand;
import dev.byline.cli.watch.WatchCommand;
import dev.byline.cli.watch.WatchFolderCommand;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The table of all commands, in the order of the help.
///
/// To read what one command takes costs a millisecond; there are dozens of them, and a call needs
/// one.
final class Subcommands {

  /// Commands that tell of the others.
  private static final Set<Class<?>> OF_ALL =
      Set.of(CompletionCommand.class, CommandLine.HelpCommand.class);

  private final List<Subcommand> all;

  private Subcommands(List<Subcommand> all) {
    this.all = all;
  }

  private record Subcommand(Class<?> type, Supplier<Object> maker) {

    boolean isNamed(String name) {
      Command command = type.getAnnotation(Command.class);
      return command.name().equals(name) || Arrays.asList(command.aliases()).contains(name);
    }
  }

  static Subcommands of(BylineCommand root, CommandContext context) {
    return new Subcommands(
        List.of(
            new Subcommand(ParseCommand.class, () -> new ParseCommand(context)),
            new Subcommand(FormatsCommand.class, () -> new FormatsCommand(context)),
            new Subcommand(OpenCommand.class, () -> new OpenCommand(root)),
            new Subcommand(ImportCommand.class, () -> new ImportCommand(root)),
            new Subcommand(AuthorsCommand.class, () -> new AuthorsCommand(root)),
            new Subcommand(ShowCommand.class, () -> new ShowCommand(root)),
            new Subcommand(SearchCommand.class, () -> new SearchCommand(root)),
            new Subcommand(ExportCommand.class, () -> new ExportCommand(root)),
            new Subcommand(CiteCommand.class, () -> new CiteCommand(root)),
            new Subcommand(CompareCommand.class, () -> new CompareCommand(root)),
            new Subcommand(DiffCommand.class, () -> new DiffCommand(root)),
            new Subcommand(FiguresCommand.class, () -> new FiguresCommand(root)),
            new Subcommand(RelatedCommand.class, () -> new RelatedCommand(root)),
            new Subcommand(TopicsCommand.class, () -> new TopicsCommand(root)),
            new Subcommand(WhatIfCommand.class, () -> new WhatIfCommand(root)),
            new Subcommand(PrintCommand.class, () -> new PrintCommand(root)),
            new Subcommand(MarkCommand.class, () -> new MarkCommand(root)),
            new Subcommand(TagCommand.class, () -> new TagCommand(root)),
            new Subcommand(NoteCommand.class, () -> new NoteCommand(root)),
            new Subcommand(GroupCommand.class, () -> new GroupCommand(root)),
            new Subcommand(SearchesCommand.class, () -> new SearchesCommand(root)),
            new Subcommand(WatchCommand.class, () -> new WatchCommand(root)),
            new Subcommand(NewsCommand.class, () -> new NewsCommand(root)),
            new Subcommand(WatchFolderCommand.class, () -> new WatchFolderCommand(root)),
            new Subcommand(WhoCommand.class, () -> new WhoCommand(root)),
            new Subcommand(MergeCommand.Merge.class, () -> new MergeCommand.Merge(root)),
            new Subcommand(MergeCommand.Differ.class, () -> new MergeCommand.Differ(root)),
            new Subcommand(SplitCommand.class, () -> new SplitCommand(root)),
            new Subcommand(AttachCommand.class, () -> new AttachCommand(root)),
            new Subcommand(AddCommand.class, () -> new AddCommand(root)),
            new Subcommand(EditCommand.class, () -> new EditCommand(root)),
            new Subcommand(OriginalCommand.class, () -> new OriginalCommand(root)),
            new Subcommand(SourcesCommand.class, () -> new SourcesCommand(root)),
            new Subcommand(RemoveCommand.class, () -> new RemoveCommand(root)),
            new Subcommand(RestoreCommand.class, () -> new RestoreCommand(root)),
            new Subcommand(NetworkCommand.class, () -> new NetworkCommand(root)),
            new Subcommand(PathCommand.class, () -> new PathCommand(root)),
            new Subcommand(SamplesCommand.class, () -> new SamplesCommand(root)),
            new Subcommand(DoctorCommand.class, () -> new DoctorCommand(root)),
            new Subcommand(RebuildCommand.class, () -> new RebuildCommand(root)),
            new Subcommand(
                ClusterCommand.class,
                () ->
                    ClusterCommand.line(root).addSubcommand(new ImportCommand.IntoCatalogue(root))),
            new Subcommand(SnapshotCommand.class, () -> new SnapshotCommand(root)),
            new Subcommand(CompletionCommand.class, () -> new CompletionCommand()),
            new Subcommand(RehearseCommand.class, () -> new RehearseCommand(context)),
            new Subcommand(CommandLine.HelpCommand.class, () -> new CommandLine.HelpCommand())));
  }

  /// The command that `args` name; all where they name none, or one that tells of the others.
  List<Object> asked(String... args) {
    Optional<Subcommand> one =
        name(args)
            .flatMap(name -> all.stream().filter(command -> command.isNamed(name)).findFirst());
    return one.filter(command -> !OF_ALL.contains(command.type()))
        .map(command -> List.of(command.maker().get()))
        .orElseGet(() -> all.stream().map(command -> command.maker().get()).toList());
  }

  /// The first of `args` that is neither an option nor its value.
  private static Optional<String> name(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(BylineCommand.LIBRARY)) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return Optional.of(args[i]);
      }
    }
    return Optional.empty();
  }
}
