/// Groups of authors: what there are, and the menu that puts authors into them. Regions of the
/// window put it where they show authors.
///
/// Imports `ui.kit`, `library` and `model`. Start at [GroupsModel].
package dev.byline.ui.group;
