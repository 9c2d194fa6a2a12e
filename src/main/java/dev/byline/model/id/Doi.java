package dev.byline.model.id;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The DOI in what people and sites write for it, in one normal form: `10.1000/182`, in lower case,
/// without resolver.
///
/// It is read behind any resolver, proxy or publisher's address
/// (`https://doi-org.proxy.example/10.1000/182`,
/// `https://example.org/doi/pdf/10.1000/182?download=1`), percent-encoded or not, and without the
/// punctuation of the sentence around it.
///
/// Source: https://www.doi.org/doi-handbook/HTML/case-insensitivity.html
public final class Doi {

  private static final String DIRECTORY = "10.";

  private static final Pattern AS_WRITTEN =
      Pattern.compile("\\b(10\\.\\d{4,9}/(?:[^\\s,;()⟨⟩<>\\])]|\\([^\\s()]*\\))+)");

  private static final String PREFIX = "10\\.\\d{2,9}(?:\\.\\d+)*";

  private static final Pattern WHOLE =
      Pattern.compile(
          "[(\\[<\"'“]?(?:(?:info:|urn:)?doi[:/=]|hdl:)?(" + PREFIX + "(?:/|%2F)\\S+)",
          Pattern.CASE_INSENSITIVE);

  /// A character that TeX or JSON escapes, also in braces, and what an entity of HTML stands for.
  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\{?\\\\(?:text(less|greater)(?:\\{}|(?![A-Za-z]) ?)|([_%&#${}/~^<>-]))}?"
              + "|\\$([<>])\\$|&(lt|gt|amp|quot);|[{}]");

  /// Hyphens as typesetters and copied pages have them, and characters that are not seen.
  private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");

  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|(?<![\\w.@/-])(?:[\\w-]{1,63}\\.){0,8}doi\\.org/)"
              + "[^\\s<>\"“”⟨⟩]++(?:<\\d{1,9}:[^\\s<>]{1,40}+>[^\\s<>\"“”⟨⟩]*+)*+",
          Pattern.CASE_INSENSITIVE);

  /// In an address the name ends where its path does, whatever the name might hold else.
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?:[/=:]|%3A|%3D|%2F)(" + PREFIX + "(?:/|%2F)(?:(?!;jsessionid)[^\\s?&#])++)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?:\\bdoi\\s*[:=]?\\s*|(?<![\\p{L}\\d./-]))"
              + "(10\\.\\d{4,9}(?:\\.\\d+)*/"
              + "(?:[^\\s,;\"“”⟨⟩|\\u3000-\\u30FF\\u4E00-\\u9FFF\\uFF00-\\uFFEF]|;(?=\\d-))++)",
          Pattern.CASE_INSENSITIVE);

  /// Parts of a publisher's address that come behind the DOI and say what of the paper is shown.
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:/(?:full|fulltext|full-text|abstract|abs|e?pdf|meta|html|xml|summary|references"
              + "|citations|figures|tables))+$|(?:\\.full)?\\.(?:pdf|html?|full|abstract)$",
          Pattern.CASE_INSENSITIVE);

  /// A version of a preprint in bioRxiv or medRxiv, which its DOI has not.
  private static final Pattern RXIV_VERSION = Pattern.compile("^(10\\.(?:1101|64898)/.*\\d)v\\d+$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /// Before a DOI that is not looked at any further.
  private static final List<String> RESOLVERS =
      List.of("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/");

  private Doi() {}

  /// The DOI that `text` is, with or without `doi:`, or that stands in the address that `text` is;
  /// of several parted by blanks the first. It may be escaped, as in TeX, JSON, HTML or an address.
  public static Optional<String> of(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int plain = plainStart(text);
    if (plain >= 0) {
      return Optional.of(text.substring(plain).toLowerCase(Locale.ROOT));
    }
    for (String word : BLANKS.split(unescaped(text).strip(), -1)) {
      Optional<String> doi = ofWord(word);
      if (doi.isPresent()) {
        return doi;
      }
    }
    return Optional.empty();
  }

  /// The start of the DOI that ends `text`, where that is one as registries write them, bare or
  /// behind `https://doi.org/`, of letters, digits and the signs `.-_/` alone; negative where only
  /// the patterns can tell. Nearly all DOIs of data sets are so, and the patterns cost a tenth of
  /// reading a record.
  private static int plainStart(String text) {
    int start = 0;
    for (String resolver : RESOLVERS) {
      start = text.startsWith(resolver) ? resolver.length() : start;
    }
    if (!text.startsWith("10.", start) || isRxiv(text, start)) {
      return -1;
    }
    int registrant = start + 3;
    int slash = registrant;
    while (slash < text.length() && isDigit(text.charAt(slash))) {
      slash++;
    }
    boolean isRegistrant = slash - registrant >= 2 && slash - registrant <= 9;
    boolean isNamed = slash + 1 < text.length() && text.charAt(slash) == '/';
    return isRegistrant && isNamed && isPlainName(text, slash + 1) ? start : -1;
  }

  private static boolean isRxiv(String text, int start) {
    return text.startsWith("10.1101/", start) || text.startsWith("10.64898/", start);
  }

  private static boolean isPlainName(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '-' && c != '_' && c != '/') {
        return false;
      }
    }
    return isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// True if `text` begins as a DOI does.
  public static boolean isBegunBy(String text) {
    return text.startsWith(DIRECTORY);
  }

  /// The first DOI in a line of a site, as the site writes it, without the punctuation of the
  /// sentence; not in the normal form.
  public static Optional<String> asWritten(String line) {
    if (!line.contains(DIRECTORY)) {
      return Optional.empty();
    }
    Matcher match = AS_WRITTEN.matcher(line);
    return match.find()
        ? Optional.of(match.group(1).replaceFirst("[.,;:]+$", ""))
        : Optional.empty();
  }

  /// The address that leads to the paper.
  public static String address(String doi) {
    return "https://doi.org/" + doi;
  }

  private static Optional<String> ofWord(String word) {
    Matcher whole = WHOLE.matcher(word);
    return whole.matches() ? name(WebAddress.decoded(whole.group(1))) : inAddressOfWord(word);
  }

  /// The DOI in an address, also behind a bracket or a command of TeX.
  private static Optional<String> inAddressOfWord(String word) {
    Matcher address = ADDRESS.matcher(word);
    return address.find() ? inAddress(word.substring(address.start())) : Optional.empty();
  }

  private static String unescaped(String text) {
    boolean isAscii = isAscii(text);
    String seen =
        isAscii ? text : UNSEEN.matcher(HYPHEN.matcher(text).replaceAll("-")).replaceAll("");
    boolean isEscaped =
        seen.indexOf('\\') >= 0
            || seen.indexOf('{') >= 0
            || seen.indexOf('&') >= 0
            || seen.indexOf('$') >= 0;
    return isEscaped ? ESCAPED.matcher(seen).replaceAll(Doi::unescaped) : seen;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String unescaped(MatchResult escape) {
    for (int group = 1; group <= escape.groupCount(); group++) {
      @Nullable String written = escape.group(group);
      if (written != null) {
        return Matcher.quoteReplacement(
            switch (written) {
              case "less", "lt" -> "<";
              case "greater", "gt" -> ">";
              case "amp" -> "&";
              case "quot" -> "\"";
              default -> written;
            });
      }
    }
    return "";
  }

  /// The DOI in an address of the web, as a resolver, a proxy or a publisher writes it.
  public static Optional<String> inAddress(String address) {
    Matcher match = IN_ADDRESS.matcher(address);
    if (!match.find()) {
      return Optional.empty();
    }
    String name = WebAddress.decoded(WebAddress.withoutSentence(match.group(1)));
    return name(isResolver(address.substring(0, match.start())) ? name : withoutShown(name));
  }

  private static boolean isResolver(String before) {
    String host = before.toLowerCase(Locale.ROOT);
    return host.contains("doi.org") || host.contains("doi-org") || host.contains("hdl.handle.net");
  }

  private static String withoutShown(String name) {
    return SHOWN.matcher(name).replaceFirst("");
  }

  /// The first DOI in running text; what `doi:` or an address says is one, and what looks like none
  /// other.
  public static Optional<FoundId> find(String text) {
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String whole = WebAddress.withoutSentence(address.group());
      Optional<String> doi = inAddress(whole);
      if (doi.isPresent()) {
        int start = address.start();
        return Optional.of(new FoundId(doi.get(), start, start + whole.length()));
      }
    }
    Matcher match = IN_TEXT.matcher(text);
    while (match.find()) {
      String name = WebAddress.withoutSentence(match.group(1));
      Optional<String> doi = name(name);
      if (doi.isPresent()) {
        return Optional.of(new FoundId(doi.get(), match.start(), match.start(1) + name.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String text) {
    String name = WebAddress.withoutSentence(text);
    return name.endsWith("/") || name.indexOf('/') < 0
        ? Optional.empty()
        : Optional.of(RXIV_VERSION.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("$1"));
  }
}
