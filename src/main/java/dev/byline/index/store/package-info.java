/// Storage of the index: its fields, columns, codecs and documents, and its commits.
///
/// Imports `library`, `model`, `wording`, `words`, `words.record` and Lucene. Start at [Schema].
package dev.byline.index.store;
