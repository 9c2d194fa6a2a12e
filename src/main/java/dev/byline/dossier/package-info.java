/// An author or a comparison as pages to print: what they say, and the same as PDF.
///
/// Imports `compare`, `library`, `stats`, `wording` and OpenPDF, which is loaded when a file is
/// asked for. Start at [Dossier] and [DossierMaker].
package dev.byline.dossier;
