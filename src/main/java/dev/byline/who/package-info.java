/// Who is who in a library: which authors may be one person and which papers one work, what speaks
/// for and against it, and what the user decided. Nothing here joins anybody: it suggests, and
/// stores what the user says.
///
/// Imports `archive`, `identity`, `workspace`, `library`, `model`, `stats` and `wording`. Start at
/// [WhoIsWho].
package dev.byline.who;
