/// TeX in texts: letters and signs, where formulas begin and end, and formulas in plain characters.
///
/// The tables are [TexLetters], [TexSymbols] and, for formulas, `unicode.txt` and `plain.txt`.
package dev.byline.model.tex;
