package dev.byline.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// A parser for notes in Markdown: CommonMark, with LaTeX as in page text. Any text is a valid
/// note: text without Markdown is shown as plain words, HTML is shown as source, and a line break
/// is kept.
public final class NoteReader {

  /// Deeper lists and quotations are read as words.
  private static final int DEEPEST = 30;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

  private final NoteFormulas formulas;
  private final List<NoteBlock> blocks = new ArrayList<>();
  private String marker = "";

  private NoteReader(NoteFormulas formulas) {
    this.formulas = formulas;
  }

  /// The blocks of `note`.
  public static List<NoteBlock> read(String note) {
    NoteFormulas formulas = NoteFormulas.of(note);
    var reader = new NoteReader(formulas);
    reader.children(PARSER.parse(formulas.masked()), 0, NoteBlock.Kind.PARAGRAPH);
    return List.copyOf(reader.blocks);
  }

  private void children(Node parent, int depth, NoteBlock.Kind plain) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, depth, plain);
    }
  }

  /// @param plain what a paragraph is here
  private void block(Node node, int depth, NoteBlock.Kind plain) {
    switch (node) {
      case Heading heading -> inlines(NoteBlock.Kind.HEADING, heading.getLevel(), heading);
      case BlockQuote quote -> children(quote, depth + 1, NoteBlock.Kind.QUOTE);
      case ListBlock list -> items(list, depth, plain);
      case FencedCodeBlock code -> code(code.getLiteral(), depth);
      case IndentedCodeBlock code -> code(code.getLiteral(), depth);
      case HtmlBlock html -> code(html.getLiteral(), depth);
      case ThematicBreak _ -> add(NoteBlock.Kind.RULE, depth, RichText.read(""));
      case LinkReferenceDefinition link ->
          code("[" + link.getLabel() + "]: " + link.getDestination(), depth);
      default -> inlines(plain, depth, node);
    }
  }

  private void items(ListBlock list, int depth, NoteBlock.Kind plain) {
    int number = list instanceof OrderedList ordered ? first(ordered) : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      marker = list instanceof BulletList ? "\u2022" : number++ + ".";
      children(item, depth + 1, plain);
      if (item instanceof ListItem && item.getFirstChild() == null) {
        add(plain, depth + 1, RichText.read(""));
      }
    }
  }

  private static int first(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }

  private void code(String literal, int depth) {
    var text = new RunList();
    text.add(formulas.unmasked(literal.stripTrailing()), TextStyle.CODE);
    add(NoteBlock.Kind.CODE, depth, text.text());
  }

  private void inlines(NoteBlock.Kind kind, int depth, Node parent) {
    add(kind, depth, new NoteInlines(formulas).read(parent));
  }

  private void add(NoteBlock.Kind kind, int depth, RichText text) {
    blocks.add(new NoteBlock(kind, depth, marker, text));
    marker = "";
  }
}
