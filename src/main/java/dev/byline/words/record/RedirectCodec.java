package dev.byline.words.record;

import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// [IdRedirects] as a text and back: a line for each id, of its kind, itself, and the id it leads
/// to.
public final class RedirectCodec {

  private static final String AUTHOR = "author";
  private static final String PAPER = "paper";

  private RedirectCodec() {}

  public static String write(IdRedirects leads) {
    var lines = new StringBuilder();
    write(lines, AUTHOR, leads.authors());
    write(lines, PAPER, leads.papers());
    return lines.toString();
  }

  private static <T extends Comparable<T>> void write(
      StringBuilder lines, String kind, Map<T, T> leads) {
    new TreeMap<>(leads)
        .forEach((from, to) ->
            lines.append(kind).append('\t').append(from).append('\t').append(to).append('\n'));
  }

  public static IdRedirects read(String text) {
    if (text.isEmpty()) {
      return IdRedirects.NONE;
    }
    var authors = new HashMap<AuthorId, AuthorId>();
    var papers = new HashMap<PaperId, PaperId>();
    text.lines()
        .map(line -> line.split("\t", -1))
        .forEach(parts -> {
          if (parts[0].equals(AUTHOR)) {
            authors.put(new AuthorId(parts[1]), new AuthorId(parts[2]));
          } else {
            papers.put(new PaperId(parts[1]), new PaperId(parts[2]));
          }
        });
    return new IdRedirects(authors, papers);
  }
}
