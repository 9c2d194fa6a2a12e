/// Immutable records of authors and papers, their ids and the rules for their values.
///
/// Imports nothing of Byline. Start at [Paper] and [Author]; [Folding] says when two texts are the
/// same text.
package dev.byline.model;
