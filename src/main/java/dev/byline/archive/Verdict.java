package dev.byline.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.byline.model.AuthorId;
import dev.byline.model.Marking;
import dev.byline.model.PaperId;
import java.util.List;

/// What the user decided about who is who, or about which papers are one. It holds for all that
/// comes in later, and until it is taken back.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "says")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Verdict.SameAuthor.class, name = "sameAuthor"),
  @JsonSubTypes.Type(value = Verdict.DifferentAuthors.class, name = "differentAuthors"),
  @JsonSubTypes.Type(value = Verdict.OwnerOf.class, name = "ownerOf"),
  @JsonSubTypes.Type(value = Verdict.SamePaper.class, name = "samePaper"),
  @JsonSubTypes.Type(value = Verdict.DifferentPapers.class, name = "differentPapers"),
  @JsonSubTypes.Type(value = Verdict.SplitPaper.class, name = "splitPaper"),
  @JsonSubTypes.Type(value = Verdict.Namesake.class, name = "namesake"),
})
public sealed interface Verdict {

  /// The papers it is about; none where it is about authors.
  default List<Work> works() {
    return switch (this) {
      case SamePaper(Work kept, Work other) -> List.of(kept, other);
      case DifferentPapers(Work one, Work other) -> List.of(one, other);
      case SplitPaper(_, Work paper) -> List.of(paper);
      case Namesake(_, _, List<Work> papers) -> papers;
      case SameAuthor _, DifferentAuthors _, OwnerOf _ -> List.of();
    };
  }

  /// Two authors are one person: what is the other's counts for the one who is kept.
  record SameAuthor(AuthorId kept, AuthorId other) implements Verdict {}

  /// Two authors are two people. Their order says nothing: the smaller id comes first.
  record DifferentAuthors(AuthorId one, AuthorId other) implements Verdict {
    public DifferentAuthors {
      if (one.compareTo(other) > 0) {
        AuthorId first = other;
        other = one;
        one = first;
      }
    }
  }

  /// A profile is somebody else's than it was taken for when the page came in.
  ///
  /// @param page content hash of the page
  /// @param profile which profile of the page, from 0
  record OwnerOf(String page, int profile, AuthorId author) implements Verdict {}

  /// Two papers are one, such as a preprint and what was published: what is the other's counts for
  /// the one that is kept.
  record SamePaper(Work kept, Work other) implements Verdict {}

  /// Two papers are two. Their order says nothing: the smaller id comes first.
  record DifferentPapers(Work one, Work other) implements Verdict {
    public DifferentPapers {
      if (one.id().compareTo(other.id()) > 0) {
        Work first = other;
        other = one;
        one = first;
      }
    }
  }

  /// What a page lists is a paper of its own, though nothing tells it from what others list.
  ///
  /// @param paper what it was taken for
  record SplitPaper(Listed listed, Work paper) implements Verdict {}

  /// Papers of a data set that stand under the name of a person are another's of the same name.
  ///
  /// @param person who they were taken for, by itself, whatever author that person is a part of
  /// @param other whose they are
  record Namesake(AuthorId person, AuthorId other, List<Work> papers) implements Verdict {
    public Namesake {
      papers = List.copyOf(papers);
    }
  }

  /// Where a paper is listed. Another capture of the page has it elsewhere, and is known by the
  /// author.
  ///
  /// @param author whose page it is, or the data set
  /// @param page content hash of the page
  /// @param profile which profile of the page, from 0
  /// @param entry which paper of that profile, from 0
  record Listed(AuthorId author, String page, int profile, int entry) {}

  /// A paper when something was decided about it.
  ///
  /// @param known what finds it where its id has changed
  record Work(PaperId id, Marking.KnownAs known) {}
}
