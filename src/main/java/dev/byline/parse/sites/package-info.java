/// One final class a site whose author pages people copy, each a [dev.byline.parse.PageFormat] that
/// reads from top to bottom as the site's page is built.
///
/// What the sites share is written once: [SiteFormat] recognises and frames, [SitePage] holds the
/// lines with their labels, [SitePaper] and [SitePerson] collect what was found; counts, dates,
/// names and venues have a class each. Imports `parse`, `parse.text`, `model` and `wording`.
package dev.byline.parse.sites;
