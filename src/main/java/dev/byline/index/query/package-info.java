/// Lucene queries compiled from the questions of a library.
///
/// Imports `index.store`, `library`, `model`, `words` and Lucene. Start at [QueryCompiler].
package dev.byline.index.query;
