package dev.byline.ingest;

import dev.byline.archive.Capture;
import dev.byline.library.AuthorRecord;
import dev.byline.model.Author;
import dev.byline.model.Folding;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what an author's record says beyond the page's head: the newest paper, and how the
/// papers spell the name.
final class AuthorTally {

  /// A bound on spellings, which a hostile page could make as many as it likes.
  private static final int MAX_SPELLINGS = 50;

  private final Shown shown;
  private final String name;
  private final String surname;
  private final Map<String, Integer> spellings = new HashMap<>();
  private Optional<PartialDate> newest = Optional.empty();

  /// @param name the author's name as it is shown
  AuthorTally(Shown shown, String name) {
    this.shown = shown;
    this.name = name;
    surname = Surnames.of(name);
  }

  void add(Paper paper) {
    if (newest.isEmpty()
        || paper.published().filter(d -> d.compareTo(newest.get()) > 0).isPresent()) {
      newest = paper.published();
    }
    for (String author : paper.authors()) {
      if (!author.equals(name) && isSpelling(author)) {
        count(author);
      }
    }
  }

  private void count(String spelling) {
    if (spellings.size() < MAX_SPELLINGS || spellings.containsKey(spelling)) {
      spellings.merge(spelling, 1, Integer::sum);
    }
  }

  /// Whether a name on one of the author's own papers is the author's: the surname is the same, and
  /// the first names are, or are initials of each other.
  private boolean isSpelling(String other) {
    return surname.equals(Surnames.of(other)) && GivenNames.agree(name, other);
  }

  AuthorRecord record(Author author, String format, int papers) {
    Capture capture = shown.capture();
    return new AuthorRecord(
        shown.author(),
        shown.nameGiven().map(author::withName).orElse(author),
        variants(author),
        capture.captured(),
        format,
        capture.page(),
        capture.source(),
        papers,
        newest,
        shown.captures());
  }

  /// Spellings on papers, the most frequent first, then names on the page and on other captures.
  private List<String> variants(Author author) {
    Stream<String> onPapers =
        spellings.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    Stream<String> onPages = Stream.concat(Stream.of(author.name()), shown.otherNames().stream());
    return Stream.concat(onPapers, onPages).filter(n -> !n.equals(name)).distinct().toList();
  }

  /// Whether the parts of two names before the surname may belong to one person.
  private static final class GivenNames {

    private static boolean agree(String one, String other) {
      String[] a = words(one);
      String[] b = words(other);
      for (int i = 0; i < Math.min(a.length, b.length); i++) {
        if (!a[i].startsWith(b[i]) && !b[i].startsWith(a[i])) {
          return false;
        }
      }
      return a.length > 0 && b.length > 0;
    }

    /// The given names, folded; initials that run together (`JB`) are left as they are.
    private static String[] words(String name) {
      String all = Folding.words(name);
      String surname = Surnames.of(name);
      String given =
          all.startsWith(surname) && name.contains(",")
              ? all.substring(surname.length())
              : all.substring(0, Math.max(0, all.length() - surname.length()));
      return given.isBlank() ? new String[0] : given.strip().split(" ");
    }
  }
}
