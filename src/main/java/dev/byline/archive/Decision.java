package dev.byline.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.util.Optional;

/// Something the user decided about the library. A decision stays in force until a later one, or a
/// later capture, says otherwise.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Decision.RemovePage.class, name = "removePage"),
  @JsonSubTypes.Type(value = Decision.PurgePage.class, name = "purgePage"),
  @JsonSubTypes.Type(value = Decision.NameAuthor.class, name = "nameAuthor"),
  @JsonSubTypes.Type(value = Decision.ChooseSource.class, name = "chooseSource"),
  @JsonSubTypes.Type(value = Decision.CorrectField.class, name = "correctField"),
  @JsonSubTypes.Type(value = Decision.Rule.class, name = "rule"),
  @JsonSubTypes.Type(value = Decision.TakeBack.class, name = "takeBack"),
  @JsonSubTypes.Type(value = Decision.Retitled.class, name = "retitled"),
  @JsonSubTypes.Type(value = Decision.Detach.class, name = "detach"),
  @JsonSubTypes.Type(value = Decision.LetGo.class, name = "letGo"),
})
public sealed interface Decision {

  /// The decision that takes this one back, so that all is as it was in `before`.
  ///
  /// @throws IllegalArgumentException if no decision does
  default Decision undoing(ArchiveState before) {
    return switch (this) {
      case Rule(Verdict verdict, _) -> before.verdicts().restoring(verdict);
      case TakeBack(Verdict verdict) -> before.verdicts().restoring(verdict);
      case ChooseSource(var author, _) -> new ChooseSource(author, before.chosen(author));
      case NameAuthor(var author, _) -> new NameAuthor(author, before.nameGiven(author).orElse(""));
      case CorrectField(var author, Correction now) ->
          new CorrectField(
              author,
              Optional.ofNullable(before.corrections(author).byPlace().get(now.place()))
                  .orElseGet(() -> new Correction(now.place(), now.read(), Optional.empty())));
      case Retitled attached -> new Detach(attached);
      case Detach(Retitled attached) -> attached;
      case LetGo(var was, var paper, boolean gone) -> new LetGo(was, paper, !gone);
      case RemovePage _, PurgePage _ ->
          throw new IllegalArgumentException("Nothing takes this back: " + this);
    };
  }

  /// Leaves a page out of the library; capturing it again brings it back.
  ///
  /// @param page its content hash
  record RemovePage(String page) implements Decision {}

  /// Gives up the text of a page that is left out: blanks stand where it stood. Capturing it again
  /// brings the text back.
  ///
  /// @param page its content hash
  record PurgePage(String page) implements Decision {}

  /// Gives an author a name in place of the one on the page.
  ///
  /// @param name blank to take the page's name again
  record NameAuthor(AuthorId author, String name) implements Decision {}

  /// Chooses the source whose figures count.
  ///
  /// @param author of whom; empty for all of whom nothing else is chosen
  /// @param source its short name (`google-scholar`); empty to choose by default again
  record ChooseSource(Optional<AuthorId> author, Optional<String> source) implements Decision {

    @SuppressWarnings("ConstantValue") // JSON without them leaves them null.
    public ChooseSource {
      author = author == null ? Optional.empty() : author;
      source = source == null ? Optional.empty() : source;
    }
  }

  /// Gives a field of an author's pages another value than they have.
  record CorrectField(AuthorId author, Correction correction) implements Decision {}

  /// Says who is who, or which papers are one.
  record Rule(Verdict verdict, Evidence grounds) implements Decision {}

  /// Takes a verdict back, as if it had never been given.
  record TakeBack(Verdict verdict) implements Decision {}

  /// A paper is read with another title than it was known by, or corrected so that it has another
  /// id: what hangs on the old title and the old id counts for the new ones too.
  ///
  /// @param author whose page lists it
  /// @param was the paper as the page was read before
  /// @param now the paper as the page is read since
  /// @param paper the id it had, where something goes by that
  /// @param becomes the id it has since
  record Retitled(
      AuthorId author,
      FieldPlace.PaperKey was,
      FieldPlace.PaperKey now,
      Optional<PaperId> paper,
      PaperId becomes)
      implements Decision {

    @SuppressWarnings("ConstantValue") // JSON without it leaves it null.
    public Retitled {
      paper = paper == null ? Optional.empty() : paper;
    }
  }

  /// Takes back that a paper is read with another title.
  record Detach(Retitled attached) implements Decision {}

  /// Lets go of what was said of a paper that no page lists any more: it is kept, and counts again
  /// if the paper returns, but no paper is looked for.
  ///
  /// @param was the paper as a page was read before
  /// @param paper the id it had, where something goes by that
  /// @param gone false to look for a paper again
  record LetGo(FieldPlace.PaperKey was, Optional<PaperId> paper, boolean gone) implements Decision {

    @SuppressWarnings("ConstantValue") // JSON without it leaves it null.
    public LetGo {
      paper = paper == null ? Optional.empty() : paper;
    }
  }
}
