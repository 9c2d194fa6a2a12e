package dev.byline.ingest;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A paper as bytes, for as long as one import lasts.
final class PaperCodec {

  private PaperCodec() {}

  static byte[] encode(Paper paper) throws IOException {
    var bytes = new ByteArrayOutputStream(2048);
    try (var out = new DataOutputStream(bytes)) {
      write(out, paper.title());
      write(out, paper.authors());
      out.writeBoolean(paper.moreAuthors());
      write(out, paper.categories());
      out.writeDouble(paper.score().orElse(-1));
      out.writeInt(paper.published().map(PartialDate::ordinal).orElse(0));
      out.writeBoolean(paper.yearInferred());
      write(out, paper.affiliations());
      out.writeBoolean(paper.hasCode());
      write(out, paper.venue());
      write(out, paper.links());
      write(out, paper.abstractText());
      out.writeInt(paper.citations().orElse(-1));
      write(out, paper.arxivId());
      write(out, paper.doi());
      out.writeDouble(paper.confidence());
    }
    return bytes.toByteArray();
  }

  static Paper decode(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return Paper.builder(text(in))
          .authors(texts(in))
          .moreAuthors(in.readBoolean())
          .categories(texts(in))
          .score(score(in.readDouble()))
          .published(date(in.readInt()))
          .yearInferred(in.readBoolean())
          .affiliations(texts(in))
          .hasCode(in.readBoolean())
          .venue(optional(in))
          .links(texts(in))
          .abstractText(optional(in))
          .citations(count(in.readInt()))
          .arxivId(optional(in))
          .doi(optional(in))
          .confidence(in.readDouble())
          .build();
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static void write(DataOutputStream out, Optional<String> text) throws IOException {
    write(out, text.stream().toList());
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    var texts = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return texts(in).stream().findFirst();
  }

  private static OptionalDouble score(double value) {
    return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static Optional<PartialDate> date(int ordinal) {
    return ordinal == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(ordinal));
  }

  private static OptionalInt count(int value) {
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
