package dev.byline.who;

import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;

/// A verdict in force.
///
/// @param number by which it can be named, from 1; the oldest has the smallest
public record DecisionInForce(int number, Verdict verdict, Evidence grounds) {}
