package dev.byline.parse;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import dev.byline.model.id.WebAddress;
import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The links of an entry by their labels, with the addresses to which they lead: those that the
/// text was read to have, and the others that are seen. Links at names of authors lead to no paper.
final class EntryLinks {

  private static final int MAX_LABEL = 80;
  private static final Pattern AROUND = Pattern.compile("^[\\s\\[(]+|[\\s\\])]+$");

  private final List<String> labels = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  EntryLinks(Paper paper, List<Hints.Link> links) {
    List<Hints.Link> shown =
        links.stream()
            .filter(link -> !link.hidden() && WebAddress.isLinkable(link.address()))
            .filter(link -> !bare(link.label()).isEmpty() && !isOfAuthor(link, paper))
            .toList();
    Set<String> words =
        shown.stream()
            .flatMap(link -> Stream.of(TextFolding.words(link.label()).split(" ", -1)))
            .collect(Collectors.toSet());
    for (String label : paper.links()) {
      String address = address(label, shown);
      // `doi arxiv` in the text may be two links.
      boolean isSeveral =
          address.isEmpty() && words.containsAll(List.of(TextFolding.words(label).split(" ", -1)));
      if (!isSeveral) {
        add(label, address);
      }
    }
    for (Hints.Link link : shown) {
      if (!used.contains(link.address()) && link.label().length() <= MAX_LABEL) {
        add(bare(link.label()), link.address());
      }
    }
  }

  private String address(String label, List<Hints.Link> shown) {
    return shown.stream()
        .filter(link -> bare(link.label()).equalsIgnoreCase(bare(label)))
        .map(Hints.Link::address)
        .filter(address -> !used.contains(address))
        .findFirst()
        .orElse("");
  }

  private void add(String label, String address) {
    labels.add(label);
    addresses.add(address);
    used.add(address);
  }

  private static String bare(String label) {
    return AROUND.matcher(label).replaceAll("");
  }

  private static boolean isOfAuthor(Hints.Link link, Paper paper) {
    String label = TextFolding.words(link.label());
    return link.address().startsWith("mailto:")
        || paper.authors().stream().anyMatch(author -> TextFolding.words(author).equals(label));
  }

  List<String> labels() {
    return labels;
  }

  /// As many as there are labels; "" where one has none.
  List<String> addresses() {
    return addresses;
  }
}
