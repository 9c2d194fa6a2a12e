package dev.byline.ui.model;

import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.watch.WatchesModel;

/// The models of one window, independent of their presentation.
///
/// @param hints the library's suggestions about the current selection
/// @param snippets the lines of abstracts below papers
/// @param months the months of the one year that is chosen
/// @param picked the papers of the list that are selected together
/// @param groups the grouping of the list of papers
/// @param marks the user's marks on papers and authors
/// @param authorGroups the user's groups of authors
/// @param provenance the provenance of the current selection
/// @param watches the user's saved searches and watched authors
public record WindowModels(
    BrowseModel browse,
    AuthorsModel authors,
    SelectionModel selection,
    SnippetsModel snippets,
    MonthsModel months,
    PickedPapers picked,
    HintsModel hints,
    SearchModel search,
    YearGroups groups,
    MarksModel marks,
    GroupsModel authorGroups,
    ProvenanceModel provenance,
    WatchesModel watches) {}
