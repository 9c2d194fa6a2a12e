package dev.byline.library;

/// The position of an author's figure among the figures of all other authors of a library who have
/// it.
///
/// @param smaller number of the others with a smaller figure
/// @param equal number of the others with an equal figure
/// @param others number of all others
public record FigureRank(int smaller, int equal, int others) {}
