/// Page text typeset: what titles, abstracts and notes hold of LaTeX becomes plain, emphasised and
/// mathematical text on one baseline.
///
/// Imports `library.Range`, `model.PaperId`, `ui.kit`, JavaFX, CommonMark for notes, and from
/// `java.desktop` and JLaTeXMath what draws formulas. Page text is untrusted: [FormulaSource] says
/// what may reach JLaTeXMath, [FormulaCache] bounds its time and keeps what it drew. Start at
/// [RichText] (reading) and [TextNodes] (showing); [NoteReader] reads notes.
package dev.byline.ui.text;
