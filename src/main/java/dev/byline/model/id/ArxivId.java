package dev.byline.model.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The arXiv id in what people and sites write for it, in one normal form: `2401.01234` or
/// `hep-th/9901001`, without version, label and class of subject.
///
/// Source: https://info.arxiv.org/help/arxiv_identifier.html
public final class ArxivId {

  private static final String ID =
      "(\\d{4}\\.\\d{4,5}(?!\\d)|[a-z]+(?:-[a-z]+)?(?:\\.[a-z]{2})?/\\d{7}(?!\\d))";

  private static final Pattern WHOLE =
      compile("(?:arxiv:\\s*)?" + ID + "(?:v\\d+)?(?:\\s*\\[.*])?[.,;]?");

  private static final Pattern IN_ADDRESS =
      compile(
          "(?:(?:arxiv|ar5iv|alphaxiv)(?:-|\\.)(?:labs\\.arxiv\\.)?org|xxx\\.lanl\\.gov)"
              + "[^\\s/?#]*/(?:abs|pdf|html|ps|format|e-print|src|list)/"
              + ID);

  private static final Pattern IN_DOI = compile("10\\.48550/arxiv\\." + ID + "(?:v\\d+)?");

  private static final Pattern ADDRESS =
      compile(
          "https?://[^\\s<>\"“”⟨⟩]+|(?<![\\w.@/-])(?:[\\w-]{1,63}\\.){0,8}arxiv\\.org/[^\\s<>\"“”⟨⟩]+");

  private static final Pattern IN_TEXT =
      compile(
          "(?<![\\p{L}\\d])arxiv(?: (?:e-?print|preprint|id))?[ :,]*(?:arxiv:)? *"
              + ID
              + "(?:v\\d+)?(?: *\\[[A-Za-z.-]+])?");

  private ArxivId() {}

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /// The id that `text` is, with or without `arXiv:`, version and class (`hep-th/9901001v2`), or
  /// that stands in the address or the DOI that `text` is.
  public static Optional<String> of(String text) {
    Matcher match = WHOLE.matcher(text.strip());
    return match.matches()
        ? Optional.of(normal(match.group(1)))
        : inAddress(text).or(() -> inDoi(text));
  }

  /// The DOI that arXiv gives its paper.
  public static String doi(String id) {
    return "10.48550/arxiv." + id;
  }

  /// The address that leads to the paper.
  public static String address(String id) {
    return "https://arxiv.org/abs/" + id;
  }

  /// The id in the address of a page of arXiv, or of a mirror or proxy of it.
  public static Optional<String> inAddress(String address) {
    return mayBeOfArxiv(address)
        ? first(IN_ADDRESS, WebAddress.decoded(address))
        : Optional.empty();
  }

  /// The id in a DOI that arXiv gave: `10.48550/arXiv.2401.01234`.
  public static Optional<String> inDoi(String doi) {
    return doi.contains("48550") || doi.indexOf('%') >= 0
        ? first(IN_DOI, WebAddress.decoded(doi))
        : Optional.empty();
  }

  /// False for most addresses: all hosts of [#IN_ADDRESS] have an `iv` or are of lanl.gov.
  private static boolean mayBeOfArxiv(String address) {
    for (int i = 0; i < address.length(); i++) {
      boolean may =
          switch (address.charAt(i)) {
            case '%' -> true;
            case 'i', 'I' -> isAt("iv", address, i);
            case 'l', 'L' -> isAt("lanl", address, i);
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String part, String address, int at) {
    return address.regionMatches(true, at, part, 0, part.length());
  }

  /// The first id in running text, where it is labelled `arXiv` or stands in an address.
  public static Optional<FoundId> find(String text) {
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String whole = WebAddress.withoutSentence(address.group());
      Optional<String> id = inAddress(whole);
      if (id.isPresent()) {
        int start = address.start();
        return Optional.of(new FoundId(id.get(), start, start + whole.length()));
      }
    }
    Matcher match = IN_TEXT.matcher(text);
    return match.find()
        ? Optional.of(new FoundId(normal(match.group(1)), match.start(), match.end()))
        : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    return match.find() ? Optional.of(normal(match.group(1))) : Optional.empty();
  }

  private static String normal(String id) {
    int slash = id.indexOf('/');
    int dot = id.indexOf('.');
    String plain = dot >= 0 && dot < slash ? id.substring(0, dot) + id.substring(slash) : id;
    return plain.toLowerCase(Locale.ROOT);
  }
}
