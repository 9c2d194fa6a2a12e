package dev.byline.archive;

import dev.byline.model.CaptureDay;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A `captures.json` beside pages: on which day each of them was copied.
///
///     {"pierre-marion.txt": {"captured": "2026-05-31", "estimated": true}}
///
/// @param days by file name; an estimated day is an inferred one
public record CaptureNotes(SequencedMap<String, CaptureDay> days) {

  public static final String FILE_NAME = "captures.json";

  public static final CaptureNotes NONE = new CaptureNotes(new LinkedHashMap<>());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public CaptureNotes {
    days = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(days));
  }

  private record Note(@Nullable String captured, @Nullable Boolean estimated) {}

  /// The notes that `in` holds as JSON.
  ///
  /// @throws IOException with a message that says what is wrong and what to do
  public static CaptureNotes read(InputStream in) throws IOException {
    var days = new LinkedHashMap<String, CaptureDay>();
    try {
      Map<String, Note> notes =
          JSON.readValue(in, new TypeReference<LinkedHashMap<String, Note>>() {});
      for (var note : notes.entrySet()) {
        days.put(note.getKey(), day(note.getKey(), note.getValue()));
      }
    } catch (JacksonException e) {
      throw new IOException(Wording.of("problem.notes.json", e.getOriginalMessage()), e);
    }
    return new CaptureNotes(days);
  }

  private static CaptureDay day(String file, Note note) throws IOException {
    try {
      if (note.captured() != null) {
        boolean inferred = note.estimated() != null && note.estimated();
        return new CaptureDay(LocalDate.parse(note.captured()), inferred);
      }
    } catch (DateTimeException e) {
      throw new IOException(Wording.of("problem.notes.form", file), e);
    }
    throw new IOException(Wording.of("problem.notes.missing", file));
  }

  public Optional<CaptureDay> day(String file) {
    return Optional.ofNullable(days.get(file));
  }
}
