package dev.byline.parse;

/// A page format in words, for those who ask what is read.
///
/// @param name under which results and commands speak of the format: `dblp`
/// @param site the site's own name, or the kind of site: `dblp`, `Google Scholar`
/// @param page one such page, with its article: `a Google Scholar profile`
/// @param kind the kind of page
/// @param evidence the ground on which the layout of the pages is known
/// @param counts citations per paper on these pages
public record FormatDescription(
    String name, String site, String page, Kind kind, Evidence evidence, Counts counts) {

  /// The page of a person or of a search, of one site or of many.
  public enum Kind {
    /// A person's page on a known site.
    PERSON,
    /// The results of a search on a known site, which are nobody's page and name nobody.
    RESULTS,
    /// A person's page as many sites have it.
    ANY_SITE
  }

  /// The ground on which a layout is known, the surest first.
  public enum Evidence {
    /// Saved pages of the site.
    SAVED_PAGE(0.98),
    /// The templates or components from which the site makes its pages.
    TEMPLATES(0.96),
    /// Parts of pages, seen in public.
    PARTS(0.93),
    /// None: the layout is known from use alone.
    NONE(0.75);

    private final double confidence;

    Evidence(double confidence) {
      this.confidence = confidence;
    }

    /// The confidence in a paper that stands as the layout says, 0 to 1.
    public double confidence() {
      return confidence;
    }
  }

  /// Citation counts of single papers.
  public enum Counts {
    /// Of every paper; a missing one is 0.
    EACH,
    /// Of some papers; a missing one is not known.
    SOME,
    /// Of none.
    NONE
  }

  /// True if the pages are those of one known site.
  public boolean isOfKnownSite() {
    return kind != Kind.ANY_SITE;
  }
}
