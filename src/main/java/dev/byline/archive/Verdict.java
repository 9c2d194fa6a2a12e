package dev.byline.archive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import java.util.List;

/// A decision of the user about who is who, about which papers are one, or about what is left out.
/// It holds for all that comes in later, and until it is taken back.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "says")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Verdict.SameAuthor.class, name = "sameAuthor"),
  @JsonSubTypes.Type(value = Verdict.DifferentAuthors.class, name = "differentAuthors"),
  @JsonSubTypes.Type(value = Verdict.OwnerOf.class, name = "ownerOf"),
  @JsonSubTypes.Type(value = Verdict.SamePaper.class, name = "samePaper"),
  @JsonSubTypes.Type(value = Verdict.DifferentPapers.class, name = "differentPapers"),
  @JsonSubTypes.Type(value = Verdict.SplitPaper.class, name = "splitPaper"),
  @JsonSubTypes.Type(value = Verdict.Namesake.class, name = "namesake"),
  @JsonSubTypes.Type(value = Verdict.RemoveAuthor.class, name = "removeAuthor"),
  @JsonSubTypes.Type(value = Verdict.RemoveCapture.class, name = "removeCapture"),
  @JsonSubTypes.Type(value = Verdict.RemovePaper.class, name = "removePaper"),
})
public sealed interface Verdict {

  /// True if it leaves something out.
  @JsonIgnore
  default boolean isRemoval() {
    return this instanceof RemoveAuthor
        || this instanceof RemoveCapture
        || this instanceof RemovePaper;
  }

  /// The papers of which it says whose they are, or that they are one or two; none where it is
  /// about authors.
  default List<Work> works() {
    return switch (this) {
      case SamePaper(Work kept, Work other) -> List.of(kept, other);
      case DifferentPapers(Work one, Work other) -> List.of(one, other);
      case SplitPaper(_, Work paper) -> List.of(paper);
      case Namesake(_, _, List<Work> papers) -> papers;
      case SameAuthor _, DifferentAuthors _, OwnerOf _ -> List.of();
      case RemoveAuthor _, RemoveCapture _, RemovePaper _ -> List.of();
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

  /// A verdict that a page's entry is a paper of its own, though nothing distinguishes it from
  /// other listings.
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

  /// An author, with all that has become this one, is left out: every capture of the pages, but no
  /// paper that somebody else lists. Of who is known from a data set, only the person is left out.
  record RemoveAuthor(AuthorId author) implements Verdict {}

  /// One capture of an author's page is left out.
  ///
  /// @param page content hash of the page
  /// @param profile which profile of the page, from 0
  record RemoveCapture(String page, int profile) implements Verdict {}

  /// A paper is left out, wherever it is listed.
  ///
  /// @param entries where it is listed, as far as this verdict knows
  record RemovePaper(Work paper, List<Entry> entries) implements Verdict {
    public RemovePaper {
      entries = List.copyOf(entries);
    }
  }

  /// An entry of a page.
  ///
  /// @param page content hash of the page
  /// @param profile which profile of the page, from 0
  /// @param key which paper of that profile
  record Entry(String page, int profile, FieldPlace.PaperKey key) {}

  /// The place of a paper in a list. In another capture the place may differ; the paper is then
  /// identified by the author.
  ///
  /// @param author whose page it is, or the data set
  /// @param page content hash of the page
  /// @param profile which profile of the page, from 0
  /// @param entry which paper of that profile, from 0
  record Listed(AuthorId author, String page, int profile, int entry) {}

  /// A paper when something was decided about it.
  ///
  /// @param known what finds it where its id has changed
  record Work(PaperId id, MarkRecord.KnownAs known) {}
}
