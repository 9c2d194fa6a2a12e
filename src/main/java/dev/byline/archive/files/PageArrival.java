package dev.byline.archive.files;

import dev.byline.model.CaptureDay;
import java.util.Optional;

/// The file that a raw page came from, and its day, as they are known when the page is written.
///
/// @param source name of the file
/// @param captured the day it was copied, where known
public record PageArrival(String source, Optional<CaptureDay> captured) {}
