package dev.byline.sync;

import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.Surnames;
import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A collector of an author's data beyond the head of one page: the newest paper, the spellings of
/// the name on the papers, and the papers themselves.
final class AuthorTally {

  /// A bound on spellings, which a hostile page could make as many as it likes.
  private static final int MAX_SPELLINGS = 50;

  private final DisplayedProfile shown;
  private final String name;
  private final String surname;
  private final Map<String, Integer> spellings = new HashMap<>();
  private final List<Paper> papers = new ArrayList<>();
  private Optional<PartialDate> newest = Optional.empty();

  /// @param name the author's name as it is shown
  AuthorTally(DisplayedProfile shown, String name) {
    this.shown = shown;
    this.name = name;
    surname = Surnames.of(name);
  }

  void add(Paper paper) {
    papers.add(
        paper.abstractText().isEmpty()
            ? paper
            : paper.toBuilder().abstractText(Optional.empty()).build());
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

  /// True if a name on one of the author's own papers is the author's: the surname is the same, and
  /// the first names are, or are initials of each other.
  private boolean isSpelling(String other) {
    return surname.equals(Surnames.of(other)) && GivenNames.agree(name, other);
  }

  /// The summary of what has been gathered, once the profile has been read.
  ///
  /// @param figured the head that gives the figures, where the profile gives none
  AuthorProfileSummary told(
      Author author, String format, int listed, Optional<StoredPages.Head> figured) {
    return new AuthorProfileSummary(
        shown,
        name,
        author,
        format,
        listed,
        figured,
        newest,
        Map.copyOf(spellings),
        List.copyOf(papers));
  }

  /// True if the parts of two names before the surname may belong to one person.
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
      String all = TextFolding.words(name);
      String surname = Surnames.of(name);
      String given =
          all.startsWith(surname) && name.contains(",")
              ? all.substring(surname.length())
              : all.substring(0, Math.max(0, all.length() - surname.length()));
      return given.isBlank() ? new String[0] : given.strip().split(" ");
    }
  }
}
