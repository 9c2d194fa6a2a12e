package dev.byline.workspace;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.intake.PagePreview;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.sync.StoredPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lessons of pages in the library that are offered for another page.
final class LessonOffers {

  /// Lessons of others that are tried on a page.
  private static final int TRIED = 5;

  /// The address stands first in the reduced markup.
  private static final int HEAD = 4_000;

  private static final Pattern ADDRESS =
      Pattern.compile("<base\\s+href=\"https?://(?:www\\.)?([^/\"?#]+)");

  private final StoredPages pages;

  LessonOffers(StoredPages pages) {
    this.pages = pages;
  }

  /// The newest lesson of the author's other pages; else that of another page of the same site, if
  /// it finds no fewer papers; else one of the newest lessons, if it finds more papers than there
  /// are without it.
  Optional<Lesson> of(
      PageSource source,
      Optional<CaptureDay> day,
      PageReading reading,
      List<PagePreview.Owner> owners,
      ArchiveState state)
      throws IOException {
    List<AuthorId> authors = owners.stream().map(PagePreview.Owner::author).toList();
    List<Capture> taught =
        state.captures().stream()
            .filter(capture -> capture.lesson().isPresent())
            .sorted(Comparator.comparingInt(Capture::number).reversed())
            .toList();
    for (Capture capture : taught) {
      if (state.owners(capture).stream().anyMatch(owner -> authors.contains(owner.author()))) {
        return capture.lesson();
      }
    }
    long found = sure(reading);
    List<Capture> ofSite = ofSite(site(source), taught);
    for (Capture capture : ofSite) {
      if (sure(pages.reader().read(source, day, capture.lesson())) >= Math.max(1, found)) {
        return capture.lesson();
      }
    }
    for (Capture capture : taught.stream().limit(TRIED).toList()) {
      if (sure(pages.reader().read(source, day, capture.lesson())) > found) {
        return capture.lesson();
      }
    }
    return Optional.empty();
  }

  /// The newest pages with a lesson that come from the same site.
  private List<Capture> ofSite(Optional<String> site, List<Capture> taught) throws IOException {
    var ofSite = new ArrayList<Capture>();
    for (Capture capture : site.isPresent() ? taught : List.<Capture>of()) {
      boolean isThere = ofSite.size() < TRIED && site(pages.source(capture)).equals(site);
      if (isThere) {
        ofSite.add(capture);
      }
    }
    return ofSite;
  }

  private static long sure(PageReading reading) {
    return reading instanceof ParsedPage page
        ? page.profiles().stream()
            .flatMap(profile -> profile.papers().stream())
            .filter(Paper::isSure)
            .count()
        : 0;
  }

  /// The host in small letters, without `www.`; empty where the page does not say its address.
  private static Optional<String> site(PageSource page) throws IOException {
    return page.markup().flatMap(LessonOffers::siteIn);
  }

  private static Optional<String> siteIn(String markup) {
    Matcher address = ADDRESS.matcher(markup.substring(0, Math.min(HEAD, markup.length())));
    return address.find()
        ? Optional.of(address.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
