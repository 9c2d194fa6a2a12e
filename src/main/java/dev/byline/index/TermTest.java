package dev.byline.index;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which terms of a text one word of a query meets.
sealed interface TermTest {

  /// Whether the word meets `term` of a text.
  ///
  /// @param stemmed whether other forms of the word count there
  boolean meets(String term, boolean stemmed);

  /// One of `exact`; in titles and abstracts also a word with one of the same `stems`.
  ///
  /// @param stems of which words count too, the forms of `exact` left out
  record AnyOf(Set<String> exact, Set<String> stems) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return exact.contains(term) || (stemmed && stems.contains(Stem.of(term)));
    }

    /// All words of the stems but the exact ones.
    SortedSet<String> others() {
      var others = new TreeSet<String>();
      stems.forEach(stem -> others.addAll(Stem.family(stem)));
      others.removeAll(exact);
      return others;
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
