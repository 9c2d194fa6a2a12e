package dev.byline.words;

import dev.byline.library.query.LetterEdits;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A test of which terms in a text match one word of a query.
public sealed interface TermTest {

  /// True if the word meets `term` of a text.
  ///
  /// @param stemmed whether other forms of the word count there
  boolean meets(String term, boolean stemmed);

  /// The whole word that is asked for, in all forms that the word itself would be met in.
  AnyOf whole();

  /// One of `exact`; in titles and abstracts also one of `others`.
  ///
  /// @param others other forms of the exact words
  record AnyOf(Set<String> exact, SortedSet<String> others) implements TermTest {
    /// The words as they stand.
    public static AnyOf exactly(Set<String> words) {
      return new AnyOf(words, Collections.emptySortedSet());
    }

    /// The words and all of the same stems.
    public static AnyOf anyForm(Set<String> words) {
      var others = new TreeSet<String>();
      words.forEach(word -> others.addAll(EnglishStem.family(EnglishStem.of(word))));
      others.removeAll(words);
      return new AnyOf(words, others);
    }

    @Override
    public boolean meets(String term, boolean stemmed) {
      return exact.contains(term) || (stemmed && others.contains(term));
    }

    @Override
    public AnyOf whole() {
      return this;
    }
  }

  /// A word that begins with one of `prefixes`.
  record StartsWith(List<String> prefixes) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return prefixes.stream().anyMatch(term::startsWith);
    }

    @Override
    public AnyOf whole() {
      AnyOf whole = AnyOf.anyForm(Set.copyOf(prefixes));
      whole.others().removeIf(form -> !meets(form, true));
      return whole;
    }
  }

  /// A word within so many changes of letters of one of `words`, see [LetterEdits].
  ///
  /// @param edits 1 or 2
  record Near(Set<String> words, int edits) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return words.stream()
          .anyMatch(word ->
              Math.abs(word.length() - term.length()) <= 2 * edits
                  && LetterEdits.between(word, term) <= edits);
    }

    @Override
    public AnyOf whole() {
      return AnyOf.exactly(words);
    }
  }

  /// A word with one of `parts` anywhere in it.
  record Contains(List<String> parts) implements TermTest {
    @Override
    public boolean meets(String term, boolean stemmed) {
      return parts.stream().anyMatch(term::contains);
    }

    @Override
    public AnyOf whole() {
      AnyOf whole = AnyOf.anyForm(Set.copyOf(parts));
      whole.others().removeIf(form -> !meets(form, true));
      return whole;
    }
  }
}
