package dev.byline.workspace;

import dev.byline.sync.Retitling;

/// A report of what has changed since an index was brought up to date.
///
/// @param papersBefore papers of the index before; 0 if there was none
/// @param papersNow papers of the index now
/// @param retitled what became of marks and decisions on papers that are read with other titles
public record IndexReport(long papersBefore, long papersNow, Retitling.Report retitled) {}
