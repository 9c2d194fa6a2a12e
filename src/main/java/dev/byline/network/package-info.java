/// The network of co-authors around some people: its members and ties, their positions on a plane,
/// its picture, and the shortest path from one person to another. Without a toolkit.
///
/// A person is known by the folded name, as in [dev.byline.library.query.Facet#AUTHOR]; the owner
/// of a page by the page, see [Person]. Where pages show that several owners have one name, they
/// are told apart by the page, see [Namesakes]. The window and the command line both show what is
/// made here, so their numbers are the same.
///
/// Imports `compare.chart`, `library`, `stats`, `model`, `wording` and JGraphT. Start at
/// [NetworkMaker] and [PathSearch]; [Placement] and [NetworkChart] make the picture, [NetworkText]
/// says the same in words.
package dev.byline.network;
