/// The user's saved searches and watched authors in the window, and their news.
///
/// Imports `library.own`, `news` and `ui.window`. Start at [WatchesModel].
package dev.byline.ui.watch;
