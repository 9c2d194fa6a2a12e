package dev.byline.compare.chart;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.util.Optional;

/// The papers that a mark in a chart represents and links to.
///
/// @param paper the paper, if the mark represents a single one
public record ChartLink(PaperQuery query, Optional<PaperId> paper) {}
