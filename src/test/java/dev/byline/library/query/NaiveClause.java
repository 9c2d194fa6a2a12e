package dev.byline.library.query;

import dev.byline.library.NaiveFacets;
import dev.byline.library.NaiveLibrary;
import dev.byline.library.NaiveStem;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.NaiveText.Form;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.own.OwnMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A check of a clause against a paper, by the specification.
public final class NaiveClause {

  private NaiveClause() {}

  /// Whether `clause` holds for the paper of `record`.
  ///
  /// @param own the user's marks of the paper
  /// @param orcids of an author
  public static boolean matches(
      Clause clause, PaperRecord record, OwnMarks own, Function<AuthorId, Set<String>> orcids) {
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
      case Clause.Bounded(var figure, var range) -> {
        OptionalDouble value =
            switch (figure) {
              case SCORE -> paper.score();
              case CITATIONS -> paper.citations().stream().asDoubleStream().findFirst();
              case CITES_PER_YEAR -> rate(paper);
            };
        yield value.isPresent()
            && NaiveLibrary.isBetween(value.getAsDouble(), range.min(), range.max());
      }
      case Clause.Identified(var scheme, var ids) ->
          switch (scheme) {
            case DOI -> dois(paper).stream().anyMatch(doi -> ids.contains(doi));
            case ARXIV -> dois(paper).stream().anyMatch(d -> ids.contains(d.replace(ARXIV, "")));
            case ORCID ->
                record.listings().stream()
                    .anyMatch(
                        l -> orcids.apply(l.author()).stream().anyMatch(id -> ids.contains(id)));
          };
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
      case Clause.Not not -> !matches(not.clause(), record, own, orcids);
      case Clause.And and -> and.clauses().stream().allMatch(c -> matches(c, record, own, orcids));
      case Clause.Or or -> or.clauses().stream().anyMatch(c -> matches(c, record, own, orcids));
    };
  }

  private static final String ARXIV = "10.48550/arxiv.";

  /// The DOIs of a paper, that of arXiv among them.
  private static List<String> dois(Paper paper) {
    return Stream.concat(paper.doi().stream(), paper.arxivId().map(ARXIV::concat).stream())
        .toList();
  }

  /// Citations a year up to the day of the count.
  public static OptionalDouble rate(Paper paper) {
    OptionalInt last =
        paper.citationCounts().stream()
            .filter(count -> paper.citations().equals(OptionalInt.of(count.value())))
            .flatMap(count -> count.day().stream())
            .mapToInt(LocalDate::getYear)
            .max();
    if (last.isEmpty() || paper.published().isEmpty()) {
      return OptionalDouble.empty();
    }
    int years = last.getAsInt() - paper.published().get().year() + 1;
    double citations = paper.citations().orElseThrow();
    return OptionalDouble.of(years > 1 ? citations / years : citations);
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
    paper.keywords().forEach(t -> texts.add(new Text(Scope.KEYWORD, t)));
    paper.venue().ifPresent(t -> texts.add(new Text(Scope.VENUE, t)));
    return texts.stream().filter(t -> looksIn(scope, t.kind())).toList();
  }

  static boolean looksIn(Scope scope, Scope text) {
    return scope == Scope.ANY
        || scope == text
        || (scope == Scope.TEXT && (text == Scope.TITLE || text == Scope.ABSTRACT));
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
    boolean isOne =
        wanted.stream().allMatch(f -> f.position() == 0 && !f.kind().equals("character"));
    int edits = word.match() == Match.ONE_EDIT ? 1 : word.match() == Match.TWO_EDITS ? 2 : 0;
    if (edits > 0 && isOne) {
      forms.stream()
          .filter(f ->
              wanted.stream()
                  .filter(NaiveClause::isName)
                  .anyMatch(w -> isNear(w.text(), f.text(), edits)))
          .map(Form::range)
          .forEach(marks::add);
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

  /// Whether so many letters left out, put in, replaced or swapped make one word of the other.
  private static boolean isNear(String one, String other, int edits) {
    if (one.equals(other)) {
      return true;
    }
    if (edits == 0) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String a = one.substring(same);
    String b = other.substring(same);
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && isNear(a.substring(2), b.substring(2), edits - 1);
    return swapped
        || (!a.isEmpty() && isNear(a.substring(1), b, edits - 1))
        || (!b.isEmpty() && isNear(a, b.substring(1), edits - 1))
        || (!a.isEmpty() && !b.isEmpty() && isNear(a.substring(1), b.substring(1), edits - 1));
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
    return phrase.apart() > 0
        ? near(wanted, forms, phrase.apart())
        : sequence(wanted, forms, new Style(false, false));
  }

  /// Where all words stand within a stretch, each at a position of its own.
  private static List<TextRange> near(List<Form> wanted, List<Form> forms, int apart) {
    var words = new ArrayList<List<Form>>();
    int last = -1;
    for (int i = 0; i <= wanted.stream().mapToInt(Form::position).max().orElse(-1); i++) {
      Optional<List<Form>> here = at(wanted, i);
      here.ifPresent(words::add);
      last = here.isPresent() ? i : last;
    }
    var marks = new ArrayList<TextRange>();
    if (words.isEmpty()) {
      return marks;
    }
    Style exactly = new Style(false, false);
    int length = words.size() == 1 ? 1 : last + 1 + apart;
    int end = forms.stream().mapToInt(Form::position).max().orElse(-1);
    for (int start = 0; start <= end; start++) {
      boolean begins = false;
      for (List<Form> word : words) {
        begins |= !met(word, forms, start, exactly).isEmpty();
      }
      if (begins && isHeld(words, 0, forms, start, length, new HashSet<>())) {
        for (int position = start; position < start + length; position++) {
          for (List<Form> word : words) {
            marks.addAll(met(word, forms, position, exactly));
          }
        }
      }
    }
    return marks;
  }

  private static boolean isHeld(
      List<List<Form>> words,
      int word,
      List<Form> forms,
      int start,
      int length,
      Set<Integer> taken) {
    if (word == words.size()) {
      return true;
    }
    for (int position = start; position < start + length; position++) {
      boolean isHere = !met(words.get(word), forms, position, new Style(false, false)).isEmpty();
      if (isHere && taken.add(position)) {
        if (isHeld(words, word + 1, forms, start, length, taken)) {
          return true;
        }
        taken.remove(position);
      }
    }
    return false;
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
