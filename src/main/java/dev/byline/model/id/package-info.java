/// Identifiers of papers and people: one normal form of each, and the one way to read it.
///
/// Imports nothing of Byline. [Doi], [ArxivId] and [Orcid] read what people and sites write for one
/// identifier; [PersonId] holds any identifier of a person, [WebAddress] tells what may be a link.
package dev.byline.model.id;
