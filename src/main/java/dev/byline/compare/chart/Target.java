package dev.byline.compare.chart;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.util.Optional;

/// Where a mark leads: the papers it stands for.
///
/// @param paper the one paper, where it is one
public record Target(PaperQuery query, Optional<PaperId> paper) {}
