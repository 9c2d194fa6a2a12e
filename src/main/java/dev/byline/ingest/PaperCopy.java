package dev.byline.ingest;

import dev.byline.library.Listing;
import dev.byline.model.Paper;

/// A paper as one page lists it.
record PaperCopy(Listing listing, Paper paper) {}
