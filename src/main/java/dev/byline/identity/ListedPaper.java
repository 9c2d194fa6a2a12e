package dev.byline.identity;

import dev.byline.archive.Verdict;
import dev.byline.model.Paper;

/// A paper as one page or data set lists it.
///
/// @param entry its place, as decisions name it
/// @param paper as it was read, without corrections
public record ListedPaper(Verdict.Entry entry, Paper paper) {}
