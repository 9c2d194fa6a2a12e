/// Charts of a comparison as shapes and texts on a plane, without a toolkit: the window draws them
/// as nodes, exports and reports as SVG, and all look the same.
///
/// A chart tells its parts apart by shape, dash and label as well as by ink, so it can be read in
/// grey; each has the table of its numbers. Imports `colour` and what [dev.byline.compare] does.
/// Start at [Charts].
package dev.byline.compare.chart;
