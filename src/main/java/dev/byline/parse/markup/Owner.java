package dev.byline.parse.markup;

import dev.byline.model.TextFolding;
import dev.byline.parse.MarkupReader.MarkedPaper;
import dev.byline.parse.html.Hints;
import dev.byline.parse.text.NameShape;
import dev.byline.parse.text.NameTally;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The owner of a page: a name in its title or in a heading that is also the name of an author
/// below, or else the author of the most papers.
final class Owner {

  private static final Pattern OF_LIST =
      Pattern.compile(
          "(?iU)^(?:(?:selected|all|my|the|list"
              + " of)\\s+)*(?:publications?|papers|articles|works|research|home ?page|web"
              + " ?site|page|publikationen|veröffentlichungen|travaux|dblp)"
              + "(?:\\s+hal)?\\s*(?:\\b(?:of|by|de|von|di)\\b|:)\\s*");

  private static final Pattern LIST_OF =
      Pattern.compile(
          "(?iU)['’]s?\\s+(?:(?:selected|academic|personal)\\s+)*(?:publications?|papers|articles|works|home"
              + " ?page|web ?site|page)\\b.*$");

  private static final Pattern OF_SITE =
      Pattern.compile(
          "(?iU)\\b(?:web ?site|blog|home ?page|portfolio|research|experience|publications?)\\b");

  private Owner() {}

  static Optional<String> of(List<MarkedPaper> papers, MarkedText text, Hints hints) {
    var tally = new NameTally();
    papers.forEach(marked -> tally.add(marked.paper()));
    Optional<String> most = tally.owner();
    String last = most.map(Owner::lastName).orElse("");
    return candidates(text, hints)
        .map(name ->
            LIST_OF.matcher(OF_LIST.matcher(name.strip()).replaceFirst("")).replaceFirst(""))
        .map(String::strip)
        .filter(name -> name.indexOf(' ') > 0 && NameShape.fits(name))
        .filter(name -> !OF_SITE.matcher(name).find())
        .filter(name -> last.isEmpty() || TextFolding.words(name).contains(last))
        .findFirst()
        .or(() -> most);
  }

  private static Stream<String> candidates(MarkedText text, Hints hints) {
    Stream<String> headings =
        hints.parts().stream().filter(part -> part.level() == 1 || part.level() == 2).map(text::of);
    return Stream.concat(Stream.of(hints.title()), headings)
        .flatMap(heading -> Stream.of(heading.split("\\s*[|–—:•·(（]\\s*|\\s+-\\s+", -1)));
  }

  private static String lastName(String name) {
    String words =
        TextFolding.words(name.indexOf(',') > 0 ? name.substring(0, name.indexOf(',')) : name);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
