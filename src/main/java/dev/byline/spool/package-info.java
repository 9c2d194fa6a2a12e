/// Scratch files and codecs that keep the memory of an import bounded: blocks of bytes, papers as
/// bytes, and sets of numbers.
///
/// Imports `model` and `parse`. Start at [SpillFile] and [PaperCodec].
package dev.byline.spool;
