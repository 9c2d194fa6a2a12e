package dev.byline.library.query;

import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.NaiveClause.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The matched text of a query, by the specification.
public final class NaiveMarks {

  private NaiveMarks() {}

  public static List<TextRange> title(PaperQuery query, String text) {
    return marks(query.clauses(), new Text(Scope.TITLE, text));
  }

  public static List<TextRange> abstractText(PaperQuery query, String text) {
    return marks(query.clauses(), new Text(Scope.ABSTRACT, text));
  }

  public static List<List<TextRange>> authors(PaperQuery query, List<String> names) {
    return names.stream()
        .map(name -> marks(query.clauses(), new Text(Scope.AUTHOR, name)))
        .toList();
  }

  private static List<TextRange> marks(List<Clause> clauses, Text text) {
    var marks = new ArrayList<TextRange>();
    clauses.forEach(clause -> marks.addAll(marks(clause, text)));
    marks.sort(Comparator.comparingInt(TextRange::from).thenComparingInt(TextRange::to));
    var apart = new ArrayList<TextRange>();
    for (TextRange mark : marks) {
      if (!apart.isEmpty() && apart.getLast().to() >= mark.from()) {
        TextRange last = apart.removeLast();
        apart.add(new TextRange(last.from(), Math.max(last.to(), mark.to())));
      } else {
        apart.add(mark);
      }
    }
    return apart;
  }

  private static List<TextRange> marks(Clause clause, Text text) {
    return switch (clause) {
      case Clause.Word word -> inScope(word.scope(), text) ? word(word, text) : List.of();
      case Clause.Phrase phrase -> inScope(phrase.scope(), text) ? phrase(phrase, text) : List.of();
      case Clause.And and -> marks(and.clauses(), text);
      case Clause.Or or -> marks(or.clauses(), text);
      default -> List.of();
    };
  }

  private static boolean inScope(Scope scope, Text text) {
    return NaiveClause.looksIn(scope, text.kind())
        || (scope == Scope.COAUTHOR && text.kind() == Scope.AUTHOR);
  }

  private static List<TextRange> word(Clause.Word word, Text text) {
    return NaiveClause.marks(word, text);
  }

  private static List<TextRange> phrase(Clause.Phrase phrase, Text text) {
    Scope scope = phrase.scope() == Scope.COAUTHOR ? Scope.AUTHOR : phrase.scope();
    return NaiveClause.marks(new Clause.Phrase(scope, phrase.text(), phrase.apart()), text);
  }
}
