package dev.byline.exchange;

import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.PackedContainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formats that are recognised and not read, so that a message can name them.
public final class ForeignFormat {

  /// Bytes of a source's start that tell its format.
  public static final int HEAD_BYTES = 1 << 13;

  /// Formats by the bytes with which they begin, in Latin-1.
  private static final Map<String, String> MAGIC =
      Map.of(
          "%PDF-", "PDF",
          "SQLite format 3", "SQLite database",
          "{\\rtf", "Rich Text Format",
          "\u00D0\u00CF\u0011\u00E0", "Microsoft Office 97-2003 document",
          "Rar!", "RAR archive",
          "7z\u00BC\u00AF", "7-Zip archive",
          "BZh", "bzip2 archive",
          "\u00FD7zXZ", "XZ archive",
          "(\u00B5/\u00FD", "Zstandard archive");

  /// Formats of XML by the name of their first element.
  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("mods", "MODS XML"),
          Map.entry("modsCollection", "MODS XML"),
          Map.entry("record", "MARC XML"),
          Map.entry("collection", "MARC XML"),
          Map.entry("feed", "Atom feed"),
          Map.entry("rss", "RSS feed"),
          Map.entry("TEI", "TEI XML"),
          Map.entry("OAI-PMH", "OAI-PMH XML"),
          Map.entry("crossref_result", "Crossref XML"),
          Map.entry("doi_records", "Crossref XML"),
          Map.entry("file", "BibTeXML"),
          Map.entry("RDF", "RDF XML"),
          Map.entry("svg", "SVG picture"));

  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\s*<\\?xml\\b.*?<(?![?!])(?:[\\w-]+:)?([A-Za-z][\\w-]*)[\\s>/]"
              + "|\\A\\s*<(?:[\\w-]+:)?(modsCollection|mods|OAI-PMH|rss|feed)[\\s>]",
          Pattern.DOTALL);

  private static final Pattern CITATION_FILE = Pattern.compile("(?m)^cff-version:");
  private static final Pattern JSON = Pattern.compile("\\A\\s*(?:\\[\\s*)?\\{\\s*\"[^\"]*\"\\s*:");
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?i)(?:paper |article |document |publication |source"
              + " )?(?:titles?|authors?|creators?|years?|date|doi|journal|venue|abstract|citations|cited"
              + " by|issn|url|link|keywords|publication year|publication date|authors? names?)");

  private ForeignFormat() {}

  /// The name of the format of a source that begins so; empty for a text that may be a page.
  public static Optional<String> of(byte[] start) throws IOException {
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    Optional<String> magic =
        MAGIC.entrySet().stream()
            .filter(format -> latin.startsWith(format.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (magic.isPresent()) {
      return magic;
    }
    if (PackedContainer.isZip(start)) {
      return Optional.of(zip(latin));
    }
    SourceHead head = SourceHead.of(start);
    String text = new String(start, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    return xml(text).or(() -> text(text)).or(() -> table(head.lines()));
  }

  private static String zip(String names) {
    return names.contains("xl/")
        ? "Excel workbook"
        : names.contains("word/")
            ? "Word document"
            : names.contains("ppt/") ? "PowerPoint presentation" : "ZIP archive without data sets";
  }

  private static Optional<String> xml(String text) {
    Matcher root = ROOT.matcher(text.replaceAll("(?s)<!--.*?-->", ""));
    if (!root.find()) {
      return Optional.empty();
    }
    String name = root.group(1) == null ? root.group(2) : root.group(1);
    return name.equalsIgnoreCase("html")
        ? Optional.empty()
        : Optional.of(ROOTS.getOrDefault(name, "XML (" + name + ")"));
  }

  private static Optional<String> text(String text) {
    if (JSON.matcher(text).find()) {
      return Optional.of("JSON");
    }
    return CITATION_FILE.matcher(text).find()
        ? Optional.of("Citation File Format")
        : Optional.empty();
  }

  /// A table, by the names of its columns.
  private static Optional<String> table(List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.getFirst();
    for (char between : new char[] {'\t', ';', ','}) {
      List<String> cells = List.of(first.split(Pattern.quote("" + between), -1));
      long known =
          cells.stream()
              .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
              .filter(cell -> COLUMN.matcher(cell).matches())
              .count();
      if (cells.size() > 2 && known > 1 && lines.size() > 1) {
        return Optional.of(between == '\t' ? "table, tab-delimited" : "table, CSV");
      }
    }
    return Optional.empty();
  }
}
