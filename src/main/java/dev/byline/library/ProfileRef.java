package dev.byline.library;

import dev.byline.model.AuthorId;

/// A reference to the page of an author.
public record ProfileRef(AuthorId id, String name) {}
