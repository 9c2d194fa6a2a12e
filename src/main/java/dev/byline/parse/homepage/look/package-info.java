/// Looks of lines and their parts on a homepage: names, venues, years, links.
///
/// Imports `parse.text`. Start at [LineLook].
package dev.byline.parse.homepage.look;
