package dev.byline.identity;

import dev.byline.archive.Verdict;
import dev.byline.archive.Verdicts;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.wording.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// The representation of a data set, such as the arXiv snapshot, in a library: a page with one
/// profile. The owner of the profile is the set rather than a person, and the people of the set are
/// known only by their names on its papers.
///
/// The id of a set is `@` followed by words of its file name (`@arxiv-metadata`). It stands in the
/// archive in place of an author's id, and never in the index. The id of a person consists of the
/// words of the name and the id of the set (`ada-ames@arxiv-metadata`). If the set has no author
/// identifiers, equal names are one person. If it has them, different identifiers are different
/// people (`lin-wei-a10@works`); see [SetNames]. Only a decision of the user merges a person with
/// an author who has a page, or with another person. No other id contains an `@`.
public final class DataSet {

  /// Characters of a person's name in an id. Names of collaborations are longer than people's, and
  /// differ at their ends.
  private static final int MAX_LENGTH = 200;

  private static final String NOBODY = "unknown-author";

  private DataSet() {}

  public static boolean isSet(AuthorId id) {
    return id.value().startsWith("@");
  }

  /// The set of a person of a set; any other id itself.
  public static AuthorId owner(AuthorId id) {
    int at = id.value().indexOf('@');
    return at <= 0 ? id : new AuthorId(id.value().substring(at));
  }

  /// True if an id is that of a person who is known from a set.
  public static boolean isPerson(AuthorId id) {
    return id.value().indexOf('@') > 0;
  }

  /// True if an id stands for those who wrote papers of a set that name nobody.
  public static boolean isNobody(AuthorId id) {
    return id.value().startsWith(NOBODY + "@");
  }

  /// The redirects of people merged into others, with removed people of data sets led to the nobody
  /// of their set.
  static IdRedirects leads(Verdicts verdicts) {
    IdRedirects leads = verdicts.leads();
    var authors = new HashMap<>(leads.authors());
    Stream<AuthorId> removed =
        verdicts.removals().stream()
            .flatMap(verdict ->
                verdict instanceof Verdict.RemoveAuthor(AuthorId author)
                    ? leads.madeOne(author).stream()
                    : Stream.empty());
    removed
        .filter(DataSet::isPerson)
        .forEach(person -> authors.put(person, new AuthorId(NOBODY + owner(person))));
    return new IdRedirects(authors, leads.papers());
  }

  /// An id, not taken, for the set in a file.
  public static AuthorId next(String file, Set<AuthorId> taken) {
    int dot = file.indexOf('.', 1);
    AuthorId words = AuthorIds.next(dot < 0 ? file : file.substring(0, dot), Set.of());
    AuthorId id = new AuthorId("@" + words);
    for (int next = 2; taken.contains(id); next++) {
      id = new AuthorId("@" + words + "-" + next);
    }
    return id;
  }

  /// The people who wrote a paper of `set`, each once, with the name as the paper has it; an
  /// unknown author if it names nobody.
  ///
  /// @param ids identifiers of its authors as the record gives them; may be fewer than authors
  /// @param names say which of the set's names are those of several people
  /// @param verdicts say which papers are by another of the name
  public static SequencedMap<AuthorId, String> people(
      Paper paper, List<String> ids, AuthorId set, SetNames names, PaperVerdicts verdicts) {
    var people = new LinkedHashMap<AuthorId, String>();
    for (int i = 0; i < paper.authors().size(); i++) {
      String name = paper.authors().get(i);
      String words = TextFolding.words(name);
      if (!words.isEmpty()) {
        String key = i < ids.size() ? names.key(words, ids.get(i)) : words;
        people.putIfAbsent(verdicts.person(person(key, set), paper.title()), name);
      }
    }
    if (people.isEmpty()) {
      people.put(new AuthorId(NOBODY + set), Wording.of("author.unknown"));
    }
    return people;
  }

  /// An id, not taken, for another person of the same name: `ada-ames.2@arxiv`. No name's words
  /// hold a full stop.
  public static AuthorId namesake(AuthorId person, Set<AuthorId> taken) {
    String name =
        person.value().substring(0, person.value().indexOf('@')).replaceFirst("\\..*", "");
    AuthorId id = person;
    for (int next = 2; id.equals(person) || taken.contains(id); next++) {
      id = new AuthorId(name + "." + next + owner(person));
    }
    return id;
  }

  private static AuthorId person(String words, AuthorId set) {
    String name = words.substring(0, Math.min(words.length(), MAX_LENGTH)).replace(' ', '-');
    return new AuthorId(name + set);
  }
}
