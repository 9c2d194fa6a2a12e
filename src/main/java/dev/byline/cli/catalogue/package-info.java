/// Commands about catalogues in clusters, and what they ask of them.
///
/// Imports `cli.options`. Start at [ClusterCommand].
package dev.byline.cli.catalogue;
