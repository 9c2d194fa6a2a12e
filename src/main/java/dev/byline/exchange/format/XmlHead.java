package dev.byline.exchange.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The start of a document of XML: its first elements, and its character set.
public final class XmlHead {

  private static final int MOST_NAMES = 200;
  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w:.-]{0,60})(?=[\\s/>])");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private final Set<String> names = new LinkedHashSet<>();
  private final Charset charset;

  /// @param lines the first lines of the document
  XmlHead(List<String> lines) {
    String text = COMMENT.matcher(String.join("\n", lines)).replaceAll("");
    charset = charset(lines.getFirst());
    Matcher element = ELEMENT.matcher(text);
    while (names.size() < MOST_NAMES && element.find()) {
      names.add(element.group(1));
    }
  }

  /// A document in UTF-16 comes as UTF-8.
  private static Charset charset(String declaration) {
    Matcher encoding = ENCODING.matcher(declaration);
    String name = encoding.find() ? encoding.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    boolean isWide = name.startsWith("UTF-16") || name.equals("US-ASCII");
    return isWide || !isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException _) { // no legal name
      return false;
    }
  }

  /// The name of the outermost element, with its prefix; "" if there is none.
  public String root() {
    return names.isEmpty() ? "" : names.iterator().next();
  }

  /// True if elements of all these names are among the first.
  public boolean has(String... wanted) {
    return names.containsAll(Set.of(wanted));
  }

  /// The character set that the document declares, UTF-8 where it is none that is known.
  public Charset charset() {
    return charset;
  }
}
