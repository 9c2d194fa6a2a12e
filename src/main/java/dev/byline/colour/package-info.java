/// The colours of charts and categories in every theme, for the window and for pictures that leave
/// it alike.
///
/// Imports nothing of Byline. Start at [ChartColours].
package dev.byline.colour;
