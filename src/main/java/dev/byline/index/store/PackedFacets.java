package dev.byline.index.store;

import dev.byline.library.PaperRecord;
import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Facet;
import dev.byline.model.Paper;
import dev.byline.words.record.AuthorPositions;
import dev.byline.words.record.FacetTexts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// Several facets of a paper packed into one number. They have few values each, and reading one
/// number for each hit is faster than reading a value for each facet.
///
/// From the lowest bit: 14 bits for the year, 4 bits for the band of the score (the band of ten
/// plus 1, 0 for none), 2 bits for code (0 if unknown), 4 bits for the positions of the owners, 4
/// bits for the band of citations (its place among them plus 1, 0 for none), and the rest for the
/// author who is not a co-author.
public final class PackedFacets {

  public static final long NOTHING = 0;

  /// The places of an owner, in the order of their names; each has a bit.
  private static final List<String> POSITIONS = List.of("first", "last", "middle", "sole");

  private static final List<CitationBand> CITATION_BANDS = List.of(CitationBand.values());

  private static final int BAND_SHIFT = 14;
  private static final int CODE_SHIFT = 18;
  private static final int POSITION_SHIFT = 20;
  private static final int CITATIONS_SHIFT = 24;
  private static final int ALONE_SHIFT = 28;

  private static final int YEARS = 1 << BAND_SHIFT;
  private static final int BANDS = 1 << (CODE_SHIFT - BAND_SHIFT);

  private static final int HAS_CODE = 1;
  private static final int HAS_NO_CODE = 2;

  /// No page lists the paper under its owner's name: nobody is a co-author of anybody.
  private static final int NOBODY = 0;

  /// Every author is somebody's co-author.
  private static final int EVERYBODY = 1;

  private PackedFacets() {}

  /// @param names the folded names of the authors as the index has them, in its order
  static long of(PaperRecord record, AuthorPositions places, List<BytesRef> names) {
    Paper paper = record.paper();
    long year = paper.published().map(d -> (long) d.year()).orElse(0L);
    long band = paper.score().isPresent() ? 1 + (long) paper.score().getAsDouble() / 10 : 0;
    long code = paper.hasCode() ? HAS_CODE : record.tellsOfCode() ? HAS_NO_CODE : 0;
    return year
        | band << BAND_SHIFT
        | code << CODE_SHIFT
        | positions(places.positions()) << POSITION_SHIFT
        | citations(paper) << CITATIONS_SHIFT
        | (long) alone(places, names) << ALONE_SHIFT;
  }

  private static long citations(Paper paper) {
    return paper.citations().isPresent()
        ? 1L + CITATION_BANDS.indexOf(CitationBand.of(paper.citations().getAsInt()))
        : 0;
  }

  private static long positions(Set<String> places) {
    long bits = 0;
    for (String place : places) {
      bits |= 1L << POSITIONS.indexOf(place);
    }
    return bits;
  }

  private static int alone(AuthorPositions places, List<BytesRef> names) {
    if (!places.hasOwners()) {
      return NOBODY;
    }
    Optional<String> alone = places.alone();
    return alone.map(name -> names.indexOf(Schema.bytes(name)) + EVERYBODY + 1).orElse(EVERYBODY);
  }

  /// True if an author is somebody's co-author on the paper.
  ///
  /// @param author place of the author's name among the names as the index has them
  public static boolean isCoAuthor(long facts, int author) {
    return hasCoAuthors(facts) && alone(facts) != author;
  }

  /// True if the authors, but for the one of [#alone], are somebody's co-authors.
  public static boolean hasCoAuthors(long facts) {
    return facts >>> ALONE_SHIFT != NOBODY;
  }

  /// Place, among the names as the index has them, of the one author who is nobody's co-author;
  /// negative if there is none.
  public static int alone(long facts) {
    return (int) (facts >>> ALONE_SHIFT) - EVERYBODY - 1;
  }

  public static boolean isHere(Facet facet) {
    return switch (facet) {
      case YEAR, SCORE, CODE, POSITION, CITATIONS -> true;
      case CATEGORY, AUTHOR, COAUTHOR, AFFILIATION, VENUE, PROFILE, TAG -> false;
    };
  }

  /// The number of values a facet may have.
  static int valueCount(Facet facet) {
    return switch (facet) {
      case YEAR -> YEARS;
      case SCORE -> BANDS;
      case CODE -> 3;
      case CITATIONS -> 1 + CITATION_BANDS.size();
      case POSITION -> 1 << POSITIONS.size();
      case CATEGORY, AUTHOR, COAUTHOR, AFFILIATION, VENUE, PROFILE, TAG -> throw none(facet);
    };
  }

  /// The value of a facet, between 0 and [#valueCount]; places are counted by all their bits.
  public static int value(Facet facet, long facts) {
    return switch (facet) {
      case YEAR -> (int) facts & (YEARS - 1);
      case SCORE -> (int) (facts >>> BAND_SHIFT) & (BANDS - 1);
      case CODE -> (int) (facts >>> CODE_SHIFT) & 3;
      case CITATIONS -> (int) (facts >>> CITATIONS_SHIFT) & 15;
      case POSITION -> (int) (facts >>> POSITION_SHIFT) & ((1 << POSITIONS.size()) - 1);
      case CATEGORY, AUTHOR, COAUTHOR, AFFILIATION, VENUE, PROFILE, TAG -> throw none(facet);
    };
  }

  /// The names of a value; several for places, none where it is not known.
  public static List<String> names(Facet facet, int value) {
    return switch (facet) {
      case YEAR -> value == 0 ? List.of() : List.of(FacetTexts.year(value));
      case SCORE -> value == 0 ? List.of() : List.of(String.valueOf((value - 1) * 10));
      case CODE -> value == 0 ? List.of() : List.of(value == HAS_CODE ? "yes" : "no");
      case CITATIONS -> value == 0 ? List.of() : List.of(CITATION_BANDS.get(value - 1).value());
      case POSITION ->
          POSITIONS.stream().filter(p -> (value & 1 << POSITIONS.indexOf(p)) != 0).toList();
      case CATEGORY, AUTHOR, COAUTHOR, AFFILIATION, VENUE, PROFILE, TAG -> throw none(facet);
    };
  }

  private static IllegalArgumentException none(Facet facet) {
    return new IllegalArgumentException("Not among the facts: " + facet);
  }
}
