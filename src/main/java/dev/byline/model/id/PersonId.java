package dev.byline.model.id;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An identifier that a site or registry gives a person.
///
/// @param scheme who gives it
/// @param value in the normal form of the scheme: without address and label
public record PersonId(Scheme scheme, String value) {

  private static final Pattern WEB =
      Pattern.compile("https?://(?:www\\.)?([^/\\s?#]+)(\\S*)", Pattern.CASE_INSENSITIVE);

  /// The schemes of identifiers: their format, and the addresses of the pages that they identify.
  public enum Scheme {
    ORCID("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]", "orcid\\.org/", "https://orcid.org/"),
    OPENALEX(
        "A\\d{4,}",
        "openalex\\.org/(?:people/|authors/|works\\?.*author\\.id(?::|%3A))?",
        "https://openalex.org/"),
    DBLP(
        "[a-z0-9]+/[A-Za-z0-9-]+",
        "dblp\\.(?:org|uni-trier\\.de|dagstuhl\\.de)/pid/",
        "https://dblp.org/pid/"),
    SCHOLAR(
        "[\\w-]{12}",
        "scholar\\.google\\.[a-z.]+/citations\\?(?:.*&)?user=",
        "https://scholar.google.com/citations?user="),
    SEMANTIC_SCHOLAR(
        "\\d+",
        "semanticscholar\\.org/author/(?:[^/?#]+/)?",
        "https://www.semanticscholar.org/author/"),
    ARXIV("[a-z-]+_[a-z]_\\d+", "arxiv\\.org/a/", "https://arxiv.org/a/"),
    OPENREVIEW(
        "~[^\\s/&?#,]+\\d", "openreview\\.net/profile\\?id=", "https://openreview.net/profile?id="),
    REPEC("p[a-z]{2}\\d+", "ideas\\.repec\\.org/[ef]/", "https://ideas.repec.org/e/"),
    SCOPUS(
        "\\d{9,12}",
        "scopus\\.com/(?:authid/detail\\.ur[il]|inward/authorDetails\\.url)\\?(?:.*&)?authorId=",
        "https://www.scopus.com/authid/detail.uri?authorId="),
    RESEARCHER_ID(
        "[A-Z]{1,3}-\\d{4}-\\d{4}",
        "(?:webofscience\\.com/wos/author/(?:record|rid)/|(?:publons|researcherid)\\.com/(?:researcher/|rid/))",
        "https://www.webofscience.com/wos/author/record/"),
    INSPIRE("\\d+", "inspirehep\\.net/authors/", "https://inspirehep.net/authors/"),
    HAL(
        "[a-z0-9-]*[a-z][a-z0-9-]*",
        "cv\\.(?:hal\\.science|archives-ouvertes\\.fr)/",
        "https://cv.hal.science/"),
    ZBMATH(
        "[a-z0-9-]+\\.[a-z0-9.-]+",
        "zbmath\\.org/authors/(?:\\?q=ai(?::|%3A))?",
        "https://zbmath.org/authors/"),
    ACL("[a-z0-9-]+", "aclanthology\\.org/people/(?:[a-z]/)?", "https://aclanthology.org/people/"),
    RESEARCHMAP("[\\w-]+", "researchmap\\.jp/", "https://researchmap.jp/"),
    RESEARCH_GATE(
        "[\\w-]+", "researchgate\\.net/profile/", "https://www.researchgate.net/profile/"),
    PHILPEOPLE("[\\w-]+", "philpeople\\.org/profiles/", "https://philpeople.org/profiles/"),
    /// The address of a homepage, without scheme and `www.`; a person may have several.
    HOMEPAGE("[^\\s/,]+\\.[^\\s,]+", "(?!)", "https://");

    private final Pattern value;
    private final Pattern inAddress;
    private final String page;
    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Scheme(String value, String address, String page) {
      this.value = Pattern.compile(value);
      inAddress =
          Pattern.compile(
              "(?:^|[/.@:]|%2F)" + address + "(" + value + ")(?=$|[/?#&.:)\\s])",
              Pattern.CASE_INSENSITIVE);
      this.page = page;
    }

    private String normal(String text) {
      return switch (this) {
        case ORCID, OPENALEX, RESEARCHER_ID -> text.toUpperCase(Locale.ROOT);
        case ARXIV, REPEC, HAL, ZBMATH, ACL -> text.toLowerCase(Locale.ROOT);
        default -> text;
      };
    }

    /// In the names of JSON: `openalex`, `semantic-scholar`.
    public String key() {
      return key;
    }
  }

  /// @throws IllegalArgumentException if the value is not in the normal form of the scheme
  public PersonId {
    if (!scheme.value.matcher(value).matches()) {
      throw new IllegalArgumentException("No " + scheme.key() + " id: " + value);
    }
  }

  /// The identifier that `text` is, alone or in an address of the scheme's pages.
  public static Optional<PersonId> of(Scheme scheme, String text) {
    if (scheme == Scheme.ORCID) {
      return Orcid.of(text).map(id -> new PersonId(scheme, id));
    }
    if (scheme == Scheme.HOMEPAGE && text.strip().startsWith("http")) {
      return ofHomepage(text);
    }
    String bare = scheme.normal(WebAddress.decoded(text.strip()));
    return scheme.value.matcher(bare).matches()
        ? Optional.of(new PersonId(scheme, bare))
        : inAddress(scheme, text);
  }

  /// The identifier of the person whose homepage has an address.
  ///
  /// @return empty for an address that is not of the web
  public static Optional<PersonId> ofHomepage(String address) {
    Matcher web = WEB.matcher(address.strip());
    if (!web.matches()) {
      return Optional.empty();
    }
    String path = web.group(2).replaceFirst("[?#].*$", "");
    String own = path.replaceFirst("/(?:index\\.html?)?$", "");
    String value = web.group(1).toLowerCase(Locale.ROOT) + own;
    return Scheme.HOMEPAGE.value.matcher(value).matches()
        ? Optional.of(new PersonId(Scheme.HOMEPAGE, value))
        : Optional.empty();
  }

  /// The person whose page the address `text` is, on any site that is known.
  public static Optional<PersonId> inAddress(String text) {
    for (Scheme scheme : Scheme.values()) {
      Optional<PersonId> id = inAddress(scheme, text);
      if (id.isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  private static Optional<PersonId> inAddress(Scheme scheme, String text) {
    Matcher match = scheme.inAddress.matcher(WebAddress.decoded(text));
    if (!match.find()) {
      return Optional.empty();
    }
    String normal = scheme.normal(match.group(1));
    return scheme.value.matcher(normal).matches()
        ? Optional.of(new PersonId(scheme, normal))
        : Optional.empty();
  }

  /// The scheme and the value as one text: `orcid:0000-0002-1825-0097`.
  @Override
  public String toString() {
    return scheme.key() + ":" + value;
  }

  /// The identifier that [#toString] gives.
  public static Optional<PersonId> parse(String text) {
    int colon = text.indexOf(':');
    String key = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    for (Scheme scheme : Scheme.values()) {
      if (scheme.key().equals(key)) {
        return of(scheme, text.substring(colon + 1));
      }
    }
    return inAddress(text).or(() -> colon < 0 ? of(Scheme.ORCID, text) : Optional.empty());
  }

  /// True if identifiers, as [#toString] writes them, cannot be one person's: both have some of one
  /// scheme, and none of these in common.
  public static boolean areDifferent(Collection<String> some, Collection<String> others) {
    return some.stream()
        .anyMatch(id -> {
          String scheme = id.substring(0, id.indexOf(':') + 1);
          return !scheme.equals(Scheme.HOMEPAGE.key() + ":")
              && others.stream().anyMatch(other -> other.startsWith(scheme))
              && some.stream().filter(own -> own.startsWith(scheme)).noneMatch(others::contains);
        });
  }

  /// The address of the person's page.
  public String address() {
    return scheme.page + value;
  }
}
