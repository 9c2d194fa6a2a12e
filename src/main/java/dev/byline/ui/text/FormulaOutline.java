package dev.byline.ui.text;

/// A formula as one shape, measured in em of the text around it.
///
/// @param path SVG path data, [OutlineGraphics#UNITS] to the em; y grows downwards from the top
/// @param width from the left edge to the right, in em
/// @param height from the baseline up, in em
/// @param depth from the baseline down, in em; negative for what floats above the baseline
record FormulaOutline(String path, double width, double height, double depth) {}
