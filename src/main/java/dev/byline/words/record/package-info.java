/// Records as every engine keeps them: papers and authors as bytes, the values of facets, positions
/// of page owners, and identifiers. Independent of any engine.
///
/// Imports `library`, `library.query`, `model`, `model.id` and `model.name`. Start at [RowCodec].
package dev.byline.words.record;
