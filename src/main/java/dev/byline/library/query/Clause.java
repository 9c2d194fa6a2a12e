package dev.byline.library.query;

import dev.byline.model.AuthorId;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// One condition on a paper.
public sealed interface Clause {

  /// True if a control for `facet` sets this clause.
  default boolean isChoiceIn(Facet facet) {
    return switch (this) {
      case OneOf oneOf -> oneOf.facet() == facet;
      case Published _ -> facet == Facet.YEAR;
      case Bounded bounded -> bounded.figure().facet().filter(facet::equals).isPresent();
      case Has has -> facet == Facet.CODE && has.thing() == Has.Thing.CODE;
      case Word _, Phrase _, Dated _, Identified _, Is _, Not _, And _, Or _ -> false;
    };
  }

  /// True if this clause gives hits a rank.
  default boolean isRanked() {
    return switch (this) {
      case Word _, Phrase _ -> true;
      case And and -> and.clauses().stream().anyMatch(Clause::isRanked);
      case Or or -> or.clauses().stream().anyMatch(Clause::isRanked);
      case Not _, OneOf _, Published _, Dated _, Bounded _, Identified _, Has _, Is _ -> false;
    };
  }

  /// The texts of a paper in which words are looked for.
  enum Scope {
    /// Title, abstract, authors, affiliations and venue.
    ANY,
    /// Title and abstract.
    TEXT,
    TITLE,
    ABSTRACT,
    /// One author's name: all words of a phrase must be in the same name, in any order, and an
    /// initial stands for any word that begins with it.
    AUTHOR,
    /// As [#AUTHOR], of the authors in [Facet#COAUTHOR].
    COAUTHOR,
    VENUE,
    AFFILIATION,
    KEYWORD,
    /// The user's note on the paper.
    NOTE;

    /// True if what looks here looks in the text `other` as well.
    public boolean covers(Scope other) {
      return switch (this) {
        case ANY -> other != NOTE;
        case TEXT -> other == TEXT || other == TITLE || other == ABSTRACT;
        default -> this == other;
      };
    }
  }

  /// The way a word of a query matches a word of a text.
  enum Match {
    /// The word, or another form of it by light stemming.
    WORD,
    /// The beginning of a word: `word*`.
    PREFIX,
    /// Any part of a word: `*part*`.
    PART,
    /// The word with at most one letter inserted, left out, replaced or swapped with the next:
    /// `word~1`. Of a word that is written as several, only the word itself.
    ONE_EDIT,
    /// As [#ONE_EDIT], with at most two such changes: `word~2`.
    TWO_EDITS
  }

  /// A word, as typed.
  record Word(Scope scope, String text, Match match) implements Clause {}

  /// Words next to each other in this order, as typed between the quotes, or near each other in any
  /// order. For a name, see [Scope#AUTHOR], nearness has no meaning.
  ///
  /// @param apart how many other words may stand among them, 0 to [#FARTHEST]; 0 for words next to
  ///   each other in this order
  record Phrase(Scope scope, String text, int apart) implements Clause {

    /// Words farther apart are near each other in no sense.
    public static final int FARTHEST = 50;

    /// Words next to each other in this order.
    public Phrase(Scope scope, String text) {
      this(scope, text, 0);
    }
  }

  /// One of `values` of `facet`; for [Facet#PROFILE] the values are author ids.
  record OneOf(Facet facet, SortedSet<String> values) implements Clause {
    public OneOf {
      values = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(values));
    }

    /// Papers that the page of `author` lists.
    public static OneOf profile(AuthorId author) {
      return new OneOf(Facet.PROFILE, new java.util.TreeSet<>(List.of(author.value())));
    }
  }

  /// Published between two dates, both included; a date that does not say the day or the month
  /// counts for all the days it may mean. Papers without a date never match.
  record Published(Optional<PartialDate> from, Optional<PartialDate> to) implements Clause {}

  /// Published on exactly one of these dates, which say neither more nor less than the paper's: a
  /// paper of 2024 is not one of 2024-05-22, nor the other way round.
  record Dated(SortedSet<PartialDate> dates) implements Clause {
    public Dated {
      dates = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(dates));
    }
  }

  /// A figure within a range. Papers without the figure never match.
  record Bounded(PaperFigure figure, NumberRange range) implements Clause {}

  /// Has one of these identifiers, or is listed on the page of a person who has.
  ///
  /// @param ids in normal form
  record Identified(IdScheme scheme, SortedSet<String> ids) implements Clause {
    public Identified {
      ids = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(ids));
    }
  }

  /// Has something: an abstract, public code, a date, a note of the user.
  record Has(Thing thing) implements Clause {
    public enum Thing {
      ABSTRACT,
      CODE,
      DATE,
      NOTE
    }
  }

  /// Is marked so by the user.
  record Is(State state) implements Clause {
    public enum State {
      STARRED,
      READ,
      /// Not marked as read.
      UNREAD
    }
  }

  record Not(Clause clause) implements Clause {}

  record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  record Or(List<Clause> clauses) implements Clause {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }
}
