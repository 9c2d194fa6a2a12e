/// Homepages: whose page it is, and the papers of its lists, in whichever style they are written.
///
/// Imports `parse`, `parse.text`, `model` and `wording`. Start at [HomepageFormat].
package dev.byline.parse.homepage;
