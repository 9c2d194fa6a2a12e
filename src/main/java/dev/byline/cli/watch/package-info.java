/// Commands about saved searches, watched authors and watched folders.
///
/// Imports `news`, `workspace` and picocli. Start at [NewsCommand].
package dev.byline.cli.watch;
