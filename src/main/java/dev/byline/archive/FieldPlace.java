package dev.byline.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.byline.model.AuthorField;
import dev.byline.model.PaperField;

/// A field on the pages of one author.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FieldPlace.OfAuthor.class, name = "author"),
  @JsonSubTypes.Type(value = FieldPlace.OfPaper.class, name = "paper"),
})
public sealed interface FieldPlace {

  /// True if its value is counted anew for each capture.
  boolean isCounted();

  /// A field of the author.
  record OfAuthor(AuthorField field) implements FieldPlace {
    @Override
    public boolean isCounted() {
      return field.isCounted();
    }
  }

  /// A field of a paper that a page lists.
  record OfPaper(PaperKey paper, PaperField field) implements FieldPlace {
    @Override
    public boolean isCounted() {
      return field.isCounted();
    }
  }

  /// Names a paper among those that a page of one author lists, in this capture and the next.
  ///
  /// @param title folded words of the title as the page has it
  /// @param nth which of those with that title, from 0
  record PaperKey(String title, int nth) {}
}
