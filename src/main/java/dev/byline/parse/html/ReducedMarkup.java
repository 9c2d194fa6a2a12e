package dev.byline.parse.html;

import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A page's markup reduced to what is kept of it: known elements, a few of their attributes, and
/// the text that is seen. Of what is hidden there are left the links, without their text, and the
/// sources of formulas.
final class ReducedMarkup {

  /// Elements that are kept; of others, what they hold is.
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside b bdi bdo blockquote caption center cite code col colgroup"
                  + " dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6"
                  + " header hgroup i ins kbd li main mark nav ol p pre q rb rp rt ruby s samp"
                  + " section small span strike strong sub summary sup table tbody td tfoot th"
                  + " thead time tr tt u ul var")
              .split(" ", -1));

  private static final Set<String> ATTRIBUTES = Set.of("class", "id", "lang", "title", "alt");

  private static final Pattern GLYPH = Pattern.compile("\\bmjx-c([0-9A-F]{2,6})\\b");
  private static final Pattern SCHEME = Pattern.compile("\\A([a-z][a-z0-9+.-]*):");
  private static final Pattern BIBTEX_ID =
      Pattern.compile("(?i)\\b(doi|eprint)\\s*=\\s*[{\"]\\s*([^}\"\\s]+)");

  private final Boxes boxes;
  private final Flow flow;
  private final StringBuilder out = new StringBuilder();
  private boolean clipped;

  private ReducedMarkup(Boxes boxes, Flow flow) {
    this.boxes = boxes;
    this.flow = flow;
  }

  static String of(Document page, Boxes boxes, Flow flow) {
    var reduced = new ReducedMarkup(boxes, flow);
    reduced.out.append("<!DOCTYPE html>\n<html><head><title>").append(escaped(page.title()));
    reduced.out.append("</title>");
    Element canonical = page.selectFirst("head link[rel=canonical][href^=http]");
    String known = page.baseUri();
    String address = known.isEmpty() && canonical != null ? canonical.attr("href") : known;
    if (isKept(address) && address.startsWith("http")) {
      reduced.out.append("<base href=\"").append(escaped(address)).append("\">");
    }
    reduced.out.append("</head><body>");
    for (Element link : page.select("head link[href]")) {
      if (isOwn(link) && isKept(link.absUrl("href"))) {
        reduced.out.append("<a rel=\"me\"");
        reduced.attribute("href", link.absUrl("href"));
        reduced.out.append("></a>");
      }
    }
    reduced.children(page.body());
    return reduced.out.append("</body></html>\n").toString();
  }

  private void children(Element element) {
    Box box = boxes.of(element);
    boolean isClosed = element.normalName().equals("details") && !element.hasAttr("open");
    boolean isSeen = box.visible() && box.selectable() && !clipped && !isClosed;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        if (isSeen && !flow.text(text).isEmpty()) {
          out.append(escaped(text.getWholeText()));
        }
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    String tag = element.normalName();
    Box box = boxes.of(element);
    if (isFormula(element)) {
      tag("annotation", element.wholeText().isBlank() ? element.data() : element.wholeText());
    } else if (box.display() == Display.NONE) {
      hidden(element);
    } else if (tag.equals("br") || tag.equals("hr") || tag.equals("wbr")) {
      out.append('<').append(tag).append('>');
    } else if (tag.equals("img")) {
      image(element, box);
    } else if (!Set.of("input", "select", "textarea", "iframe", "video", "canvas").contains(tag)) {
      badge(element);
      glyphs(element);
      boolean wasClipped = clipped;
      clipped |= box.clipped();
      boolean isKept = ELEMENTS.contains(tag);
      boolean isMath = tag.equals("math") && element.closest(".katex, mjx-container") == null;
      if (isKept) {
        open(element, tag);
      } else if (isMath) {
        out.append("<span class=\"math\">");
      }
      children(element);
      if (isMath || element.hasClass("katex")) {
        spelt(element);
      }
      if (isKept || isMath) {
        out.append("</").append(isMath ? "span" : tag).append('>');
      }
      if (clipped && !wasClipped) {
        bibtex(element);
      }
      clipped = wasClipped;
    }
  }

  /// True if it holds a formula's source, or what is read aloud of it.
  private static boolean isFormula(Element element) {
    return switch (element.normalName()) {
      case "annotation" -> element.attr("encoding").contains("tex");
      case "mjx-assistive-mml" -> true;
      case "script" -> element.attr("type").startsWith("math/tex");
      default -> false;
    };
  }

  /// The signs of a formula of which the source is not there.
  private void spelt(Element formula) {
    if (formula.selectFirst("annotation[encoding*=tex]") == null) {
      Element seen = formula.selectFirst(".katex-html");
      String text = (seen == null ? formula : seen).wholeText();
      tag("annotation", text.replaceAll("[\\s\\u200B]+", ""));
    }
  }

  /// The signs of a formula that is made of glyphs alone, by the classes that name them:
  /// `mjx-c1D45B`.
  private void glyphs(Element element) {
    if (!element.normalName().equals("mjx-container")
        || element.selectFirst("mjx-assistive-mml") != null) {
      return;
    }
    var signs = new StringBuilder();
    for (Element glyph : element.select("mjx-c")) {
      Matcher code = GLYPH.matcher(glyph.className());
      int sign = code.find() ? Integer.parseInt(code.group(1), 16) : 0;
      if (Character.isValidCodePoint(sign) && sign > 0) {
        signs.appendCodePoint(sign);
      }
    }
    if (!signs.isEmpty()) {
      tag("annotation", Normalizer.normalize(signs, Normalizer.Form.NFKC));
    }
  }

  private void image(Element element, Box box) {
    String text = element.hasAttr("alt") ? element.attr("alt") : element.attr("title");
    if (!text.isBlank() && box.visible() && box.selectable() && !clipped) {
      out.append("<img alt=\"").append(escaped(text)).append("\">");
    }
  }

  private void open(Element element, String tag) {
    out.append('<').append(tag);
    element
        .attributes()
        .forEach(attribute -> {
          if (ATTRIBUTES.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
            attribute(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
          }
        });
    if (tag.equals("a") && element.hasAttr("href")) {
      String address = address(element);
      if (isKept(address)) {
        attribute("href", address);
      }
      if (isOwn(element)) {
        attribute("rel", "me");
      }
    }
    out.append('>');
  }

  /// True if a link says that it leads to another page of the same person.
  private static boolean isOwn(Element link) {
    return (" " + link.attr("rel").toLowerCase(Locale.ROOT) + " ").contains(" me ");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  /// The parts kept of an element that is not shown.
  private void hidden(Element element) {
    if (Set.of("script", "style", "template", "noscript", "head").contains(element.normalName())) {
      return;
    }
    for (Element link : element.select("a[href]")) {
      link(address(link), link.text());
    }
    bibtex(element);
  }

  /// The identifiers of a BibTeX entry that is not shown.
  private void bibtex(Element element) {
    String text = element.wholeText();
    if (text.indexOf('@') < 0) {
      return;
    }
    Matcher id = BIBTEX_ID.matcher(text);
    while (id.find()) {
      String value = id.group(2);
      boolean isDoi = id.group(1).equalsIgnoreCase("doi");
      if (isDoi
          || value.matches("(?i)(?:arxiv:)?(?:\\d{4}\\.\\d{4,5}|[a-z.-]+/\\d{7})(?:v\\d+)?")) {
        String plain = value.replaceFirst("(?i)^arxiv:", "");
        String address = isDoi ? Doi.address(plain) : ArxivId.address(plain);
        link(value.startsWith("http") ? value : address, "BibTeX");
      }
    }
  }

  /// The DOI that a badge for counts names.
  private void badge(Element element) {
    String doi = element.attr("data-doi");
    if (Doi.isBegunBy(doi)) {
      link(Doi.address(doi), "DOI");
    }
    String arxiv = element.attr("data-arxiv-id");
    if (!arxiv.isBlank()) {
      link(ArxivId.address(arxiv.strip()), "arXiv");
    }
  }

  /// A link of which nothing is seen.
  private void link(String address, String label) {
    if (isKept(address) && !address.isEmpty()) {
      out.append("<a");
      attribute("href", address);
      attribute("title", label);
      out.append("></a>");
    }
  }

  /// The address of a link: whole where the page's own is known, else as written.
  private static String address(Element link) {
    String whole = link.absUrl("href");
    String written = link.attr("href").strip();
    return written.startsWith("#") || whole.isEmpty() ? written : whole;
  }

  /// True if an address is one of the web or of mail, or a relative one.
  private static boolean isKept(String address) {
    String plain = address.strip().toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x20]", "");
    Matcher scheme = SCHEME.matcher(plain);
    return !scheme.find() || Set.of("http", "https", "mailto").contains(scheme.group(1));
  }

  private void tag(String tag, String text) {
    out.append('<').append(tag).append('>').append(escaped(text.strip()));
    out.append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return Entities.escape(text);
  }
}
