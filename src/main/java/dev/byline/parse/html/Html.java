package dev.byline.parse.html;

import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Markup to a tree of limited depth.
final class Html {

  /// Elements in one another at most; what is deeper stands beside.
  private static final int MAX_DEPTH = 256;

  private Html() {}

  static Document tree(String markup, String address) {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(new StringReader(markup), address);
  }
}
