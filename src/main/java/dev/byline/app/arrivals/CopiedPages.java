package dev.byline.app.arrivals;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The question whether an author page that was copied is to be added.
///
/// Only what a known site's own marks recognise is asked about; of the text nothing is kept and
/// nothing is logged.
public final class CopiedPages {

  private final PageParser parser;
  private final Executor work;
  private final Executor ui;

  /// The hash of the text that was looked at last, so that nobody is asked twice.
  private int last;

  public CopiedPages(PageParser parser, Executor work, Executor ui) {
    this.parser = parser;
    this.work = work;
    this.ui = ui;
  }

  /// Looks at what is on the clipboard.
  ///
  /// @param ask asks about a page of the site of this name
  public void look(Optional<String> copied, Consumer<String> ask) {
    int hash = copied.map(String::hashCode).orElse(0);
    if (copied.isEmpty() || hash == last) {
      return;
    }
    last = hash;
    String text = copied.get();
    work.execute(() -> site(parser, text).ifPresent(site -> ui.execute(() -> ask.accept(site))));
  }

  /// The known site of whose authors' pages the text is one.
  public static Optional<String> site(PageParser parser, String text) {
    try {
      return parser.read(PageSource.of("", text), Optional.empty()) instanceof ParsedPage page
              && !page.profiles().isEmpty()
          ? parser.formats().stream()
              .filter(format -> format.name().equals(page.format()))
              .filter(format -> format.kind() == FormatDescription.Kind.PERSON)
              .map(FormatDescription::site)
              .findFirst()
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty(); // a text in memory is always read
    }
  }
}
