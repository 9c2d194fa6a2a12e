package dev.byline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.byline.archive.files.PageExtent;
import dev.byline.archive.files.StoredPage;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One page as imported on one day.
///
/// @param number place in the order of all captures, from 0; a later import has a higher number
/// @param page content hash of the raw page: SHA-256, 64 hexadecimal digits
/// @param extent location of the raw page
/// @param source name of the captured file
/// @param captured the day it was copied, where known
/// @param sample whether the page is one of the samples that come with the program
/// @param profiles the owner of each profile of the page, in order
/// @param sureOnly whether only the confidently read papers are in the library; empty for an import
///   by an older Byline, which stored all
/// @param markup the HTML that was copied or saved with the text, reduced to what counts
/// @param lesson the entry marked by hand in whose style the page is read
public record Capture(
    int number,
    String page,
    PageExtent extent,
    String source,
    Optional<CaptureDay> captured,
    boolean sample,
    List<Owner> profiles,
    Optional<Boolean> sureOnly,
    Optional<StoredPage> markup,
    Optional<Lesson> lesson) {

  @SuppressWarnings("ConstantValue") // JSON without it leaves it null.
  public Capture {
    profiles = List.copyOf(profiles);
    sureOnly = sureOnly == null ? Optional.empty() : sureOnly;
    markup = markup == null ? Optional.empty() : markup;
    lesson = lesson == null ? Optional.empty() : lesson;
  }

  /// A capture of a text without markup, all papers of which are in the library.
  public Capture(
      int number,
      String page,
      PageExtent extent,
      String source,
      Optional<CaptureDay> captured,
      boolean sample,
      List<Owner> profiles) {
    this(
        number,
        page,
        extent,
        source,
        captured,
        sample,
        profiles,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// True if the library has such a paper of this page.
  public boolean holds(Paper paper) {
    return !offersDoubtful() || paper.isSure();
  }

  /// True if papers that were not surely read are offered and not stored.
  public boolean offersDoubtful() {
    return sureOnly.orElse(false);
  }

  /// The same with its raw page in another place.
  Capture at(PageExtent newExtent) {
    return new Capture(
        number, page, newExtent, source, captured, sample, profiles, sureOnly, markup, lesson);
  }

  /// The same with its markup in another place.
  Capture with(Optional<StoredPage> newMarkup) {
    return new Capture(
        number, page, extent, source, captured, sample, profiles, sureOnly, newMarkup, lesson);
  }

  /// The length of its raw page.
  public long bytes() {
    return extent.length();
  }

  /// Its raw page.
  StoredPage stored() {
    return new StoredPage(page, extent);
  }

  /// The locations of its raw page and of its markup.
  List<PageExtent> extents() {
    return Stream.concat(Stream.of(extent), markup.stream().map(StoredPage::extent)).toList();
  }

  /// The same at another place in the order.
  public Capture numbered(int newNumber) {
    return new Capture(
        newNumber, page, extent, source, captured, sample, profiles, sureOnly, markup, lesson);
  }

  /// The owner of a profile, assigned once, at import.
  ///
  /// @param name the author's name as the page told it then
  /// @param counts how many papers the page stated and listed then; empty where an older Byline
  ///   took it in, or it is of a data set or a file of author records
  /// @param ids identifiers that the page gave of its author then, as [PersonId#toString] writes
  ///   them
  /// @param format of the page then: `profile-page`, `google-scholar`; empty where an older Byline
  ///   took it in
  public record Owner(
      AuthorId author,
      String name,
      Optional<PaperCounts> counts,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ids,
      Optional<String> format) {

    @SuppressWarnings("ConstantValue") // JSON without counts, ids or format leaves them null.
    public Owner {
      counts = counts == null ? Optional.empty() : counts;
      ids = ids == null ? List.of() : List.copyOf(ids);
      format = format == null ? Optional.empty() : format;
    }

    public Owner(AuthorId author, String name) {
      this(author, name, Optional.empty(), List.of(), Optional.empty());
    }

    /// The same profile as somebody else's.
    Owner of(AuthorId other) {
      return new Owner(other, name, counts, ids, format);
    }

    /// The identifiers that can be read.
    public List<PersonId> personIds() {
      return ids.stream().flatMap(id -> PersonId.parse(id).stream()).toList();
    }
  }
}
