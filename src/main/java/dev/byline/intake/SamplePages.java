package dev.byline.intake;

import dev.byline.archive.CaptureNotes;
import dev.byline.parse.PageSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sample pages that come with the program: those that its `captures.json` names.
public final class SamplePages {

  private static final String FOLDER = "/dev/byline/samples/";

  private SamplePages() {}

  public static List<IncomingPage> pages() throws IOException {
    var pages = new ArrayList<IncomingPage>();
    for (var note : notes().days().entrySet()) {
      String name = note.getKey();
      byte[] bytes = bytes(name);
      pages.add(
          new IncomingPage(
              PageSource.of(name, bytes),
              name,
              bytes.length,
              Optional.of(note.getValue()),
              Optional.empty(),
              PageEdits.NONE));
    }
    return pages;
  }

  private static CaptureNotes notes() throws IOException {
    try (InputStream in = open(CaptureNotes.FILE_NAME)) {
      return CaptureNotes.read(in);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) throws IOException {
    @Nullable InputStream in = SamplePages.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new FileNotFoundException("The program comes without its sample " + name);
    }
    return in;
  }
}
