package dev.byline.cite;

import de.undercouch.citeproc.CSL;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A reader of `.csl` files. One that only names another style, as those of most journals, stands
/// for that style if it comes with Byline or lies beside it.
final class StyleFile {

  /// The largest style of the public collection has 250 kB.
  private static final long LARGEST = 2_000_000;

  private static final Pattern STYLE = Pattern.compile("<style[\\s>]");

  /// No style needs one, and entities could read other files or fill the memory.
  private static final Pattern DOCUMENT_TYPE = Pattern.compile("(?i)<!(?:DOCTYPE|ENTITY)");

  private static final List<Paper> SAMPLES =
      Stream.of("Journal", "Conference", "")
          .map(venue ->
              Paper.builder("A")
                  .authors(List.of("A B", "C D"))
                  .published(Optional.of(PartialDate.ofYear(2000)))
                  .venue(Optional.of(venue).filter(v -> !v.isEmpty()))
                  .build())
          .toList();

  private StyleFile() {}

  /// The XML of the style.
  static String read(Path file) throws IOException {
    String style = text(file);
    String parent = parent(file, style);
    if (parent.isEmpty()) {
      return checked(file, style);
    }
    String name = parent.substring(parent.lastIndexOf('/') + 1);
    Optional<CitationStyle> known = CitationStyle.named(name);
    if (known.isPresent()) {
      return CitationFormatter.resource(known.get().resource());
    }
    Path beside = file.resolveSibling(name + ".csl");
    if (!Files.isRegularFile(beside)) {
      throw new UnusableStyle(Wording.of("cite.style.parent", file, name));
    }
    String other = text(beside);
    if (!parent(beside, other).isEmpty()) {
      throw new UnusableStyle(Wording.of("cite.style.invalid", beside));
    }
    return checked(beside, other);
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new UnusableStyle(Wording.of("cite.style.invalid", file));
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String style = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Matcher type = DOCUMENT_TYPE.matcher(style);
    if (type.find()) {
      long line = 1 + style.substring(0, type.start()).chars().filter(c -> c == '\n').count();
      throw new UnusableStyle(Wording.of("cite.style.type", file, line));
    }
    if (!STYLE.matcher(style).find()) {
      throw new UnusableStyle(Wording.of("cite.style.invalid", file));
    }
    return style.stripLeading().startsWith("<?xml")
        ? style.stripLeading()
        : "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + style;
  }

  /// The address of the style that this one only names; empty where it is whole.
  private static String parent(Path file, String style) throws IOException {
    try {
      Element root = parsed(style).getDocumentElement();
      NodeList links = root.getElementsByTagName("link");
      for (int i = 0; i < links.getLength(); i++) {
        if (links.item(i) instanceof Element link
            && link.getAttribute("rel").equals("independent-parent")) {
          return link.getAttribute("href");
        }
      }
      return "";
    } catch (SAXParseException e) {
      throw new UnusableStyle(
          Wording.of(
              "cite.style.xml",
              file,
              e.getLineNumber(),
              String.valueOf(e.getMessage()).replaceFirst("[.\\s]+$", "")));
    } catch (SAXException _) {
      throw new UnusableStyle(Wording.of("cite.style.invalid", file));
    }
  }

  private static Document parsed(String style) throws IOException, SAXException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null); // by default it prints what it throws
      return builder.parse(new InputSource(new StringReader(style)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // there is no configuration
    }
  }

  /// A style is tried on one paper of each type, since it is only understood as it is used.
  private static String checked(Path file, String style) throws IOException {
    if (!CSL.canFormatBibliographies(style)) {
      throw new UnusableStyle(Wording.of("cite.style.noList", file));
    }
    try {
      ReferenceList _ = new CitationFormatter(style).format(SAMPLES);
    } catch (RuntimeException e) {
      throw new UnusableStyle(
          Wording.of("cite.style.broken", file, String.valueOf(e.getMessage())));
    }
    return style;
  }
}
