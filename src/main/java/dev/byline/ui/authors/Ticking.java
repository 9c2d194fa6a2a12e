package dev.byline.ui.authors;

/// What can be done with the authors that are ticked.
///
/// @param compare shows them side by side
/// @param group asks how a group of them is to be called
public record Ticking(Runnable compare, Runnable group) {}
