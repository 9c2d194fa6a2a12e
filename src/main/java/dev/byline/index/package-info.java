/// The only Lucene code: fields, codec, query compiler, reader and writer of a library's index.
///
/// Imports `library`, `model`, `wording` and Lucene.
package dev.byline.index;
