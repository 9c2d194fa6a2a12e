package dev.byline.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import dev.byline.cite.ReferenceList.Reference;
import dev.byline.model.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A formatter of papers as a list of references in one style, in American English.
///
/// Styles order references by author, or leave them in the order of the papers and number them.
public final class CitationFormatter {

  private static final String LANGUAGE = "en-US";

  /// A number in the margin, which stands apart from the reference only by layout.
  private static final Pattern MARGIN =
      Pattern.compile(
          "\\s*<div class=\"csl-left-margin\">(.*?)</div>\\s*"
              + "<div class=\"csl-right-inline\">(.*)</div>\\s*",
          Pattern.DOTALL);

  private static final Pattern ENTRY =
      Pattern.compile("\\s*<div class=\"csl-entry\">(.*)</div>\\s*", Pattern.DOTALL);

  private final String style;

  /// @param style the XML of the style
  CitationFormatter(String style) {
    this.style = style;
  }

  public static CitationFormatter of(CitationStyle style) throws IOException {
    return new CitationFormatter(resource(style.resource()));
  }

  /// A formatter by the `.csl` file at `file`.
  ///
  /// @throws UnusableStyle if it holds no style, or one without a list of references
  /// @throws IOException if it cannot be read
  public static CitationFormatter of(Path file) throws IOException {
    return new CitationFormatter(StyleFile.read(file));
  }

  static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CitationFormatter.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The references of `papers`.
  public ReferenceList format(List<Paper> papers) throws IOException {
    return format(papers, _ -> {}, () -> false);
  }

  /// The references of `papers`: some hundreds a second.
  ///
  /// @param made takes how many are made, after each, on this thread
  /// @throws CancellationException if it is cancelled
  public ReferenceList format(List<Paper> papers, IntConsumer made, BooleanSupplier cancelled)
      throws IOException {
    var held = new PlaceholderText();
    var converter = new CitationItems(held);
    var items = new ArrayList<CSLItemData>();
    for (Paper paper : papers) {
      items.add(converter.of(paper, String.valueOf(items.size())));
    }
    String locale = resource("styles/locales-" + LANGUAGE + ".xml");
    var citations =
        new CSL(
            new ListItemDataProvider(items.toArray(CSLItemData[]::new)),
            _ -> locale,
            new DefaultAbbreviationProvider(),
            style,
            LANGUAGE);
    citations.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
    // Each reference is made twice.
    IntConsumer steps = step -> made.accept(step / 2);
    String[] texts = entries(citations, new CountedFormat(new TextFormat(), 0, steps, cancelled));
    String[] htmls =
        entries(citations, new CountedFormat(new HtmlFormat(), items.size(), steps, cancelled));
    var references = new ArrayList<Reference>();
    for (int i = 0; i < texts.length; i++) {
      references.add(reference(texts[i], htmls[i], held));
    }
    return new ReferenceList(references);
  }

  private static String[] entries(CSL citations, CountedFormat format) {
    citations.setOutputFormat(format);
    return citations.makeBibliography().getEntries();
  }

  private static Reference reference(String text, String html, PlaceholderText held) {
    Matcher entry = ENTRY.matcher(html);
    String content = entry.matches() ? entry.group(1) : html;
    String line = text.strip();
    Matcher margin = MARGIN.matcher(content);
    if (margin.matches()) {
      String number = margin.group(1).strip();
      content = number + " " + margin.group(2).strip();
      if (line.startsWith(number)) {
        line = number + " " + line.substring(number.length()).strip();
      }
    }
    return new Reference(held.inText(line).replaceAll("\\s+", " "), held.inHtml(content.strip()));
  }
}
