/// Authors side by side: figures with their sources, charts, what is shared; and what changed on a
/// page between captures.
///
/// Imports `ui.kit`, `ui.text`, `ui.chart`, `ui.group`, `compare` with its charts and reports,
/// `library`, `model` and `stats`. Start at [CompareModel] (what is compared) and [ComparePlace]
/// (what is seen).
package dev.byline.ui.compare;
