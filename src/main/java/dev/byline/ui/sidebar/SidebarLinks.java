package dev.byline.ui.sidebar;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.util.function.Consumer;

/// The places to which the sidebar leads.
///
/// @param papers shows the papers of a query
/// @param paper reads one
/// @param save asks for a name for the present query
/// @param close hides the sidebar
public record SidebarLinks(
    Consumer<PaperQuery> papers, Consumer<PaperId> paper, Runnable save, Runnable close) {}
