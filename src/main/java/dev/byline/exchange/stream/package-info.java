/// Streams of records: lines in bounded memory, containers, and the ports between a reader, its
/// records and a writer.
///
/// Imports `model` and `wording`. Start at [RecordSink] and [PaperWriter].
package dev.byline.exchange.stream;
