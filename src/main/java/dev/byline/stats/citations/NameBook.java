package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.model.name.PersonName;
import dev.byline.model.name.PersonName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The names on the papers that are being counted, each read once: reading a name costs more than
/// all that is counted of it. Any number of threads may use one.
public final class NameBook {

  /// A name with its keys.
  public record Entry(PersonName name, String key, String surnameKey) {

    public boolean isPerson() {
      return name.kind() != Kind.INSTITUTION;
    }

    boolean isCompatibleWith(Entry other) {
      return surnameKey.equals(other.surnameKey) && name.isCompatibleWith(other.name);
    }
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  public Entry entry(String text) {
    return entries.computeIfAbsent(
        text,
        unread -> {
          PersonName name = PersonName.read(unread);
          return new Entry(name, name.key(), name.surnameKey());
        });
  }

  /// The authors that a paper names.
  public List<Entry> authors(Paper paper) {
    var authors = new ArrayList<Entry>(paper.authors().size());
    for (String name : paper.authors()) {
      if (!name.isBlank()) {
        authors.add(entry(name));
      }
    }
    return authors;
  }

  /// The names of the subject itself.
  List<Entry> names(SidePapers subject) {
    return Stream.concat(Stream.of(subject.name()), subject.otherNames().stream())
        .filter(name -> !name.isBlank())
        .map(this::entry)
        .toList();
  }

  /// The index among `authors` of one of `owners`: by the same name, or else by the only compatible
  /// one; -1 if there is none.
  static int indexOf(List<Entry> owners, List<Entry> authors) {
    for (int i = 0; i < authors.size(); i++) {
      if (isNamed(owners, authors.get(i))) {
        return i;
      }
    }
    int found = -1;
    for (int i = 0; i < authors.size(); i++) {
      Entry author = authors.get(i);
      if (owners.stream().anyMatch(owner -> owner.isCompatibleWith(author))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isNamed(List<Entry> owners, Entry author) {
    for (Entry owner : owners) {
      if (owner.key().equals(author.key())) {
        return true;
      }
    }
    return false;
  }
}
