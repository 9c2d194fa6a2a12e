/// Immutable records of authors and papers, their ids and the rules for their values.
///
/// Imports `model.id`. Start at [Paper] and [Author]; [TextFolding] defines when two texts are
/// equal.
package dev.byline.model;
