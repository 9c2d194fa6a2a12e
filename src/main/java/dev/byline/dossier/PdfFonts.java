package dev.byline.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The typefaces of a PDF: Inter and, for characters that it lacks, fonts of this computer.
///
/// A character that no font has is printed as an empty box, and counted.
final class PdfFonts {

  private static final Logger LOG = LoggerFactory.getLogger(PdfFonts.class);

  private static final String BOX = "\u25a1";

  /// Folders in which systems keep fonts.
  private static final List<Path> FOLDERS =
      Stream.of(
              "/usr/share/fonts",
              "/usr/local/share/fonts",
              System.getProperty("user.home") + "/.local/share/fonts",
              System.getProperty("user.home") + "/.fonts",
              "/System/Library/Fonts",
              "/Library/Fonts",
              "C:/Windows/Fonts")
          .map(Path::of)
          .toList();

  /// Beginnings of the names of fonts with many scripts, in lower case, the best ones first.
  private static final List<String> WIDE =
      List.of(
          "notosanscjk",
          "notosanssc",
          "notosansjp",
          "sourcehansans",
          "arialuni",
          "msyh",
          "yugothm",
          "msgothic",
          "malgun",
          "pingfang",
          "hiragino sans",
          "applesdgothic",
          "wqy",
          "droidsansfallback",
          "dejavusans.",
          "notosans-regular",
          "arial.");

  private static final int DEEP = 4;

  private final BaseFont regular;
  private final BaseFont bold;
  private final List<BaseFont> found = new ArrayList<>();
  private Optional<List<Path>> candidates = Optional.empty();
  private int missing;

  PdfFonts() throws IOException {
    regular = inter("Inter-Regular.otf");
    bold = inter("Inter-SemiBold.otf");
  }

  private static BaseFont inter(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            PdfFonts.class.getResourceAsStream("/dev/byline/ui/fonts/" + name), name)) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    }
  }

  /// The number of characters that no font has.
  int missing() {
    return missing;
  }

  /// `text` in a size, in runs of the fonts that have its characters.
  Phrase phrase(String text, float size, boolean isBold) {
    var phrase = new Phrase();
    var run = new StringBuilder();
    BaseFont current = isBold ? bold : regular;
    for (int c : text.codePoints().toArray()) {
      Optional<BaseFont> has = Character.isWhitespace(c) ? Optional.of(current) : fontOf(c, isBold);
      BaseFont next = has.orElse(current);
      if (!next.equals(current)) {
        flush(run, current, size, phrase);
        current = next;
      }
      if (has.isEmpty()) {
        missing++;
        run.append(BOX);
      } else {
        run.appendCodePoint(c);
      }
    }
    flush(run, current, size, phrase);
    return phrase;
  }

  private static void flush(StringBuilder run, BaseFont font, float size, Phrase phrase) {
    if (!run.isEmpty()) {
      phrase.add(new Chunk(run.toString(), new Font(font, size)));
      run.setLength(0);
    }
  }

  private Optional<BaseFont> fontOf(int c, boolean isBold) {
    BaseFont own = isBold ? bold : regular;
    if (own.charExists(c)) {
      return Optional.of(own);
    }
    for (BaseFont font : found) {
      if (font.charExists(c)) {
        return Optional.of(font);
      }
    }
    List<Path> files = new ArrayList<>(candidates.orElseGet(PdfFonts::search));
    while (!files.isEmpty()) {
      Optional<BaseFont> next = load(files.removeFirst());
      next.ifPresent(found::add);
      if (next.isPresent() && next.get().charExists(c)) {
        candidates = Optional.of(files);
        return next;
      }
    }
    candidates = Optional.of(files);
    return Optional.empty();
  }

  private static List<Path> search() {
    var files = new ArrayList<Path>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder, DEEP)) {
          all.filter(PdfFonts::isFont).forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
          LOG.debug("Fonts of {} are not used", folder, e);
        }
      }
    }
    return WIDE.stream()
        .flatMap(begin -> files.stream().filter(file -> name(file).startsWith(begin)).sorted())
        .toList();
  }

  private static boolean isFont(Path file) {
    return Stream.of(".ttf", ".ttc", ".otf").anyMatch(name(file)::endsWith);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static Optional<BaseFont> load(Path file) {
    String name = file + (name(file).endsWith(".ttc") ? ",0" : "");
    try {
      return Optional.of(BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
    } catch (IOException | RuntimeException e) {
      LOG.debug("The font {} is not used", file, e);
      return Optional.empty();
    }
  }
}
