package dev.byline.sync;

/// Is told how far a long piece of work has come.
@FunctionalInterface
public interface ProgressListener {

  ProgressListener NONE = (_, _, _) -> {};

  /// Takes note. Called often and from several threads, one at a time: return at once.
  ///
  /// @param done how much is done, in bytes of page text; never falls
  /// @param total how much there is to do, in bytes of page text
  /// @param current name of the page being worked on
  void update(long done, long total, String current);
}
