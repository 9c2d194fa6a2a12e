package dev.byline.index;

import java.util.List;
import java.util.Set;

/// Which terms of a text one word of a query meets.
sealed interface TermTest {

  /// Whether the word meets `term` of a text.
  ///
  /// @param stemmed whether other forms of the word count there
  boolean meets(String term, boolean stemmed);

  /// One of `exact`; in titles and abstracts also a word with one of the same `stems`.
  ///
  /// @param stems terms: a stem behind [Schema#STEM], or a word that is its own stem
  record AnyOf(Set<String> exact, Set<String> stems) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return exact.contains(term) || (stemmed && stems.contains(Schema.STEM + Stem.of(term)));
    }
  }

  /// A word that begins with one of `prefixes`.
  record StartsWith(List<String> prefixes) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return prefixes.stream().anyMatch(term::startsWith);
    }
  }

  /// A word with one of `parts` anywhere in it.
  record Contains(List<String> parts) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return parts.stream().anyMatch(term::contains);
    }
  }
}
