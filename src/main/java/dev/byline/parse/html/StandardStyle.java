package dev.byline.parse.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/// The default style of elements in a browser, without a style sheet.
final class StandardStyle {

  private static final Set<String> NONE =
      Set.of(
          "annotation",
          "annotation-xml",
          "area",
          "audio",
          "base",
          "basefont",
          "datalist",
          "defs",
          "desc",
          "head",
          "link",
          "meta",
          "metadata",
          "noembed",
          "noframes",
          "noscript",
          "param",
          "rp",
          "script",
          "source",
          "style",
          "symbol",
          "template",
          "title",
          "track");

  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "foreignobject",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "text",
          "ul",
          "xmp");

  /// Elements that are one piece of a line.
  private static final Set<String> ATOMIC =
      Set.of(
          "button",
          "canvas",
          "embed",
          "iframe",
          "img",
          "input",
          "math",
          "meter",
          "object",
          "progress",
          "select",
          "svg",
          "textarea",
          "video");

  /// Classes that hide, by the names that widely used style sheets give them. They count where the
  /// page's sheets are not at hand.
  static final String HIDING =
      """
      .d-none, .hidden, .hide, .is-hidden, .modal, .dropdown-menu, .collapse, .tab-content>.tab-pane,
      [x-cloak], .uk-hidden, .noscript { display: none }
      .collapse.show, .collapse.in, .dropdown-menu.show, .modal.show, .tab-content>.active { display: block }
      .invisible { visibility: hidden }
      .navbar-toggler { display: none }
      .navbar-expand .navbar-collapse, .navbar-expand-sm .navbar-collapse,
      .navbar-expand-md .navbar-collapse, .navbar-expand-lg .navbar-collapse,
      .navbar-expand-xl .navbar-collapse { display: flex }
      .tp_bibtex, .tp_abstract, .tp_links, .noshow, .papercite_bibtex { display: none }
      """;

  /// Classes that lay out, for a page that has no sheet at all.
  static final String LAYING_OUT =
      """
      .row, .d-flex, .media, .navbar, .navbar>.container, .navbar>.container-fluid, .navbar-nav,
      .nav, .card, .input-group, .pagination, .breadcrumb { display: flex }
      .btn, .badge, .d-inline-block, .list-inline-item, .list-inline>li { display: inline-block }
      .d-inline { display: inline }
      .d-block { display: block }
      .d-inline-flex { display: inline-flex }
      .float-left, .pull-left, .float-right, .pull-right { float: left }
      .float-end, .float-start { float: left }
      .tp_pub_image_left, .tp_pub_info { display: table-cell }
      """;

  /// Formulas, for a page without the sheets of the programs that set them.
  static final String FORMULAS =
      """
      .katex .katex-mathml, mjx-assistive-mml { position: absolute }
      .katex .base, .katex .strut, mjx-container, mjx-math, mjx-mi, mjx-c { display: inline-block }
      .katex .vlist-t { display: inline-table }
      .katex .vlist-r { display: table-row }
      .katex .vlist, .katex .vlist-s { display: table-cell }
      .katex-display, .katex-display > .katex { display: block }
      mjx-assistive-mml { user-select: none }
      """;

  /// The attributes that hide.
  static final String ATTRIBUTES =
      """
      [hidden] { display: none }
      dialog:not([open]) { display: none }
      audio:not([controls]) { display: none }
      input[type=hidden] { display: none }
      math[display=block] { display: block }
      td[nowrap], th[nowrap] { white-space: nowrap }
      pre, listing, xmp, plaintext, textarea { white-space: pre }
      """;

  private StandardStyle() {}

  static Display display(Element element) {
    String tag = element.normalName();
    if (NONE.contains(tag)) {
      return Display.NONE;
    }
    if (BLOCK.contains(tag)) {
      return Display.BLOCK;
    }
    if (ATOMIC.contains(tag)) {
      return Display.INLINE_BLOCK;
    }
    return switch (tag) {
      case "table" -> Display.TABLE;
      case "thead", "tbody", "tfoot" -> Display.ROW_GROUP;
      case "tr" -> Display.ROW;
      case "td", "th" -> Display.CELL;
      case "col", "colgroup" -> Display.COLUMN;
      case "slot" -> Display.CONTENTS;
      default -> isInFormula(element) ? Display.BLOCK : Display.INLINE;
    };
  }

  /// True if it is a part of a formula in MathML, which stands on lines of its own.
  private static boolean isInFormula(Element element) {
    return element.tag().namespace().equals(org.jsoup.parser.Parser.NamespaceMathml);
  }
}
