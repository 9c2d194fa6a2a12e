package dev.byline.words;

import dev.byline.library.own.MarkBook;
import dev.byline.model.own.OwnMarks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The words of the user's notes, read once a note. Thread-safe.
public final class NoteWords {

  private final Map<String, List<Token>> known = new ConcurrentHashMap<>();

  List<Token> of(String note) {
    return known.computeIfAbsent(note, Words::of);
  }

  /// Forgets notes that are not in `marks`.
  public void keep(MarkBook marks) {
    Set<String> notes =
        marks.papers().values().stream().map(OwnMarks::note).collect(Collectors.toSet());
    known.keySet().retainAll(notes);
  }
}
