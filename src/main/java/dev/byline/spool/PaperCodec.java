package dev.byline.spool;

import dev.byline.model.Author;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import java.util.OptionalDouble;

/// Papers and authors as bytes, for as long as one import lasts.
public final class PaperCodec {

  private static final int USUAL = 2048;

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
    out.text(paper.title());
    out.texts(paper.authors());
    out.flag(paper.moreAuthors());
    out.texts(paper.categories());
    out.decimal(paper.score().orElse(-1));
    out.date(paper.published());
    out.flag(paper.yearInferred());
    out.texts(paper.affiliations());
    out.flag(paper.hasCode());
    out.text(paper.venue());
    out.texts(paper.links());
    out.text(paper.abstractText());
    out.number(paper.citations());
    out.text(paper.arxivId());
    out.text(paper.doi());
    out.decimal(paper.confidence());
  }

  static Paper paper(BlockReader in) {
    return Paper.builder(in.text())
        .authors(in.texts())
        .moreAuthors(in.flag())
        .categories(in.texts())
        .score(score(in.decimal()))
        .published(in.date())
        .yearInferred(in.flag())
        .affiliations(in.texts())
        .hasCode(in.flag())
        .venue(in.maybeText())
        .links(in.texts())
        .abstractText(in.maybeText())
        .citations(in.maybeNumber())
        .arxivId(in.maybeText())
        .doi(in.maybeText())
        .confidence(in.decimal())
        .build();
  }

  private static OptionalDouble score(double value) {
    return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static void write(BlockWriter out, Author author) {
    out.text(author.name());
    out.flag(author.nameInferred());
    out.text(author.category());
    Figures figures = author.figures();
    out.number(figures.hIndex());
    out.number(figures.paperCount());
    out.number(figures.citations());
    out.number(figures.noveltyPercent());
    out.number(figures.aiScore());
    out.text(author.about());
  }

  static Author author(BlockReader in) {
    return new Author(in.text(), in.flag(), in.maybeText(), figures(in), in.maybeText());
  }

  private static Figures figures(BlockReader in) {
    return new Figures(
        in.maybeNumber(), in.maybeNumber(), in.maybeNumber(), in.maybeNumber(), in.maybeNumber());
  }
}
