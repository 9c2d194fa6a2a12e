package dev.byline.library.query;

import dev.byline.library.NaiveFacets;
import dev.byline.library.NaiveLibrary;
import dev.byline.library.NaiveStem;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.NaiveText.Form;
import dev.byline.model.Paper;
import dev.byline.model.own.OwnMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A check of a clause against a paper, by the specification.
public final class NaiveClause {

  private NaiveClause() {}

  /// Whether `clause` holds for the paper of `record`.
  ///
  /// @param own the user's marks of the paper
  public static boolean matches(Clause clause, PaperRecord record, OwnMarks own) {
    Paper paper = record.paper();
    return switch (clause) {
      case Clause.Word word ->
          texts(word.scope(), record, own).stream().anyMatch(t -> !marks(word, t).isEmpty());
      case Clause.Phrase phrase ->
          texts(phrase.scope(), record, own).stream().anyMatch(t -> !marks(phrase, t).isEmpty());
      case Clause.OneOf oneOf ->
          NaiveFacets.values(oneOf.facet(), record, own).stream()
              .anyMatch(v -> oneOf.values().contains(v));
      case Clause.Published(var from, var to) ->
          paper
              .published()
              .filter(d ->
                  !d.latest().isBefore(from.map(f -> f.earliest()).orElse(LocalDate.MIN))
                      && !d.earliest().isAfter(to.map(t -> t.latest()).orElse(LocalDate.MAX)))
              .isPresent();
      case Clause.Dated(var dates) ->
          paper.published().filter(date -> dates.contains(date)).isPresent();
      case Clause.Score(var min, var max) ->
          paper.score().isPresent()
              && NaiveLibrary.isBetween(paper.score().getAsDouble(), min, max);
      case Clause.Has has ->
          switch (has.thing()) {
            case ABSTRACT -> paper.abstractText().isPresent();
            case CODE -> paper.hasCode();
            case DATE -> paper.published().isPresent();
            case NOTE -> !own.note().isEmpty();
          };
      case Clause.Is is ->
          switch (is.state()) {
            case STARRED -> own.starred();
            case READ -> own.read();
            case UNREAD -> !own.read();
          };
      case Clause.Not not -> !matches(not.clause(), record, own);
      case Clause.And and -> and.clauses().stream().allMatch(c -> matches(c, record, own));
      case Clause.Or or -> or.clauses().stream().anyMatch(c -> matches(c, record, own));
    };
  }

  /// A text of a paper and which of them it is.
  record Text(Scope kind, String text) {
    boolean isStemmed() {
      return kind == Scope.TITLE || kind == Scope.ABSTRACT || kind == Scope.NOTE;
    }
  }

  private static List<Text> texts(Scope scope, PaperRecord record, OwnMarks own) {
    if (scope == Scope.NOTE) {
      return own.note().isEmpty() ? List.of() : List.of(new Text(Scope.NOTE, own.note()));
    }
    Paper paper = record.paper();
    var texts = new ArrayList<Text>();
    texts.add(new Text(Scope.TITLE, paper.title()));
    paper.abstractText().ifPresent(t -> texts.add(new Text(Scope.ABSTRACT, t)));
    paper.authors().forEach(t -> texts.add(new Text(Scope.AUTHOR, t)));
    NaiveFacets.coAuthors(record).forEach(t -> texts.add(new Text(Scope.COAUTHOR, t)));
    paper.affiliations().forEach(t -> texts.add(new Text(Scope.AFFILIATION, t)));
    paper.venue().ifPresent(t -> texts.add(new Text(Scope.VENUE, t)));
    return texts.stream().filter(t -> scope == Scope.ANY || scope == t.kind()).toList();
  }

  /// What `word` matches in the text.
  static List<TextRange> marks(Clause.Word word, Text text) {
    List<Form> wanted = NaiveText.forms(word.text());
    List<Form> forms = NaiveText.forms(text.text());
    var marks = new ArrayList<TextRange>();
    if (word.match() == Match.PART
        && wanted.stream().noneMatch(f -> f.kind().equals("character"))) {
      for (String part : whole(wanted)) {
        forms.stream().filter(f -> f.text().contains(part)).map(Form::range).forEach(marks::add);
      }
      return marks;
    }
    boolean prefix = word.match() == Match.PREFIX;
    boolean stemmed = text.isStemmed() && word.match() != Match.PREFIX;
    marks.addAll(sequence(wanted, forms, new Style(stemmed, prefix)));
    boolean single =
        !wanted.isEmpty()
            && wanted.stream()
                .anyMatch(f ->
                    f.kind().equals("joined")
                        && f.range().to() == wanted.getLast().range().to()
                        && f.position() == 0);
    if (single) {
      for (Form joined : wanted) {
        if (joined.kind().equals("joined") && joined.position() == 0) {
          var alone = new Form(joined.text(), 0, joined.range(), "word");
          marks.addAll(sequence(List.of(alone), forms, new Style(stemmed, prefix)));
        }
      }
    }
    return marks;
  }

  /// How words are compared.
  private record Style(boolean stemmed, boolean lastIsPrefix) {}

  /// The query's words written as one.
  private static List<String> whole(List<Form> wanted) {
    var parts = new ArrayList<>(List.of("", ""));
    int last = wanted.getLast().position();
    for (int position = 0; position <= last; position++) {
      int at = position;
      List<String> here =
          wanted.stream()
              .filter(f -> f.position() == at && f.kind().equals("word"))
              .map(Form::text)
              .toList();
      parts.set(0, parts.get(0) + here.getFirst());
      parts.set(1, parts.get(1) + here.getLast());
    }
    return parts;
  }

  static List<TextRange> marks(Clause.Phrase phrase, Text text) {
    List<Form> wanted = NaiveText.forms(phrase.text());
    List<Form> forms = NaiveText.forms(text.text());
    long words = wanted.stream().filter(NaiveClause::isName).map(Form::position).distinct().count();
    if ((text.kind() == Scope.AUTHOR || text.kind() == Scope.COAUTHOR)
        && phrase.scope() == text.kind()
        && words > 1) {
      return NaiveNames.marks(wanted, forms);
    }
    return sequence(wanted, forms, new Style(false, false));
  }

  static boolean isName(Form form) {
    return form.kind().equals("word") || form.kind().equals("character");
  }

  /// Where the words of a query follow each other in a text.
  private static List<TextRange> sequence(List<Form> wanted, List<Form> forms, Style style) {
    var marks = new ArrayList<TextRange>();
    int last = wanted.stream().mapToInt(Form::position).max().orElse(-1);
    int end = forms.stream().mapToInt(Form::position).max().orElse(-1);
    for (int start = 0; start <= end && last >= 0; start++) {
      var here = new ArrayList<TextRange>();
      boolean all = true;
      for (int i = 0; i <= last; i++) {
        Optional<List<Form>> words = at(wanted, i);
        if (words.isPresent()) {
          Style own = new Style(style.stemmed(), style.lastIsPrefix() && isLast(wanted, i));
          List<TextRange> found = met(words.get(), forms, start + i, own);
          all &= !found.isEmpty();
          here.addAll(found);
        }
      }
      if (all) {
        marks.addAll(here);
      }
    }
    return marks;
  }

  private static boolean isLast(List<Form> wanted, int position) {
    for (int i = position + 1; i <= wanted.getLast().position(); i++) {
      if (at(wanted, i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /// What must stand at a position: pairs of characters, else the word; nothing where the pair
  /// before has the character already.
  private static Optional<List<Form>> at(List<Form> wanted, int position) {
    List<Form> pair = wanted.stream().filter(f -> is(f, position, "pair")).toList();
    if (!pair.isEmpty()) {
      return Optional.of(pair);
    }
    boolean had = wanted.stream().anyMatch(f -> is(f, position - 1, "pair"));
    return had
        ? Optional.empty()
        : Optional.of(wanted.stream().filter(f -> f.position() == position && isName(f)).toList());
  }

  private static boolean is(Form form, int position, String kind) {
    return form.position() == position && form.kind().equals(kind);
  }

  private static List<TextRange> met(
      List<Form> words, List<Form> forms, int position, Style style) {
    return forms.stream()
        .filter(f -> f.position() == position)
        .filter(f -> words.stream().anyMatch(w -> meets(w.text(), f.text(), style)))
        .map(Form::range)
        .toList();
  }

  private static boolean meets(String word, String found, Style style) {
    return found.equals(word)
        || (style.lastIsPrefix() && found.startsWith(word))
        || (style.stemmed() && NaiveStem.of(found).equals(NaiveStem.of(word)));
  }
}
