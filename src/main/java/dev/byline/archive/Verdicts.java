package dev.byline.archive;

import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/// The verdicts in force, and what follows from them together. Immutable.
public final class Verdicts {

  public static final Verdicts NONE =
      new Verdicts(new LinkedHashMap<>(), Retitles.NONE, IdJoins.NONE);

  private final SequencedMap<Verdict, Evidence> all;
  private final Retitles retitles;
  private final IdJoins joins;
  private final IdRedirects leads;
  private final Map<Profile, AuthorId> owners = new HashMap<>();
  private final Set<Verdict.DifferentAuthors> apart = new HashSet<>();
  private final List<Verdict> removals;
  private final Set<AuthorId> removedAuthors = new HashSet<>();
  private final Set<Profile> removedProfiles = new HashSet<>();
  private final Map<Profile, Set<FieldPlace.PaperKey>> removedPapers = new HashMap<>();

  private Verdicts(SequencedMap<Verdict, Evidence> all, Retitles retitles, IdJoins joins) {
    this.all = Collections.unmodifiableSequencedMap(all);
    removals = this.all.keySet().stream().filter(Verdict::isRemoval).toList();
    this.retitles = retitles;
    this.joins = joins;
    var oneAuthor = new DisjointSets<AuthorId>();
    var onePaper = new DisjointSets<PaperId>();
    retitles.ids().keySet().forEach(was -> onePaper.join(retitles.of(was), was));
    for (Verdict verdict : all.keySet()) {
      switch (verdict) {
        case Verdict.SameAuthor(AuthorId kept, AuthorId other) -> oneAuthor.join(kept, other);
        case Verdict.SamePaper(Verdict.Work kept, Verdict.Work other) ->
            onePaper.join(kept.id(), other.id());
        case Verdict.OwnerOf(String page, int profile, AuthorId author) ->
            owners.put(new Profile(page, profile), author);
        case Verdict.DifferentAuthors _,
            Verdict.DifferentPapers _,
            Verdict.SplitPaper _,
            Verdict.Namesake _,
            Verdict.RemoveAuthor _ -> {}
        case Verdict.RemoveCapture(String page, int profile) ->
            removedProfiles.add(new Profile(page, profile));
        case Verdict.RemovePaper(_, List<Verdict.Entry> entries) -> entries.forEach(this::remove);
      }
    }
    joins.all().keySet().forEach(join -> oneAuthor.join(join.kept(), join.other()));
    joins.former().forEach(join -> oneAuthor.join(join.kept(), join.other()));
    leads = new IdRedirects(oneAuthor.all(), onePaper.all());
    for (Verdict verdict : all.keySet()) {
      if (verdict instanceof Verdict.DifferentAuthors(AuthorId one, AuthorId other)) {
        apart.add(new Verdict.DifferentAuthors(leads.of(one), leads.of(other)));
      }
      if (verdict instanceof Verdict.RemoveAuthor(AuthorId author)) {
        removedAuthors.add(leads.of(author));
      }
    }
  }

  private void remove(Verdict.Entry entry) {
    removedPapers
        .computeIfAbsent(new Profile(entry.page(), entry.profile()), _ -> new HashSet<>())
        .add(entry.key());
  }

  /// A profile of a page, by the page's content hash.
  private record Profile(String page, int number) {}

  /// All of them with what they rest on, the oldest first.
  public SequencedMap<Verdict, Evidence> all() {
    return all;
  }

  /// The decision after which `verdict` is in force, or not, as it is among these.
  Decision restoring(Verdict verdict) {
    Evidence grounds = all.get(verdict);
    return grounds == null ? new Decision.TakeBack(verdict) : new Decision.Rule(verdict, grounds);
  }

  /// These with others in their place, the oldest first.
  Verdicts withAll(SequencedMap<Verdict, Evidence> others) {
    return new Verdicts(new LinkedHashMap<>(others), retitles, joins);
  }

  /// These where a paper is read with another title.
  Verdicts with(Decision.Retitled one) {
    return new Verdicts(all, retitles.with(one), joins);
  }

  /// These where that is taken back.
  Verdicts without(Decision.Retitled one) {
    return new Verdicts(all, retitles.without(one), joins);
  }

  /// These where a paper is looked for no more, or again.
  Verdicts with(Decision.LetGo one) {
    return new Verdicts(all, retitles.with(one), joins);
  }

  /// These with what follows from identifiers on pages.
  Verdicts with(IdJoins newJoins) {
    return new Verdicts(all, retitles, newJoins);
  }

  /// The authors who are one since pages of both give the same identifier, with these identifiers.
  /// They are no verdicts: they follow from the pages, and one that two are two people undoes them.
  public SequencedMap<Verdict.SameAuthor, Evidence> joins() {
    return joins.all();
  }

  /// Papers that are read with other titles than they were known by.
  public Retitles retitles() {
    return retitles;
  }

  /// The redirects of ids that follow from these verdicts.
  public IdRedirects leads() {
    return leads;
  }

  /// True if the user said that two authors, or those whom they have become, are two people.
  public boolean areDifferent(AuthorId one, AuthorId other) {
    return !apart.isEmpty()
        && apart.contains(new Verdict.DifferentAuthors(leads.of(one), leads.of(other)));
  }

  /// The verdicts that leave something out, the oldest first.
  public List<Verdict> removals() {
    return removals;
  }

  /// True if an author is left out, alone or as a part of another.
  public boolean isRemoved(AuthorId author) {
    return removedAuthors.contains(leads.of(author));
  }

  /// True if a profile of a page is left out.
  ///
  /// @param page content hash of the page
  /// @param owner whose profile it is
  boolean isRemoved(String page, int profile, AuthorId owner) {
    return isRemoved(owner) || removedProfiles.contains(new Profile(page, profile));
  }

  /// The papers of a profile of a page that are left out.
  ///
  /// @param page content hash of the page
  public Set<FieldPlace.PaperKey> papersRemoved(String page, int profile) {
    return Set.copyOf(removedPapers.getOrDefault(new Profile(page, profile), Set.of()));
  }

  /// The verdicts about papers, in their order.
  public List<Verdict> aboutPapers() {
    return all.keySet().stream().filter(Verdicts::isAboutPapers).toList();
  }

  private static boolean isAboutPapers(Verdict verdict) {
    return switch (verdict) {
      case Verdict.SamePaper _,
          Verdict.DifferentPapers _,
          Verdict.SplitPaper _,
          Verdict.Namesake _ ->
          true;
      case Verdict.SameAuthor _, Verdict.DifferentAuthors _, Verdict.OwnerOf _ -> false;
      case Verdict.RemoveAuthor _, Verdict.RemoveCapture _, Verdict.RemovePaper _ -> false;
    };
  }

  List<Capture.Owner> owners(Capture capture) {
    if (owners.isEmpty()) {
      return capture.profiles();
    }
    var now = new ArrayList<Capture.Owner>();
    for (Capture.Owner owner : capture.profiles()) {
      AuthorId given = owners.get(new Profile(capture.page(), now.size()));
      AuthorId author = Objects.requireNonNullElse(given, owner.author());
      now.add(owner.of(author));
    }
    return now;
  }
}
