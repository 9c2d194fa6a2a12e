/// Charts as nodes and as pictures, and their way into files: drawn as wide as there is room,
/// pointed at with the mouse and with keys. Regions of the window put them where they show numbers.
///
/// Imports `ui.kit`, `compare`, `compare.chart` and `stats.citations`. Start at [ChartView].
package dev.byline.ui.chart;
