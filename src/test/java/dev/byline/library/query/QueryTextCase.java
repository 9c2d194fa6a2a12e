package dev.byline.library.query;

import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/// Queries as text and as clauses, for tests.
abstract class QueryTextCase {

  static Clause oneOf(Facet facet, String... values) {
    return new Clause.OneOf(facet, new TreeSet<>(List.of(values)));
  }

  static Optional<PartialDate> date(String text) {
    return PartialDate.parse(text);
  }

  static List<Clause> read(String text) {
    return QueryText.read(text).query().clauses();
  }

  static Clause facet(Random random) {
    return switch (any(random, Facet.values())) {
      case CATEGORY -> oneOf(Facet.CATEGORY, any(random, "LG", "cs.LG", "QUANT-PH", "lg"));
      case YEAR -> oneOf(Facet.YEAR, "2021", "2022");
      case AUTHOR -> oneOf(Facet.AUTHOR, "pierre marion", "r-a. dragomir");
      case COAUTHOR -> oneOf(Facet.COAUTHOR, "wei, jr.");
      case POSITION -> oneOf(Facet.POSITION, "middle");
      case AFFILIATION -> oneOf(Facet.AFFILIATION, "apple ml", "AT&T");
      case VENUE -> oneOf(Facet.VENUE, "Proc. (B): x");
      case CODE -> oneOf(Facet.CODE, "no");
      case SCORE -> oneOf(Facet.SCORE, "60");
      case CITATIONS -> oneOf(Facet.CITATIONS, "100", "1000");
      case PROFILE -> oneOf(Facet.PROFILE, "pierre-marion", "x y");
      case TAG -> oneOf(Facet.TAG, "to read", "a,b", "(c)");
    };
  }

  @SafeVarargs
  static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
