package dev.byline.ui.who;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;

/// An author or a paper that is to be merged or split.
public sealed interface Subject {

  record OfAuthor(AuthorId id) implements Subject {}

  record OfPaper(PaperId id) implements Subject {}
}
