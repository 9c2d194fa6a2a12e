/// Commands about the program itself: its version, completion in a shell.
///
/// Imports `wording`. Start at [CompletionCommand].
package dev.byline.cli.program;
