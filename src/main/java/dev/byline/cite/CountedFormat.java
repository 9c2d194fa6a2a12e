package dev.byline.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.format.Format;
import de.undercouch.citeproc.output.Bibliography;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// An output format that counts the references as they are made, and ends the work when nobody
/// wants them any more. The processor itself can be neither watched nor stopped.
final class CountedFormat implements Format {

  private final Format format;
  private final IntConsumer made;
  private final BooleanSupplier cancelled;
  private int count;

  /// @param count how many were made before
  CountedFormat(Format format, int count, IntConsumer made, BooleanSupplier cancelled) {
    this.format = format;
    this.count = count;
    this.made = made;
    this.cancelled = cancelled;
  }

  @Override
  public String getName() {
    return format.getName();
  }

  @Override
  public void setConvertLinks(boolean convert) {
    format.setConvertLinks(convert);
  }

  @Override
  public String formatCitation(RenderContext context) {
    return format.formatCitation(context);
  }

  @Override
  public String formatBibliographyEntry(RenderContext context, int index) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    String entry = format.formatBibliographyEntry(context, index);
    made.accept(++count);
    return entry;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography style) {
    return format.makeBibliography(entries, style);
  }
}
