package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/// The parts of an author or a paper, and the decisions that split one off: a page, a listing, or
/// papers that an author has by name alone.
public final class PartSplitter {

  private final DuplicateFinder who;
  private final VerdictStore store;
  private final Supplier<LocalDate> today;

  PartSplitter(DuplicateFinder who, VerdictStore store, Supplier<LocalDate> today) {
    this.who = who;
    this.store = store;
    this.today = today;
  }

  /// A capture of an author's page.
  ///
  /// @param profile which profile of the page, from 0
  /// @param isOnly whether the author has no other, so that nothing would be left
  public record OwnPage(Capture capture, int profile, boolean isOnly) {}

  /// The captures of an author's pages, the newest first.
  public List<OwnPage> pages(AuthorId author) throws IOException {
    ArchiveState state = store.state();
    AuthorId kept = state.verdicts().leads().of(author);
    var pages = new ArrayList<OwnPage>();
    state.captures().stream()
        .sorted(Comparator.comparingInt(Capture::number).reversed())
        .forEach(capture -> {
          List<Capture.Owner> owners = state.owners(capture);
          for (int i = 0; i < owners.size(); i++) {
            if (state.verdicts().leads().of(owners.get(i).author()).equals(kept)
                && !state.isRemoved(capture, i)) {
              pages.add(new OwnPage(capture, i, false));
            }
          }
        });
    return pages.size() == 1
        ? List.of(new OwnPage(pages.getFirst().capture(), pages.getFirst().profile(), true))
        : pages;
  }

  /// Takes a page away from an author who wrongly got it, and gives it to a new author of the same
  /// name; from then on the two are two people.
  ///
  /// @throws RefusedException if nothing would be left of the author
  public NewDecision splitOff(AuthorId author, OwnPage page) throws IOException {
    if (page.isOnly()) {
      throw new RefusedException(Wording.of("who.refused.onlyPage", author));
    }
    String name = page.capture().profiles().get(page.profile()).name();
    var reasons = List.of(EvidenceGatherer.page(page.capture().source()));
    return who.decide(
        Wording.of("who.said.split", page.capture().source(), name),
        state -> {
          AuthorId old = state.owners(page.capture()).get(page.profile()).author();
          AuthorId fresh = fresh(state.verdicts().leads().of(old), state);
          var grounds = new Evidence(today.get(), List.of(name, name), reasons);
          var given = new Verdict.OwnerOf(page.capture().page(), page.profile(), fresh);
          var decisions = new ArrayList<Decision>(List.of(new Decision.Rule(given, grounds)));
          for (AuthorId member : state.verdicts().leads().madeOne(old)) {
            decisions.add(new Decision.Rule(new Verdict.DifferentAuthors(member, fresh), grounds));
          }
          return decisions;
        });
  }

  /// The entry of one page for a paper that others list too.
  ///
  /// @param lister the author of the page, or the name of the file of a data set
  /// @param source name of the file
  public record OwnListing(Verdict.Listed place, String lister, String source) {}

  /// The listings of a paper that was found to be one by itself, if it has several; what was merged
  /// into a paper is to be taken back first.
  public List<OwnListing> listings(PaperId paper) throws IOException {
    ArchiveState state = store.state();
    var listings = new LinkedHashMap<Verdict.Listed, OwnListing>();
    for (Listing listing : who.paper(paper).listings()) {
      AuthorId lister = VerdictStore.lister(listing, state);
      var place = new Verdict.Listed(lister, listing.page(), listing.profile(), listing.entry());
      String source = state.capture(listing.page()).map(Capture::source).orElse("");
      String name = lister.equals(listing.author()) ? listing.authorName() : source;
      listings.putIfAbsent(place, new OwnListing(place, name, source));
    }
    return listings.size() < 2 || !who.mergesOf(paper).isEmpty()
        ? List.of()
        : List.copyOf(listings.values());
  }

  /// Makes what one page lists a paper of its own, whatever others list by that title.
  public NewDecision splitOff(PaperId paper, OwnListing listing) throws IOException {
    PaperRecord record = who.paper(paper);
    var verdict = new Verdict.SplitPaper(listing.place(), DuplicateFinder.work(record));
    var names = List.of(record.paper().title(), listing.lister());
    var grounds =
        new Evidence(today.get(), names, List.of(EvidenceGatherer.page(listing.source())));
    return who.decide(
        VerdictText.of(verdict, names), _ -> List.of(new Decision.Rule(verdict, grounds)));
  }

  /// True if an author has papers of a data set by name alone, so that some may be another's.
  public boolean hasPapersByName(AuthorId author) throws IOException {
    return VerdictStore.isSomebody(author)
        && store.state().verdicts().leads().madeOne(author).stream()
            .anyMatch(part -> !VerdictStore.hasPage(part));
  }

  /// Gives papers of data sets, which an author got by name alone, to another person of the same
  /// name; from then on the two are two people.
  ///
  /// @throws RefusedException if a paper is not the author's by a data set, or nothing would be
  ///   left
  public NewDecision splitOff(AuthorId author, List<PaperId> papers) throws IOException {
    AuthorRecord record = who.author(author);
    var works = new ArrayList<PaperRecord>();
    for (PaperId paper : papers) {
      works.add(who.paper(paper));
    }
    if (works.isEmpty() || works.size() >= record.papersListed()) {
      String why = works.isEmpty() ? "who.refused.noPapers" : "who.refused.allPapers";
      throw new RefusedException(Wording.of(why, record.author().name()));
    }
    List<String> titles = works.stream().map(work -> work.paper().title()).toList();
    String name = record.author().name();
    return who.decide(
        VerdictText.namesake(titles, name),
        state -> {
          var parting = new NamesakeSplit(record.id(), works, state);
          List<Evidence.Reason> reasons =
              parting.sets().stream().map(EvidenceGatherer::page).toList();
          var grounds = new Evidence(today.get(), List.of(name, name), reasons);
          return parting.verdicts().stream()
              .<Decision>map(verdict -> new Decision.Rule(verdict, grounds))
              .toList();
        });
  }

  /// An id that nobody has had: the author's with a number behind it.
  private static AuthorId fresh(AuthorId author, ArchiveState state) {
    String base = author.value().replaceFirst("-\\d+$", "");
    AuthorId id = author;
    for (int next = 2; state.ranks().containsKey(id); next++) {
      id = new AuthorId(base + "-" + next);
    }
    return id;
  }
}
