/// Models of the window: what is asked, what is answered, what is selected, and where somebody has
/// been. Nothing here says how it looks.
///
/// Start at [WindowModels] and [BrowseModel].
package dev.byline.ui.model;
