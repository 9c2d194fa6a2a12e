package dev.byline.ui.browse;

/// What one window asks and knows, without anything of how it looks.
///
/// @param hints what the library suggests meanwhile
/// @param groups how the list of papers is divided
public record Models(
    BrowseModel browse,
    AuthorsModel authors,
    SelectionModel selection,
    HintsModel hints,
    SearchModel search,
    YearGroups groups) {}
