package dev.byline.who;

import dev.byline.archive.Grounds;
import dev.byline.archive.Verdict;

/// A verdict in force.
///
/// @param number by which it can be named, from 1; the oldest has the smallest
public record Decided(int number, Verdict verdict, Grounds grounds) {}
