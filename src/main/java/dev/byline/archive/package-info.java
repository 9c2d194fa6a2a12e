/// The library folder: original pages, their captures, and the user's own decisions. It is the
/// source of truth, from which everything else can be rebuilt. All writes are durable and atomic.
///
///     library.json       version of this layout
///     journal.jsonl      every change ever made, one line each: captures, decisions
///     marks.jsonl        every mark the user ever made, in the same way
///     groups.jsonl       every change of a group of authors, in the same way
///     watches.jsonl      every change of a saved search or a watched author, in the same way
///     pages/00001.txt    raw pages, one behind the other; the journal says which is where
///     pages/contents.jsonl  what stands where in these, which file it came from and where its
///                        markup is, for the case that the journal is lost
///     lock               held by the process that writes
///     marks.lock         held while a mark, a group or a search is written, some milliseconds
///     index/             the index's own affair
///     window.properties  where the window was when it was closed, and window.lock, held while one is
///                        open: the program's own affair, like handed/, through which it gets files
///
/// Pages share files because a durable file costs two waits for the disk: 25,000 pages of 56 KB
/// took 12 s as files of their own and 6 s, the disk's own speed, as shared ones.
///
/// Imports `model`, `wording` and Jackson. Start at [Archive].
package dev.byline.archive;
