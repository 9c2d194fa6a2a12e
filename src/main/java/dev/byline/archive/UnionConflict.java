package dev.byline.archive;

/// Something that two archives say differently, when one takes the other in. What this one says
/// counts.
///
/// @param about the author, page or papers it is about
/// @param here what this archive says; empty where the kind says it all
/// @param there what the other one says; empty where the kind says it all
public record UnionConflict(Kind kind, String about, String here, String there) {

  /// The kinds of conflicts.
  public enum Kind {
    /// An author was given two names.
    NAME,
    /// A field was corrected to two values.
    CORRECTION,
    /// Two sources were chosen for an author's figures.
    SOURCE,
    /// Decisions on who is who, or which papers are one, contradict each other.
    VERDICT,
    /// Here it is in the library, there it was removed.
    REMOVED_THERE,
    /// Here it was removed, there it is in the library.
    REMOVED_HERE
  }
}
