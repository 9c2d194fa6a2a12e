/// The arXiv taxonomy.
package dev.byline.model.category;
