package dev.byline.identity;

import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.SourceFigures;
import dev.byline.model.id.PersonId;
import dev.byline.stats.FigureIndexing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The authors into which people of data sets were merged, and the people separated from others of
/// the same name, in one change of the index.
///
/// The separate record of each part of such an author, be it an author of pages or a person of a
/// set, is kept beside the records that are shown. So a verdict can rewrite the author and the
/// papers of the people concerned without reading any set or page, however large. Thread-safe.
public final class MergedAuthorParts {

  private final IndexUpdate update;
  private final AssignmentDiff change;
  private final ProfileAssignment to;
  private final Map<AuthorId, Part> come = new HashMap<>();
  private final Set<AuthorId> gone = new HashSet<>();
  private final Set<AuthorId> touched = new TreeSet<>();
  private final Set<AuthorId> parted;

  public MergedAuthorParts(IndexUpdate update, AssignmentDiff change) {
    this.update = update;
    this.change = change;
    to = change.to();
    parted = change.parted();
  }

  /// A change to somebody who is part of an author.
  private record Part(AuthorRecord record, Map<String, Double> figures) {}

  /// Lists the papers of everybody who moves under whom they belong to now. What the change does to
  /// a paper otherwise comes later, and counts.
  public void moveListings() throws IOException {
    var authors = new TreeSet<AuthorId>();
    for (AuthorId part : change.moved()) {
      authors.add(change.from().leads().of(part));
      touch(part);
    }
    for (AuthorId author : authors) {
      for (PaperRecord paper : update.papersListedBy(author)) {
        List<Listing> listings = paper.listings().stream().map(this::moved).toList();
        if (!listings.equals(paper.listings())) {
          update.put(new PaperRecord(paper.id(), paper.paper(), listings));
        }
      }
    }
  }

  private Listing moved(Listing listing) {
    return to.set(DisplayedProfile.Spot.of(listing))
        .map(_ ->
            new Listing(
                to.leads().of(listing.person()),
                listing.authorName(),
                listing.page(),
                listing.profile(),
                listing.entry(),
                listing.tellsOfCode(),
                listing.person()))
        .orElse(listing);
  }

  private synchronized void touch(AuthorId part) {
    touched.add(change.from().leads().of(part));
    touched.add(to.leads().of(part));
  }

  /// True if somebody is or was a part of such an author, or is told from others of the name.
  public boolean concern(AuthorId somebody) {
    return parted.contains(somebody) || change.from().isPart(somebody) || to.isPart(somebody);
  }

  /// Takes note of what a part is alone.
  public synchronized void comes(AuthorRecord part, Map<String, Double> figures) {
    come.put(part.id(), new Part(part, figures));
    touch(part.id());
  }

  /// Takes note that there is nothing more of a part, unless it comes.
  public synchronized void goes(AuthorId part) {
    gone.add(part);
    touch(part);
  }

  /// Takes note that the papers of an author have changed.
  public void change(AuthorId author) {
    touch(author);
  }

  /// Writes the records of all whom the change is about, when all else is written.
  public void apply() throws IOException {
    Map<AuthorId, Integer> papers = update.papersListed(touched);
    for (AuthorId author : touched) {
      Set<AuthorId> all = to.isPart(author) ? to.parts(author) : Set.of(author);
      var parts = new ArrayList<AuthorRecord>();
      for (AuthorId part : all) {
        alone(part).ifPresent(parts::add);
      }
      List<AuthorRecord> named = named(author, parts);
      if (to.leads().of(author).equals(author) && !named.isEmpty()) {
        int listed = papers.getOrDefault(author, 0);
        AuthorRecord joined =
            named.size() > 1
                ? joined(author, named).withPapersAdded(listed)
                : joined(author, named).withPapersListed(listed);
        update.put(joined, figures(joined, named));
      } else {
        update.delete(author);
      }
      keep(author, parts);
    }
  }

  /// The parts whose names stand for the author: those who are left out have become nobody, whom
  /// they give no name.
  private static List<AuthorRecord> named(AuthorId author, List<AuthorRecord> parts) {
    return DataSet.isNobody(author)
        ? parts.stream().filter(part -> part.id().equals(author)).toList()
        : parts;
  }

  private void keep(AuthorId author, List<AuthorRecord> parts) throws IOException {
    if (!to.isPart(author)) {
      update.dropPart(author);
    }
    Set<AuthorId> left = new TreeSet<>(to.parts(author));
    for (AuthorRecord part : parts) {
      if (left.remove(part.id())) {
        update.keepPart(part);
      }
    }
    for (AuthorId part : left) {
      update.dropPart(part);
    }
  }

  /// The record of somebody alone; empty where there is none.
  private Optional<AuthorRecord> alone(AuthorId part) throws IOException {
    Part now = come.get(part);
    if (now != null) {
      return Optional.of(now.record());
    }
    if (gone.contains(part)) {
      return Optional.empty();
    }
    return change.from().isPart(part) ? update.part(part) : update.author(part);
  }

  /// The author counts first; of the others the names and the newest paper count too.
  private static AuthorRecord joined(AuthorId author, List<AuthorRecord> parts) {
    AuthorRecord first =
        parts.stream()
            .filter(part -> part.id().equals(author))
            .findFirst()
            .orElse(parts.getFirst());
    var names = new LinkedHashSet<>(first.nameVariants());
    parts.stream()
        .filter(part -> !part.equals(first))
        .flatMap(
            part -> Stream.concat(Stream.of(part.author().name()), part.nameVariants().stream()))
        .forEach(names::add);
    names.remove(first.author().name());
    return new AuthorRecord(
        author,
        first.author().toBuilder().ids(ids(first, parts)).build(),
        List.copyOf(names),
        first.captured(),
        first.format(),
        first.page(),
        first.source(),
        first.papersListed(),
        parts.stream().flatMap(part -> part.newestPaper().stream()).max(Comparator.naturalOrder()),
        first.captures(),
        first.counts(),
        sources(first, parts));
  }

  /// The identifiers of all parts, those of the first before the others.
  private static List<PersonId> ids(AuthorRecord first, List<AuthorRecord> parts) {
    return Stream.concat(Stream.of(first), parts.stream())
        .flatMap(part -> part.author().ids().stream())
        .distinct()
        .toList();
  }

  /// The figures that pages give, and of those that follow from papers the ones of the part with
  /// most of them.
  private static List<SourceFigures> sources(AuthorRecord first, List<AuthorRecord> parts) {
    AuthorRecord most =
        parts.stream()
            .filter(part -> part.computed().isPresent())
            .max(Comparator.comparingInt(part -> part.computed().orElseThrow().counted().orElse(0)))
            .orElse(first);
    return Stream.concat(
            Stream.concat(Stream.of(first), parts.stream().filter(part -> !part.equals(first)))
                .flatMap(part -> part.sources().stream().filter(SourceFigures::isGiven)),
            most.sources().stream().filter(source -> !source.isGiven()))
        .toList();
  }

  /// An author with pages stands by what these tell.
  private Map<String, Double> figures(AuthorRecord author, List<AuthorRecord> parts)
      throws IOException {
    AuthorId id = author.id();
    boolean hasPages =
        !DataSet.isPerson(id) && parts.stream().anyMatch(part -> part.id().equals(id));
    if (!hasPages) {
      return FigureIndexing.ofSet(author.papersListed(), author.computed());
    }
    Part now = come.get(id);
    return now == null ? update.figures(id) : now.figures();
  }
}
