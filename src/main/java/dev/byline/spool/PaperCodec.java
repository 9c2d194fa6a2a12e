package dev.byline.spool;

import dev.byline.model.Author;
import dev.byline.model.AuthorColumn;
import dev.byline.model.Paper;
import dev.byline.model.PaperColumn;

/// Papers and authors as bytes, for as long as one import lasts.
public final class PaperCodec {

  private static final int USUAL = 2048;

  private static final PaperColumn[] PAPER = PaperColumn.values();
  private static final AuthorColumn[] AUTHOR = AuthorColumn.values();

  private PaperCodec() {}

  public static byte[] encode(Paper paper) {
    var out = new BlockWriter(USUAL);
    write(out, paper);
    return out.toBytes();
  }

  public static Paper decode(byte[] bytes) {
    return paper(new BlockReader(bytes));
  }

  static void write(BlockWriter out, Paper paper) {
    for (PaperColumn column : PAPER) {
      column.write(paper, out);
    }
  }

  static Paper paper(BlockReader in) {
    Paper.Builder paper = Paper.builder("");
    for (PaperColumn column : PAPER) {
      column.read(in, paper);
    }
    return paper.build();
  }

  static void write(BlockWriter out, Author author) {
    for (AuthorColumn column : AUTHOR) {
      column.write(author, out);
    }
  }

  static Author author(BlockReader in) {
    Author.Builder author = Author.builder("");
    for (AuthorColumn column : AUTHOR) {
      column.read(in, author);
    }
    return author.build();
  }
}
