package dev.byline.ui.who;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;

/// An author or a paper that is to be merged or split.
public sealed interface DecisionSubject {

  record OfAuthor(AuthorId id) implements DecisionSubject {}

  record OfPaper(PaperId id) implements DecisionSubject {}
}
