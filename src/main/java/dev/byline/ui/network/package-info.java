/// The network of co-authors: a picture that can be moved, the list that says the same, and the
/// path between two people.
///
/// Imports `ui.kit`, `ui.chart`, `network`, `compare.chart`, `library` and `model`. Start at
/// [NetworkModel] (what is asked and answered) and [NetworkPlace] (what is seen).
package dev.byline.ui.network;
