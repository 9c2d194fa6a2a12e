/// One paper to be read, with what can be done with it.
///
/// Start at [PaperPane].
package dev.byline.ui.paper;
