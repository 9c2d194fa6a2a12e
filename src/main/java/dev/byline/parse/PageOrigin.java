package dev.byline.parse;

import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.TextFolding;
import dev.byline.model.id.PersonId;
import dev.byline.parse.html.Hints;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The origin of a page, as far as parsing depends on it.
///
/// @param fileName for messages and as the author's name if the page gives none
/// @param captured the day of the capture, where known
/// @param lesson the marked entry in whose style the page is read, where there is one
/// @param hints from the markup beside the text
public record PageOrigin(
    String fileName, Optional<CaptureDay> captured, Optional<Lesson> lesson, Hints hints) {

  /// The name for the author of a page that names nobody.
  public String unknownAuthor() {
    return Wording.of("page.unknownAuthor", fileName);
  }

  /// The identifiers that the page gives of its owner by itself: of its own address, and of pages
  /// that it says to be the owner's.
  public List<PersonId> ids() {
    var ids = new ArrayList<PersonId>();
    Stream.concat(hints.address().stream(), hints.own().stream())
        .flatMap(address -> PersonId.inAddress(address).stream())
        .filter(id -> ids.stream().noneMatch(other -> other.scheme() == id.scheme()))
        .forEach(ids::add);
    return ids;
  }

  /// The same for a page that is nobody's but one person's, which its address names too.
  public List<PersonId> homepageIds() {
    var ids = new ArrayList<>(ids());
    if (ids.isEmpty() || hints.address().flatMap(PersonId::inAddress).isEmpty()) {
      hints.address().flatMap(PersonId::ofHomepage).ifPresent(ids::add);
    }
    return ids;
  }

  /// True if the file's name, or the page's own address, holds all parts of a person's name that
  /// are longer than an initial, two at least: `ada-holt.html`, `adaholt.example.org`.
  public boolean isNamedFor(String name) {
    String own = compact(fileName + hints.address().map(address -> " " + address).orElse(""));
    String outside = name.replaceAll("[(（][^()（）]*[)）]", " ");
    int parts = 0;
    for (String part : TextFolding.words(outside).split(" ", -1)) {
      if (part.length() > 1) {
        if (!own.contains(part)) {
          return false;
        }
        parts++;
      }
    }
    return parts > 1;
  }

  private static String compact(String text) {
    return TextFolding.words(text).replace(" ", "");
  }
}
