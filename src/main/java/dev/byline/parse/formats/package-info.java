/// One final class per page format, each a [dev.byline.parse.PageFormat].
///
/// Imports `parse`, `model` and `wording`.
package dev.byline.parse.formats;
