package dev.byline.spool;

import dev.byline.model.Author;
import dev.byline.model.AuthorCount;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

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
    out.text(paper.venueLine());
    out.text(paper.type());
    out.texts(paper.links());
    out.texts(paper.linkAddresses());
    out.text(paper.abstractText());
    out.number(paper.citations());
    out.number(paper.citationCounts().size());
    paper.citationCounts().forEach(count -> write(out, count));
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
        .venueLine(in.maybeText())
        .type(in.maybeText())
        .links(in.texts())
        .linkAddresses(in.texts())
        .abstractText(in.maybeText())
        .citations(in.maybeNumber())
        .citationCounts(list(in, PaperCodec::figure))
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
    out.text(author.affiliation());
    out.texts(author.keywords());
    out.number(author.ids().size());
    author.ids().forEach(id -> write(out, id));
    out.number(author.figures().rows().size());
    author.figures().rows().forEach(row -> write(out, row));
    out.text(author.about());
  }

  static Author author(BlockReader in) {
    return Author.builder(in.text())
        .nameInferred(in.flag())
        .category(in.maybeText())
        .affiliation(in.maybeText())
        .keywords(in.texts())
        .ids(list(in, PaperCodec::id))
        .figures(new Figures(list(in, PaperCodec::row)))
        .about(in.maybeText())
        .build();
  }

  private static void write(BlockWriter out, PersonId id) {
    out.number(id.scheme().ordinal());
    out.text(id.value());
  }

  private static PersonId id(BlockReader in) {
    return new PersonId(PersonId.Scheme.values()[in.number()], in.text());
  }

  private static void write(BlockWriter out, AuthorCount row) {
    out.number(row.kind().ordinal());
    out.number(row.year());
    write(out, row.figure());
  }

  private static AuthorCount row(BlockReader in) {
    return new AuthorCount(FigureKind.values()[in.number()], in.number(), figure(in));
  }

  private static void write(BlockWriter out, Figure figure) {
    out.text(figure.source());
    out.date(figure.day().map(PartialDate::of));
    out.number(figure.value());
  }

  private static Figure figure(BlockReader in) {
    return new Figure(in.text(), in.date().map(PartialDate::earliest), in.number());
  }

  private static <T> List<T> list(BlockReader in, Function<BlockReader, T> item) {
    int count = in.number();
    var items = new ArrayList<T>(count);
    for (int i = 0; i < count; i++) {
      items.add(item.apply(in));
    }
    return items;
  }
}
