/// News of saved searches and watched authors: papers that are new, changed or gone since the user
/// last looked.
///
/// Imports `library`, `model` and `wording`. Start at [NewsFinder].
package dev.byline.news;
