/// One window: its models and views put together by hand, how pages come into it, what it remembers
/// from one run to the next, and how its first page appears.
///
/// Start at [Window] and [MainWindow].
package dev.byline.app.window;
