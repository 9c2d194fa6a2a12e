package dev.byline.ui.browse;

import dev.byline.library.ProfileRef;
import dev.byline.model.Folding;
import java.util.List;

/// Whether a name on a paper may be that of somebody whose page lists the paper: the same words, or
/// the same surname behind the same first letter (`P. Marion`).
final class OwnerName {

  private OwnerName() {}

  static boolean isOwner(String name, List<ProfileRef> profiles) {
    String words = Folding.words(name);
    return profiles.stream().anyMatch(profile -> isSame(words, Folding.words(profile.name())));
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || (!one.isEmpty()
            && !other.isEmpty()
            && one.charAt(0) == other.charAt(0)
            && lastWord(one).equals(lastWord(other))
            && (hasInitial(one) || hasInitial(other)));
  }

  private static boolean hasInitial(String words) {
    return words.indexOf(' ') == 1;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
