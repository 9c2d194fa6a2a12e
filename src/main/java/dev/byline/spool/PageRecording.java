package dev.byline.spool;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// A recording of the parsed content of a page, so that the page need not be parsed again. It
/// passes everything on to another sink.
public final class PageRecording implements PageSink {

  /// Bytes that are kept together.
  private static final int BLOCK = 1 << 16;

  private final SpillFile spill;
  private final PageSink sink;
  private final BlockWriter block = new BlockWriter(BLOCK);
  private long[] addresses = new long[1];
  private int blocks;

  /// @param spill where it is kept
  public PageRecording(SpillFile spill, PageSink sink) {
    this.spill = spill;
    this.sink = sink;
  }

  /// A page in the record.
  public static final class Kept {
    private final SpillFile spill;
    private final long[] addresses;
    private final String format;

    private Kept(SpillFile spill, long[] addresses, String format) {
      this.spill = spill;
      this.addresses = addresses;
      this.format = format;
    }

    /// The name of its format.
    public String format() {
      return format;
    }

    /// Gives everything once more but lines and what was said of them.
    public void replay(PageSink to) throws IOException {
      for (long address : addresses) {
        var in = new BlockReader(spill.read(address));
        while (in.hasMore()) {
          if (in.flag()) {
            to.paper(PaperCodec.paper(in), in.texts());
          } else {
            to.endProfile(PaperCodec.author(in));
          }
        }
      }
    }
  }

  @Override
  public void line(String text) {
    sink.line(text);
  }

  @Override
  public void paper(Paper paper) {
    paper(paper, List.of());
  }

  @Override
  public void paper(Paper paper, List<String> authorIds) {
    sink.paper(paper, authorIds);
    block.flag(true);
    PaperCodec.write(block, paper);
    block.texts(authorIds);
    keepFull();
  }

  @Override
  public void endProfile(Author author) {
    sink.endProfile(author);
    block.flag(false);
    PaperCodec.write(block, author);
    keepFull();
  }

  private void keepFull() {
    if (block.size() >= BLOCK) {
      try {
        keep();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void keep() throws IOException {
    if (blocks == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * blocks);
    }
    addresses[blocks++] = spill.add(block.toBytes());
    block.clear();
  }

  /// Ends the record.
  public Kept end(String format) throws IOException {
    keep();
    return new Kept(spill, Arrays.copyOf(addresses, blocks), format);
  }

  @Override
  public void label(LineLabel label) {
    sink.label(label);
  }

  @Override
  public void issue(ParseIssue issue) {
    sink.issue(issue);
  }

  @Override
  public void leftOut(ParseIssue reason) {
    sink.leftOut(reason);
  }
}
