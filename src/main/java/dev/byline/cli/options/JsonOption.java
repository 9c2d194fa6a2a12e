package dev.byline.cli.options;

import picocli.CommandLine.Option;

/// The choice of JSON instead of text, for a command with one answer.
public final class JsonOption {

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean chosen;

  /// True if the command prints JSON.
  public boolean isChosen() {
    return chosen;
  }
}
