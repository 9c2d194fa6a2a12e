package dev.byline.export;

/// A listener to how far an export is.
@FunctionalInterface
public interface ExportProgress {

  ExportProgress NONE = (_, _) -> {};

  /// Called after each few hundred papers, on the thread that exports.
  ///
  /// @param done how many papers are written
  /// @param total how many there will be
  void update(long done, long total);
}
