package dev.byline.archive;

import dev.byline.model.CaptureDay;
import java.util.Optional;

/// One page as it came in on one day.
///
/// @param page content hash of the raw page
/// @param source name of the file it came from
/// @param captured the day it was copied, where known
public record Capture(String page, String source, Optional<CaptureDay> captured) {}
