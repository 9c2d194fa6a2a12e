/// One final class per page format, each a [dev.byline.parse.PageFormat].
///
/// Imports `parse` and `model`.
package dev.byline.parse.formats;
