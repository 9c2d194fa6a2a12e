/// Formats of data sets: what one has to say of itself, and the start of a source by which it is
/// recognised.
///
/// Imports `exchange.stream` and Jackson. Start at [DataSetFormat].
package dev.byline.exchange.format;
