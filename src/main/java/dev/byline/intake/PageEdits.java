package dev.byline.intake;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.model.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A user's edits to a page under review, before it is imported.
///
/// @param profiles edits for each profile of the page, in order; may end early
/// @param teaching in whose style the page is read
public record PageEdits(List<ProfileEdits> profiles, Teaching teaching) {

  public static final PageEdits NONE = new PageEdits(List.of());

  public PageEdits {
    profiles = List.copyOf(profiles);
  }

  /// Nothing is said about the style.
  public PageEdits(List<ProfileEdits> profiles) {
    this(profiles, new Teaching.Unchanged());
  }

  /// In whose style a page is read.
  public sealed interface Teaching {

    /// As before.
    record Unchanged() implements Teaching {}

    /// In that of a marked entry; by itself without one.
    record By(Optional<Lesson> lesson) implements Teaching {}

    /// The lesson that counts for a page that had another, or none, before.
    default Optional<Lesson> over(Optional<Lesson> before) {
      return switch (this) {
        case Unchanged _ -> before;
        case By(Optional<Lesson> lesson) -> lesson;
      };
    }
  }

  /// The edits to one profile.
  ///
  /// @param name the author's name; absent to take the page's, or what was given before
  public record ProfileEdits(Optional<String> name, List<Correction> corrections) {

    public static final ProfileEdits NONE = new ProfileEdits(Optional.empty(), List.of());

    public ProfileEdits {
      corrections = List.copyOf(corrections);
    }
  }

  /// The edits to the profile `number`, from 0.
  ProfileEdits of(int number) {
    return number < profiles.size() ? profiles.get(number) : ProfileEdits.NONE;
  }

  /// The same as decisions about the owners of the profiles.
  List<Decision> decisions(List<Capture.Owner> owners) {
    var decisions = new ArrayList<Decision>();
    for (int i = 0; i < owners.size(); i++) {
      Capture.Owner owner = owners.get(i);
      of(i).name().ifPresent(n -> decisions.add(new Decision.NameAuthor(owner.author(), n)));
      of(i).corrections().forEach(c -> decisions.add(new Decision.CorrectField(owner.author(), c)));
    }
    return decisions;
  }

  /// The decisions that take [#decisions] back, so that all is as it was in `before`.
  public List<Decision> undoing(List<Capture.Owner> owners, ArchiveState before) {
    return decisions(owners).stream().map(made -> made.undoing(before)).toList();
  }
}
