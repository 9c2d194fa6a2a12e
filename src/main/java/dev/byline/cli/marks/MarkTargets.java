package dev.byline.cli.marks;

import dev.byline.cli.options.MatchingPapers;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Papers and authors to mark: some by name, or all papers that a query finds.
public final class MarkTargets {

  static final String NAMES = "Ids, parts of a name, or words of a title; each in quotes.";

  static final String MATCHING = "All papers that a query finds (see byline search --help).";

  @Parameters(paramLabel = "AUTHOR|PAPER", arity = "0..*", description = NAMES)
  private List<String> names = List.of();

  @Option(names = "--matching", paramLabel = "QUERY", description = MATCHING)
  private @Nullable String query;

  /// Targets that picocli fills in.
  public MarkTargets() {}

  MarkTargets(@Nullable List<String> names, @Nullable String query) {
    this.names = names == null ? List.of() : names;
    this.query = query;
  }

  /// Papers and authors of a library.
  record Found(List<PaperId> papers, List<AuthorId> authors) {

    /// The number of both, in words: `2 papers and 1 author`.
    String counted() {
      String some = counted(papers.size(), "paper");
      String others = counted(authors.size(), "author");
      if (papers.isEmpty()) {
        return others;
      }
      return authors.isEmpty() ? some : some + " and " + others;
    }

    private static String counted(int count, String what) {
      return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
  }

  /// True if nothing is named.
  boolean isEmpty() {
    return names.isEmpty() && query == null;
  }

  /// The papers and authors that are named.
  ///
  /// @throws RefusedInputException if a name leads to nothing, or none is given
  Found in(Library library) throws IOException, RefusedInputException {
    if (isEmpty()) {
      throw new RefusedInputException("Name papers or authors, or give --matching QUERY.");
    }
    Set<PaperId> papers = new LinkedHashSet<>();
    Set<AuthorId> authors = new LinkedHashSet<>();
    for (String name : names) {
      switch (NamedRecord.of(library, name)) {
        case NamedRecord.AnAuthor(AuthorId id) -> authors.add(id);
        case NamedRecord.APaper(PaperId id) -> papers.add(id);
      }
    }
    if (query != null) {
      papers.addAll(MatchingPapers.of(query, library));
    }
    return new Found(List.copyOf(papers), List.copyOf(authors));
  }
}
