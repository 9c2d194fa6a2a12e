package dev.byline.parse.html;

import java.util.Map;
import org.jsoup.select.Evaluator;

/// One selector of a style sheet with its declarations.
///
/// @param rank by which of two rules counts: the higher one
/// @param key `#id`, `.class` or a tag's name that every element has which the selector selects, or
///   `*`
record Rule(Evaluator selector, String key, long rank, Map<String, String> declarations) {}
