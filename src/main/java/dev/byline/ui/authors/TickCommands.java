package dev.byline.ui.authors;

/// The actions on the selected authors.
///
/// @param compare the action that shows them side by side
/// @param group the action that asks for a name and creates a group of them
public record TickCommands(Runnable compare, Runnable group) {}
