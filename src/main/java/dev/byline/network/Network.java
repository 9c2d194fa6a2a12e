package dev.byline.network;

import java.util.List;
import java.util.stream.Collectors;

/// Some people, those who wrote most with them, and who of all these wrote with whom.
///
/// @param members those in the centre first, then the others, most joint papers first
/// @param ties the most joint papers first
/// @param coAuthors how many people there are who wrote with those in the centre, shown or not
/// @param isWhole whether all papers of these people were read; otherwise the newest were
public record Network(List<Member> members, List<Tie> ties, int coAuthors, boolean isWhole) {

  public Network {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  public List<Member> centre() {
    return members.stream().filter(Member::isCentre).toList();
  }

  /// The members who are not in the centre.
  public List<Member> others() {
    return members.stream().filter(member -> !member.isCentre()).toList();
  }

  /// `Ada Quill`, or `Ada Quill and Chen Wu`.
  public String names() {
    List<String> names = centre().stream().map(member -> member.person().name()).toList();
    return names.size() < 2
        ? String.join("", names)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + names.getLast();
  }
}
