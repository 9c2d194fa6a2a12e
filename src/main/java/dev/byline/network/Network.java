package dev.byline.network;

import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Some people, those who wrote most with them, and who of all these wrote with whom.
///
/// @param members those in the centre first, then the others, most joint papers first
/// @param ties the most joint papers first
/// @param coAuthors how many people there are who wrote with those in the centre, shown or not
/// @param isWhole whether all papers of these people were read; otherwise the newest were
public record Network(
    List<NetworkMember> members, List<NetworkEdge> ties, int coAuthors, boolean isWhole) {

  public Network {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  public List<NetworkMember> centre() {
    return members.stream().filter(NetworkMember::isCentre).toList();
  }

  /// The members who are not in the centre.
  public List<NetworkMember> others() {
    return members.stream().filter(member -> !member.isCentre()).toList();
  }

  /// The number of members who have written with the centre.
  public int coAuthorsShown() {
    return (int) others().stream().filter(member -> member.joint().isPresent()).count();
  }

  /// True if somebody is a member.
  public boolean has(Person person) {
    return members.stream().anyMatch(member -> member.person().is(person));
  }

  /// `Ada Quill`, or `Ada Quill and Chen Wu`.
  public String names() {
    return Wording.list(centre().stream().map(member -> member.person().name()).toList());
  }

  /// The question for the papers that a member has written with the centre, or, of one of these, at
  /// all.
  public PaperQuery papers(NetworkMember member) {
    Person person = member.person();
    if (member.isCentre()) {
      return person.query();
    }
    List<NetworkEdge> own =
        ties.stream()
            .filter(tie -> tie.isOf(person))
            .filter(tie -> centre().stream().anyMatch(one -> tie.isOf(one.person())))
            .toList();
    if (own.size() == 1) {
      return own.getFirst().query();
    }
    List<Clause> any = centre().stream().map(one -> one.person().papers()).toList();
    return PaperQuery.ALL.and(new Clause.And(List.of(new Clause.Or(any), person.papers())));
  }

  /// Those who have written with `person`, among the members.
  public List<NetworkEdge> ties(Person person) {
    return ties.stream().filter(tie -> tie.isOf(person)).toList();
  }

  /// The part of it whose ties have so many joint papers, with the people that they hold; those in
  /// the centre and of `also` stay in any case.
  ///
  /// @param least joint papers of a tie; 1 for all
  /// @param onlyCentre whether all others go
  public Network narrowed(int least, boolean onlyCentre, List<Person> also) {
    List<NetworkMember> kept =
        members.stream()
            .filter(member ->
                member.isCentre()
                    || also.stream().anyMatch(member.person()::is)
                    || (!onlyCentre && isTied(member, least)))
            .toList();
    Set<String> keys =
        kept.stream().map(member -> member.person().key()).collect(Collectors.toSet());
    Network part = only(keys);
    return new Network(
        part.members(),
        part.ties().stream().filter(tie -> tie.papers() >= least).toList(),
        coAuthors,
        isWhole);
  }

  private boolean isTied(NetworkMember member, int least) {
    return least <= 1
        || ties.stream().anyMatch(tie -> tie.papers() >= least && tie.isOf(member.person()));
  }

  /// The most joint papers of two people; 0 where nobody wrote with anybody.
  public int strongest() {
    return ties.stream().mapToInt(NetworkEdge::papers).max().orElse(0);
  }

  /// The density of the group in the centre: how many of its pairs wrote together.
  public Density density() {
    List<NetworkMember> group = centre();
    long joined =
        ties.stream()
            .filter(tie -> group.stream().filter(member -> tie.isOf(member.person())).count() == 2)
            .count();
    return new Density((int) joined, group.size() * (group.size() - 1) / 2);
  }

  /// The pairs of a group that wrote together.
  ///
  /// @param of all pairs
  public record Density(int pairs, int of) {

    /// Hundredths of all pairs.
    public long percent() {
      return of == 0 ? 0 : Math.round(100.0 * pairs / of);
    }
  }

  /// The part of it that has only the people of `keys`.
  Network only(Set<String> keys) {
    return new Network(
        members.stream().filter(member -> keys.contains(member.person().key())).toList(),
        ties.stream()
            .filter(tie -> keys.contains(tie.one().key()) && keys.contains(tie.other().key()))
            .toList(),
        coAuthors,
        isWhole);
  }
}
