/// Names of people: their parts, and how they are read.
///
/// Start at [PersonName].
package dev.byline.model.name;
