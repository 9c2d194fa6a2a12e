/// Pure functions over authors and papers: consistency of given figures, metrics, bounds,
/// comparison. Imports `model`. Start at `Consistency`.
package dev.byline.stats;
