/// Pictures of the window, the libraries generated for them, and the rehearsal of a start: away
/// from the path of a start.
///
/// Start at [WindowPictures] and [Rehearsal].
package dev.byline.app.pictures;
