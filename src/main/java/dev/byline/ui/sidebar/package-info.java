/// The sidebar: marked papers, tags, saved searches and watched authors, each with its count.
///
/// Imports `ui.model`, `ui.watch` and `ui.kit`. Start at [SidebarPane].
package dev.byline.ui.sidebar;
