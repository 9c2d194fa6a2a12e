package dev.byline.model;

import dev.byline.model.id.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links as one text and back: `arxiv <https://arxiv.org/abs/2401.01234>, poster`.
record LinkText(List<String> labels, List<String> addresses) {

  private static final Pattern WITH_ADDRESS = Pattern.compile("(.*?)\\s*<([^<>]*)>");

  /// A comma within an address parts nothing. Possessive, since a text may be of any length.
  private static final Pattern PARTS = Pattern.compile("(?:<[^<>]*>|[^<,;]|<)++");

  private static final Pattern PARTS_BY_SEMICOLON = Pattern.compile("(?:<[^<>]*>|[^<;]|<)++");

  static String of(Paper paper) {
    var items = new ArrayList<String>();
    boolean commas = paper.links().stream().anyMatch(label -> label.contains(","));
    for (int i = 0; i < paper.links().size(); i++) {
      Optional<String> address = paper.linkAddress(i);
      items.add(paper.links().get(i) + address.map(a -> " <" + a + ">").orElse(""));
    }
    String all = String.join(commas ? "; " : ", ", items);
    return commas && items.size() == 1 ? all + ";" : all;
  }

  /// The links that `text` tells; empty where an address is none.
  static Optional<LinkText> parse(String text) {
    boolean semicolons = text.replaceAll("<[^<>]*>", "").contains(";");
    var labels = new ArrayList<String>();
    var addresses = new ArrayList<String>();
    Matcher parts = (semicolons ? PARTS_BY_SEMICOLON : PARTS).matcher(text);
    while (parts.find()) {
      String item = FieldText.line(parts.group());
      Matcher link = WITH_ADDRESS.matcher(item);
      boolean hasAddress = link.matches();
      String address = hasAddress ? link.group(2) : "";
      String label = hasAddress ? link.group(1) : item;
      if (hasAddress && (!WebAddress.isLinkable(address) || label.isEmpty())) {
        return Optional.empty();
      }
      if (!label.isEmpty()) {
        labels.add(label);
        addresses.add(address);
      }
    }
    return Optional.of(new LinkText(labels, addresses));
  }
}
