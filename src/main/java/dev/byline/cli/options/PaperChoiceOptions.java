package dev.byline.cli.options;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Papers to write out: all that match a query, or some by their ids.
public final class PaperChoiceOptions {

  @Mixin private PaperScopeOptions scope = new PaperScopeOptions();

  @Option(
      names = "--paper",
      paramLabel = "ID",
      description = "The paper with this id instead of a query; may be repeated.")
  private List<String> papers = List.of();

  /// The query.
  public PaperScopeOptions scope() {
    return scope;
  }

  /// The ids, as typed; where there are any, they stand instead of the query.
  public List<String> papers() {
    return papers;
  }

  /// True if nothing is asked for.
  public boolean isEmpty() {
    return papers.isEmpty() && scope.isEmpty();
  }
}
