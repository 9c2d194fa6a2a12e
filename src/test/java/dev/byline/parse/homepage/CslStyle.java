package dev.byline.parse.homepage;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dev.byline.cite.CitationFormatter;
import dev.byline.parse.homepage.PageGenerator.Person;
import dev.byline.parse.homepage.PageGenerator.Work;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;

/// A style of the public collection of the Citation Style Language, in which lists are printed.
///
/// @param name of its file
/// @param xml its rules
record CslStyle(String name, String xml) {

  private static final String LOCALE = "styles/locales-en-US.xml";

  /// About `count` styles of the collection, evenly spread over its alphabet. Styles that only name
  /// another, and styles of footnotes, which print no list, are none.
  static List<CslStyle> some(int count) throws IOException {
    var styles = new ArrayList<CslStyle>();
    try (var zip = new ZipFile(collection().toFile())) {
      List<? extends ZipEntry> files =
          zip.stream()
              .filter(file -> file.getName().matches("[^/]+\\.csl"))
              .sorted((one, other) -> one.getName().compareTo(other.getName()))
              .toList();
      int step = Math.max(1, files.size() / count);
      for (int i = step / 2; i < files.size() && styles.size() < count; i += step) {
        ZipEntry file = files.get(i);
        String xml = text(zip.getInputStream(file));
        if (xml.contains("<bibliography") && !xml.contains("citation-format=\"note\"")) {
          styles.add(new CslStyle(file.getName(), xml));
        }
      }
    }
    return styles;
  }

  private static Path collection() throws IOException {
    URL known = Objects.requireNonNull(ClassLoader.getSystemResource("ieee.csl"));
    String address = known.toString();
    try {
      return Path.of(new URI(address.substring("jar:".length(), address.indexOf("!/"))));
    } catch (URISyntaxException e) {
      throw new IOException(address, e);
    }
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The references of the works, one line each.
  List<String> print(List<Work> works) {
    var items = new ArrayList<CSLItemData>();
    for (Work work : works) {
      items.add(item(work, String.valueOf(items.size())));
    }
    try {
      String locale =
          text(Objects.requireNonNull(CitationFormatter.class.getResourceAsStream(LOCALE)));
      var citations =
          new CSL(
              new ListItemDataProvider(items.toArray(CSLItemData[]::new)),
              _ -> locale,
              new DefaultAbbreviationProvider(),
              xml,
              "en-US");
      citations.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
      citations.setOutputFormat("html");
      var lines = new ArrayList<String>();
      for (String entry : citations.makeBibliography().getEntries()) {
        lines.add(plain(entry));
      }
      return lines;
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static CSLItemData item(Work work, String id) {
    return new CSLItemDataBuilder()
        .id(id)
        .type(CSLType.ARTICLE_JOURNAL)
        .title(work.title())
        .author(
            work.authors().stream()
                .map((Person author) ->
                    new CSLNameBuilder().given(author.given()).family(author.surname()).build())
                .toArray(de.undercouch.citeproc.csl.CSLName[]::new))
        .containerTitle(work.venue())
        .volume(work.volume())
        .page(work.page() + "-" + (work.page() + 14))
        .issued(work.year())
        .build();
  }

  /// The text of HTML in one line.
  private static String plain(String html) {
    return Jsoup.parse(html).text();
  }
}
