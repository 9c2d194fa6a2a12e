/// HTML to the lines that a browser copies from it, and to what only the HTML knows: links, items
/// of lists, headings, raised letters, and formulas. Nothing is ever loaded, no script is run.
///
/// Imports jsoup. Start at [PageCopy].
@org.jspecify.annotations.NullMarked
package dev.byline.parse.html;
