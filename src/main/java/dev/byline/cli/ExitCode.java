package dev.byline.cli;

import dev.byline.cli.watch.NewsCommand;

/// The exit statuses of the program.
public final class ExitCode {

  public static final int DONE = 0;

  /// An input is not what it should be: no profile, no such author, a query that cannot be read.
  public static final int BAD_INPUT = 1;

  /// The command line is not understood.
  public static final int BAD_USAGE = 2;

  /// It should have worked: the disk, the library, the program itself failed.
  public static final int FAILED = 3;

  /// Something is new, changed or gone; see `byline news`.
  public static final int NEWS = NewsCommand.NEWS;

  private ExitCode() {}
}
