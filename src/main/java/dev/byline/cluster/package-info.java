/// The index of a library in an OpenSearch cluster: an institute's catalogue, asked by the same
/// queries as the index of a folder.
///
/// Byline reads the words of texts and of queries itself and sends them coded, see [CodedText]; the
/// cluster compares terms. A change carries a generation, and readers see the generation that was
/// committed last, see [Generation].
///
/// Imports `cluster.rest`, `library`, `model`, `wording`, `words`, `words.record` and Jackson.
/// Start at [ClusterIndex] and [CatalogueLayout].
package dev.byline.cluster;
