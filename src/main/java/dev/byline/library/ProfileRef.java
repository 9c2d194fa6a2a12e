package dev.byline.library;

import dev.byline.model.AuthorId;

/// Points at the page of an author.
public record ProfileRef(AuthorId id, String name) {}
