package dev.byline.archive.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The format of a change in the journal: 16 hexadecimal digits, a space, the change as JSON, a
/// line feed.
///
/// The digits are the beginning of a SHA-256 hash over the digits of the previous line and the JSON
/// of this line, so each line is a checksum of its content and of its place.
public final class JournalLine {

  static final int DIGITS = 16;

  private JournalLine() {}

  /// Made when a change is read or written: whoever asks for a checksum does not wait for it.
  private static final class Changes {

    private static final JsonMapper JSON =
        JsonMapper.builder()
            .addMixIn(AuthorId.class, IdAsText.class)
            .addMixIn(PaperId.class, IdAsText.class)
            .addMixIn(MarkRecord.class, MarkingByKind.class)
            .changeDefaultPropertyInclusion(
                v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();
  }

  /// An id is a plain string in JSON.
  private record IdAsText(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private IdAsText {}
  }

  /// A marking says what it is of.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = MarkRecord.OfPaper.class, name = "paper"),
    @JsonSubTypes.Type(value = MarkRecord.OfAuthor.class, name = "author"),
  })
  private interface MarkingByKind {}

  /// The line for `change`, behind the line that ends in `previous`.
  public static byte[] write(Object change, String previous) {
    byte[] json = Changes.JSON.writeValueAsBytes(change);
    byte[] line = Arrays.copyOf(checksum(previous, json), DIGITS + 1 + json.length + 1);
    line[DIGITS] = ' ';
    System.arraycopy(json, 0, line, DIGITS + 1, json.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /// True if `line`, without its line feed, is as it was written behind a line of the digits
  /// `previous`.
  public static boolean isWhole(byte[] line, String previous) {
    return line.length > DIGITS + 1
        && line[DIGITS] == ' '
        && checksumOf(line).equals(checksumFor(line, previous));
  }

  /// The digits that `line` should begin with behind a line of the digits `previous`.
  static String checksumFor(byte[] line, String previous) {
    byte[] json = Arrays.copyOfRange(line, Math.min(DIGITS + 1, line.length), line.length);
    return new String(checksum(previous, json), StandardCharsets.ISO_8859_1);
  }

  /// The change that a whole line holds.
  ///
  /// @throws JacksonException if this Byline does not know what it says
  public static <T> T read(byte[] line, Class<T> type) {
    return Changes.JSON.readValue(line, DIGITS + 1, line.length - DIGITS - 1, type);
  }

  /// The checksum stored in `line`, unverified; that of an empty journal if the line is too short
  /// to have one.
  public static String checksumOf(byte[] line) {
    return line.length < DIGITS
        ? JournalMark.START.checksum()
        : new String(line, 0, DIGITS, StandardCharsets.ISO_8859_1);
  }

  private static byte[] checksum(String previous, byte[] json) {
    MessageDigest digest = Sha256.digest();
    digest.update(previous.getBytes(StandardCharsets.ISO_8859_1));
    byte[] hash = digest.digest(json);
    return HexFormat.of().formatHex(hash, 0, DIGITS / 2).getBytes(StandardCharsets.ISO_8859_1);
  }
}
