package dev.byline.library.query;

/// A property of papers by which hits are counted and narrowed.
public enum Facet {
  /// arXiv code as found.
  CATEGORY,
  /// Year of publication, four digits.
  YEAR,
  /// Folded name of any author.
  AUTHOR,
  /// Folded name of an author who is not the owner of a page that lists the paper; where pages of
  /// two authors list it, each is a co-author on the other's.
  COAUTHOR,
  /// `first`, `last`, `sole` or `middle`: the place of a listing profile's owner among the authors.
  /// A sole author is neither first nor last; who is last is not known of a list that ends early.
  POSITION,
  AFFILIATION,
  /// Venue without its year.
  VENUE,
  /// `yes` or `no`; neither where no page that lists the paper tells of code.
  CODE,
  /// Lower bound of a band of ten: `60` for 60.0 to 69.9.
  SCORE,
  /// Lower bound of a [CitationBand].
  CITATIONS,
  /// Author id of a page that lists the paper.
  PROFILE,
  /// A tag of the user, as [dev.byline.model.own.OwnMarks#tagKey].
  TAG
}
