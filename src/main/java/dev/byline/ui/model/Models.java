package dev.byline.ui.model;

import dev.byline.ui.group.GroupsModel;

/// What one window asks and knows, without anything of how it looks.
///
/// @param hints what the library suggests meanwhile
/// @param groups how the list of papers is divided
/// @param marks what the user says of papers and authors
/// @param authorGroups the groups that the user makes of authors
/// @param provenance where it comes from what is looked at
public record Models(
    BrowseModel browse,
    AuthorsModel authors,
    SelectionModel selection,
    HintsModel hints,
    SearchModel search,
    YearGroups groups,
    MarksModel marks,
    GroupsModel authorGroups,
    ProvenanceModel provenance) {}
