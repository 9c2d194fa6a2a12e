package dev.byline.cli.program;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `byline completion`: prints the script by which a shell completes commands and options.
@Command(
    name = "completion",
    description = "Print the script that completes commands and options in bash and zsh.",
    footer = {
      "",
      "The package for Debian and Ubuntu installs it for bash. Otherwise:",
      "",
      "    source <(byline completion)",
    })
public final class CompletionCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine root = Objects.requireNonNull(spec).root().commandLine();
    root.getOut().print(AutoComplete.bash(root.getCommandName(), root));
    root.getOut().flush();
    return 0;
  }
}
