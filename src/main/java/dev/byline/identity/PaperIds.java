package dev.byline.identity;

import dev.byline.archive.files.Sha256;
import dev.byline.library.PaperRecord;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Ids of papers: 64 bits of a hash of what a paper is, in 13 digits of base 32.
///
/// Among a million papers two share an id with a probability of 3 in 100 million.
public final class PaperIds {

  /// Crockford's digits: no I, L, O and U, which are misread.
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 13;

  private PaperIds() {}

  /// The id of a paper, by the title, the year and the first surname of its first listing; the
  /// page's owner stands in where no author is named.
  ///
  /// An arXiv id is left out on purpose: it becomes known later than the paper, and an id must not
  /// change then.
  public static PaperId of(Paper paper, String owner) {
    String first = paper.authors().isEmpty() ? owner : paper.authors().getFirst();
    String year = paper.published().map(d -> Integer.toString(d.year())).orElse("");
    String key = PaperRecord.titleKey(paper.title());
    return new PaperId(
        base32(
            hash((key.isEmpty() ? paper.title() : key) + "\n" + year + "\n" + Surnames.of(first))));
  }

  private static long hash(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }

  private static String base32(long value) {
    char[] text = new char[LENGTH];
    long rest = value;
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = DIGITS.charAt((int) (rest & 31));
      rest >>>= 5;
    }
    return new String(text);
  }
}
