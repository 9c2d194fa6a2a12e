package dev.byline.ui.kit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of the web or of mail, which another program can open.
///
/// @param text the whole address, with its scheme
public record LinkAddress(String text) {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /// An address without the full stop or the bracket behind it.
  private static final Pattern FOUND =
      Pattern.compile(
          "https?://[^\\s<>\"{}\\\\^`|]*[\\w/#=&-]|www\\.[\\w-]+\\.[^\\s<>\"{}\\\\^`|]*[\\w/#=&-]"
              + "|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

  /// An address in a text.
  ///
  /// @param from its first character there
  /// @param to behind its last
  public record Place(int from, int to) {}

  /// The address that `text` stands for; empty where it is none, or one of another scheme than
  /// http, https and mailto.
  public static Optional<LinkAddress> read(String text) {
    String whole = text.strip();
    if (whole.startsWith("www.")) {
      whole = "https://" + whole;
    } else if (MAIL.matcher(whole).matches()) {
      whole = "mailto:" + whole;
    }
    try {
      whole = encoded(whole);
      var address = new URI(whole);
      boolean isKnown =
          address.getScheme() != null
              && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
              && (address.getHost() != null || "mailto".equalsIgnoreCase(address.getScheme()));
      return isKnown ? Optional.of(new LinkAddress(whole)) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// `address` with the signs escaped that addresses must not have, and people write.
  private static String encoded(String address) {
    var encoded = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (" <>\"{}|\\^`[]".indexOf(c) >= 0) {
        encoded.append('%').append(String.format("%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /// The places of the addresses in `text`, from its beginning.
  public static List<Place> in(String text) {
    var places = new ArrayList<Place>();
    Matcher found = FOUND.matcher(text);
    while (found.find()) {
      if (read(found.group()).isPresent()) {
        places.add(new Place(found.start(), found.end()));
      }
    }
    return places;
  }
}
