/// Benchmarks beside reference programs, run by hand: `mvn -q -Pbench test-compile exec:exec`.
///
/// Each measure is a ratio of two processes that run in turn over the same files, since the
/// machines are shared and noisy. The reference programs and the generator of the corpus stand in
/// `../shared/bench`, beside the project. Start at [Benchmarks].
package dev.byline.bench;
