/// The network of co-authors around some people: its members and ties, their positions on a plane,
/// its picture, and the shortest path from one person to another. Without a toolkit.
///
/// A person is identified by the folded name, as in [dev.byline.library.query.Facet#AUTHOR]; the
/// owner of a page is identified by the page, see [Person]. If pages show that several owners have
/// the same name, they are distinguished by the page, see [AuthorResolver]. The window and the
/// command line both use this package, so their numbers are the same.
///
/// Imports `compare.chart`, `library`, `stats`, `model`, `wording` and JGraphT. Start at
/// [NetworkMaker] and [PathSearch]; [MemberPlacement] and [NetworkChart] create the picture,
/// [NetworkText] describes it in words.
package dev.byline.network;
