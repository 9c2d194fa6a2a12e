package dev.byline.ui;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.model.Figures;
import dev.byline.model.PartialDate;
import dev.byline.model.name.PersonName;
import java.util.Comparator;
import java.util.function.ToIntFunction;

/// The orders of authors in a [FakeLibrary].
final class FakeAuthorOrder {

  private FakeAuthorOrder() {}

  static Comparator<AuthorRecord> of(AuthorQuery query) {
    Comparator<AuthorRecord> byName =
        Comparator.comparing(a ->
            query.sort() == AuthorSort.SURNAME
                ? PersonName.read(a.author().name()).orderKey()
                : a.author().name());
    int none = query.ascending() ? Integer.MAX_VALUE : -1;
    ToIntFunction<AuthorRecord> figure =
        a ->
            switch (query.sort()) {
              case H_INDEX -> sound(a).hIndex().orElse(none);
              case CITATIONS -> sound(a).citations().orElse(none);
              case PAPERS -> a.papersListed();
              case NOVELTY -> sound(a).noveltyPercent().orElse(none);
              case AI_SCORE -> sound(a).aiScore().orElse(none);
              case NEWEST_PAPER -> a.newestPaper().map(PartialDate::ordinal).orElse(-1);
              case NAME, SURNAME -> 0;
            };
    Comparator<AuthorRecord> all = Comparator.comparingInt(figure).thenComparing(byName);
    return query.ascending() ? all : all.reversed();
  }

  private static Figures sound(AuthorRecord author) {
    return author.soundFigures();
  }
}
