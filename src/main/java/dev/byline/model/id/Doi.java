package dev.byline.model.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final String PREFIX = "10\\.\\d{2,9}(?:\\.\\d+)*";

  private static final Pattern WHOLE =
      Pattern.compile("(?:doi:)?(" + PREFIX + "(?:/|%2F)\\S+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s<>\"“”⟨⟩]+|(?<![\\w.@/-])(?:[\\w-]{1,63}\\.){0,8}doi\\.org/[^\\s<>\"“”⟨⟩]+",
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

  /// A version in an address of bioRxiv or medRxiv.
  private static final Pattern RXIV_VERSION = Pattern.compile("^(10\\.(?:1101|64898)/.*\\d)v\\d+$");

  private Doi() {}

  /// The DOI that `text` is, with or without `doi:`, or that stands in the address that `text` is;
  /// of several parted by blanks the first.
  public static Optional<String> of(String text) {
    for (String word : text.strip().split("[\\s\\u00A0]+", -1)) {
      Optional<String> doi = ofWord(word);
      if (doi.isPresent()) {
        return doi;
      }
    }
    return Optional.empty();
  }

  /// The address that leads to the paper.
  public static String address(String doi) {
    return "https://doi.org/" + doi;
  }

  private static Optional<String> ofWord(String word) {
    Matcher whole = WHOLE.matcher(word);
    if (whole.matches()) {
      String name = whole.group(1);
      return name(name.indexOf('/') < 0 ? WebAddress.decoded(name) : name);
    }
    Matcher address = ADDRESS.matcher(word);
    return address.find() && address.start() <= 1 ? inAddress(address.group()) : Optional.empty();
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
    String doi = SHOWN.matcher(name).replaceFirst("");
    return RXIV_VERSION.matcher(doi).replaceFirst("$1");
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
        : Optional.of(name.toLowerCase(Locale.ROOT));
  }
}
