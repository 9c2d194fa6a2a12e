package dev.byline.ui.palette;

/// Something the palette finds by its name that is not a command.
///
/// @param detail its kind: `Filter`
public record PaletteChoice(String text, String detail, Runnable action) {}
