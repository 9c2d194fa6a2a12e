package dev.byline.exchange.text;

import dev.byline.model.Paper;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.WorkId;
import java.util.List;

/// Papers of formats that hold every field, which somebody may have edited.
public final class CleanPaper {

  private CleanPaper() {}

  /// `paper` without blank items and without identifiers that are none.
  public static Paper of(Paper paper) {
    return paper.toBuilder()
        .authors(told(paper.authors()))
        .categories(told(paper.categories()))
        .affiliations(told(paper.affiliations()))
        .arxivId(paper.arxivId().flatMap(ArxivId::of))
        .doi(paper.doi().flatMap(Doi::of))
        .ids(ids(paper.ids()))
        .references(ids(paper.references()))
        .build();
  }

  private static List<String> ids(List<String> texts) {
    return texts.stream()
        .flatMap(text -> WorkId.parse(text).stream())
        .map(WorkId::toString)
        .toList();
  }

  private static List<String> told(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }
}
