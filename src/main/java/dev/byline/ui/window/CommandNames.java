package dev.byline.ui.window;

/// Names of the commands that one region of the window asks for and another carries out.
public final class CommandNames {

  /// The command by which the authors that are ticked are compared.
  public static final String COMPARE = "compare";

  /// The command that makes a group of the authors that are ticked.
  public static final String GROUP = "newGroup";

  /// The command that shows where it is decided who is who.
  public static final String WHO = "who";

  /// The command that shows the network around the author who is shown.
  public static final String AUTHOR_NETWORK = "authorNetwork";

  /// The commands by which the author who is shown, or the paper that is read, is made one with
  /// another, or split.
  public static final String MERGE_AUTHOR = "mergeAuthor";

  public static final String SPLIT_AUTHOR = "splitAuthor";
  public static final String MERGE_PAPER = "mergePaper";
  public static final String EDIT_AUTHOR = "editAuthor";
  public static final String EDIT_PAPER = "editPaper";
  public static final String REMOVE_AUTHOR = "removeAuthor";
  public static final String REMOVE_PAPER = "removePaper";

  private CommandNames() {}
}
