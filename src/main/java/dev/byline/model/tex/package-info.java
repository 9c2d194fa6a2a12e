/// TeX in texts: letters, and where formulas begin and end.
package dev.byline.model.tex;
