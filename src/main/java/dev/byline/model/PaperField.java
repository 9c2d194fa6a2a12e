package dev.byline.model;

import static dev.byline.model.FieldText.MORE_AUTHORS;

import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.WorkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The fields of a paper: what a person reads, corrects and compares. The confidence is none.
///
/// A field has the components of the record that change together, says how several listings of one
/// paper agree on it, and tells its value as a text, so that somebody may correct it.
public enum PaperField {
  TITLE(MergeRule.FIRST, PaperColumn.TITLE),
  AUTHORS(MergeRule.NAMES_MOST, PaperColumn.AUTHORS, PaperColumn.MORE_AUTHORS),
  /// Those of the authors that are groups, where a source says so.
  GROUP_AUTHORS(MergeRule.UNION, PaperColumn.GROUP_AUTHORS),
  CATEGORIES(MergeRule.UNION, PaperColumn.CATEGORIES),
  KEYWORDS(MergeRule.UNION, PaperColumn.KEYWORDS),
  /// As `2024`, `2024-06` or `2024-06-30`.
  PUBLISHED(MergeRule.DATED_BEST, PaperColumn.PUBLISHED, PaperColumn.YEAR_INFERRED),
  VENUE(MergeRule.FIRST, PaperColumn.VENUE),
  VENUE_LINE(MergeRule.FIRST, PaperColumn.VENUE_LINE),
  TYPE(MergeRule.FIRST, PaperColumn.TYPE),
  SCORE(MergeRule.FIRST, PaperColumn.SCORE),
  CITATIONS(MergeRule.COUNTED_LAST, PaperColumn.CITATIONS),
  /// As `12 google-scholar 2026-11-30`: the count, who gives it, when.
  CITATION_COUNTS(MergeRule.UNION, PaperColumn.CITATION_COUNTS),
  /// As `fwci 2.35 openalex 2026-11-30, citations 2024: 12 openalex 2026-11-30`.
  INDICATORS(MergeRule.UNION, PaperColumn.INDICATORS),
  AFFILIATIONS(MergeRule.UNION, PaperColumn.AFFILIATIONS),
  /// As `yes` or `no`.
  CODE(MergeRule.FIRST, PaperColumn.CODE),
  /// As `arxiv <https://arxiv.org/abs/2401.01234>, poster`.
  LINKS(MergeRule.FIRST, PaperColumn.LINKS, PaperColumn.LINK_ADDRESSES),
  ARXIV_ID(MergeRule.FIRST, PaperColumn.ARXIV_ID),
  DOI(MergeRule.FIRST, PaperColumn.DOI),
  /// As `openalex:W2741809807, pmid:29456894`.
  IDS(MergeRule.UNION, PaperColumn.IDS),
  /// In the same way.
  REFERENCES(MergeRule.UNION, PaperColumn.REFERENCES),
  ABSTRACT(MergeRule.FIRST, PaperColumn.ABSTRACT);

  private final MergeRule rule;
  private final PaperColumn leading;
  private final Optional<PaperColumn> companion;

  PaperField(MergeRule rule, PaperColumn column) {
    this.rule = rule;
    leading = column;
    companion = Optional.empty();
  }

  PaperField(MergeRule rule, PaperColumn leading, PaperColumn companion) {
    this.rule = rule;
    this.leading = leading;
    this.companion = Optional.of(companion);
  }

  /// The components of the record that the field has, the one that tells whether there is a value
  /// first.
  public List<PaperColumn> columns() {
    return companion.isPresent() ? List.of(leading, companion.get()) : List.of(leading);
  }

  /// True if two papers have the same value.
  public boolean isAlike(Paper one, Paper other) {
    return columns().stream().allMatch(column -> column.isAlike(one, other));
  }

  /// The merged data of the listings of one paper: each field by its rule, the rest from the first
  /// listing.
  ///
  /// @param listings in the order of the library, at least one
  public static Paper merged(List<Paper> listings) {
    Paper.Builder merged = listings.getFirst().toBuilder();
    for (PaperField field : values()) {
      field.rule.merge(field.columns(), listings, merged);
    }
    return merged.build();
  }

  /// The field's value as a text; empty where it is absent.
  public String of(Paper paper) {
    return switch (this) {
      case TITLE -> paper.title();
      case AUTHORS -> authors(paper);
      case GROUP_AUTHORS -> FieldText.of(paper.groupAuthors());
      case CATEGORIES -> FieldText.of(paper.categories());
      case KEYWORDS -> FieldText.of(paper.keywords());
      case PUBLISHED -> paper.published().map(PartialDate::toString).orElse("");
      case VENUE -> paper.venue().orElse("");
      case VENUE_LINE -> paper.venueLine().orElse("");
      case TYPE -> paper.type().orElse("");
      case SCORE -> FieldText.of(paper.score());
      case CITATIONS -> FieldText.of(paper.citations());
      case CITATION_COUNTS ->
          FieldText.of(paper.citationCounts().stream().map(Figure::toString).toList());
      case INDICATORS ->
          FieldText.of(paper.indicators().stream().map(PaperIndicator::toString).toList());
      case AFFILIATIONS -> FieldText.of(paper.affiliations());
      case CODE -> paper.hasCode() ? FieldText.YES : "";
      case LINKS -> LinkText.of(paper);
      case ARXIV_ID -> paper.arxivId().orElse("");
      case DOI -> paper.doi().orElse("");
      case IDS -> FieldText.of(paper.ids());
      case REFERENCES -> FieldText.of(paper.references());
      case ABSTRACT -> paper.abstractText().orElse("");
    };
  }

  /// `paper` with the value that `text` tells; empty where the text tells none.
  public Optional<Paper> set(Paper paper, String text) {
    return set(paper.toBuilder(), text).map(Paper.Builder::build);
  }

  private Optional<Paper.Builder> set(Paper.Builder paper, String text) {
    return switch (this) {
      case TITLE -> withTitle(paper, text);
      case AUTHORS -> withAuthors(paper, text);
      case GROUP_AUTHORS -> Optional.of(paper.groupAuthors(FieldText.list(text)));
      case CATEGORIES -> Optional.of(paper.categories(FieldText.list(text)));
      case KEYWORDS -> Optional.of(paper.keywords(FieldText.list(text)));
      case PUBLISHED -> withDate(paper, text);
      case VENUE -> Optional.of(paper.venue(FieldText.optional(FieldText.line(text))));
      case VENUE_LINE -> Optional.of(paper.venueLine(FieldText.optional(FieldText.line(text))));
      case TYPE -> Optional.of(paper.type(FieldText.optional(FieldText.line(text))));
      case SCORE -> FieldText.score(text).map(paper::score);
      case CITATIONS -> FieldText.count(text, Integer.MAX_VALUE).map(paper::citations);
      case CITATION_COUNTS -> FieldText.figures(text).map(paper::citationCounts);
      case INDICATORS -> FieldText.indicators(text).map(paper::indicators);
      case AFFILIATIONS -> Optional.of(paper.affiliations(FieldText.list(text)));
      case CODE -> FieldText.flag(text).map(paper::hasCode);
      case LINKS ->
          LinkText.parse(text).map(l -> paper.links(l.labels()).linkAddresses(l.addresses()));
      case ARXIV_ID -> id(text, ArxivId::of).map(paper::arxivId);
      case DOI -> id(text, Doi::of).map(paper::doi);
      case IDS -> workIds(text).map(paper::ids);
      case REFERENCES -> workIds(text).map(paper::references);
      case ABSTRACT -> Optional.of(paper.abstractText(FieldText.paragraphs(text)));
    };
  }

  /// True if the value is counted anew for each capture of a page, so that another day's differs by
  /// right.
  public boolean isCounted() {
    return this == SCORE || this == CITATIONS || this == CITATION_COUNTS || this == INDICATORS;
  }

  private static Optional<Paper.Builder> withTitle(Paper.Builder paper, String text) {
    String title = FieldText.line(text);
    return title.isEmpty() ? Optional.empty() : Optional.of(paper.title(title));
  }

  private static String authors(Paper paper) {
    var names = new ArrayList<>(paper.authors());
    if (paper.moreAuthors()) {
      names.add(MORE_AUTHORS);
    }
    return FieldText.of(names);
  }

  private static Optional<Paper.Builder> withAuthors(Paper.Builder paper, String text) {
    List<String> names = FieldText.list(text);
    List<String> people = names.stream().filter(n -> !n.equals(MORE_AUTHORS)).toList();
    return Optional.of(paper.authors(people).moreAuthors(people.size() < names.size()));
  }

  private static Optional<Optional<String>> id(
      String text, Function<String, Optional<String>> reader) {
    Optional<String> id = reader.apply(text);
    return id.isEmpty() && !text.isBlank() ? Optional.empty() : Optional.of(id);
  }

  private static Optional<List<String>> workIds(String text) {
    List<String> items = FieldText.list(text);
    List<String> ids =
        items.stream().flatMap(item -> WorkId.parse(item).stream()).map(WorkId::toString).toList();
    return ids.size() == items.size() ? Optional.of(ids) : Optional.empty();
  }

  private static Optional<Paper.Builder> withDate(Paper.Builder paper, String text) {
    if (text.isBlank()) {
      return Optional.of(paper.published(Optional.empty()).yearInferred(false));
    }
    return PartialDate.parse(text.strip())
        .map(date -> paper.published(Optional.of(date)).yearInferred(false));
  }
}
