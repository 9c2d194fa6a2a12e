package dev.byline.index.store;

import dev.byline.library.query.Clause.Scope;
import dev.byline.model.Paper;
import dev.byline.words.NamePattern;
import dev.byline.words.WordForm;
import dev.byline.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexableField;

/// A maker of the text fields of a paper, one for each kind of text. It reuses its buffers.
final class PaperWords {

  private final WordBeginnings beginnings;
  private final Words words = new Words(this::add);
  private final Map<Scope, WordField> all = new EnumMap<>(Scope.class);
  private WordField current;

  /// The fields for the words of one kind of text.
  ///
  /// @param field hands `terms` to the writer
  private record WordField(Scope scope, TermList terms, Field field) {
    static WordField of(Scope scope) {
      var terms = new TermList();
      boolean isProse = scope == Scope.TITLE || scope == Scope.ABSTRACT;
      FieldType type = isProse ? Schema.PROSE : Schema.NAMES;
      return new WordField(
          scope, terms, new Field(Schema.words(scope), new WordStream(terms), type));
    }

    boolean isNames() {
      return scope == Scope.AUTHOR || scope == Scope.COAUTHOR;
    }

    /// The first position of the next text: no phrase crosses from one to the next.
    int next() {
      return terms.count() == 0 ? 0 : terms.position(terms.count() - 1) + Schema.GAP;
    }
  }

  private int start;

  /// @param beginnings collects those of the words that are found without a field
  PaperWords(WordBeginnings beginnings) {
    this.beginnings = beginnings;
    for (Scope scope : Scope.values()) {
      if (scope != Scope.ANY && scope != Scope.TEXT) {
        all.put(scope, WordField.of(scope));
      }
    }
    current = field(Scope.TITLE);
  }

  private WordField field(Scope scope) {
    return all.computeIfAbsent(scope, WordField::of);
  }

  /// Adds the fields of `paper` to `fields`; they hold until the next paper is read.
  void read(Paper paper, List<String> coAuthors, List<IndexableField> fields) {
    beginnings.clear();
    read(Scope.TITLE, List.of(paper.title()), fields);
    read(Scope.ABSTRACT, paper.abstractText().stream().toList(), fields);
    read(Scope.AUTHOR, paper.authors(), fields);
    read(Scope.AFFILIATION, paper.affiliations(), fields);
    read(Scope.VENUE, paper.venue().stream().toList(), fields);
    read(Scope.KEYWORD, paper.keywords(), fields);
    read(Scope.COAUTHOR, coAuthors, fields);
  }

  private void read(Scope scope, List<String> texts, List<IndexableField> fields) {
    current = field(scope);
    current.terms().clear();
    for (String text : texts) {
      start = current.next();
      words.read(text);
    }
    if (current.terms().count() > 0) {
      fields.add(current.field());
    }
  }

  private void add(WordForm form) {
    int position = start + form.position();
    current.terms().add(form.chars(), form.begin(), form.end(), position);
    if (current.isNames() && NamePattern.isName(form.form())) {
      addInitial(form, position);
    }
    if (isFoundAnywhere(current.scope())) {
      beginnings.add(form);
    }
  }

  /// True for texts that words without a field are looked for in. Co-authors are authors, too.
  private static boolean isFoundAnywhere(Scope scope) {
    return scope != Scope.COAUTHOR && scope != Scope.KEYWORD;
  }

  private void addInitial(WordForm form, int position) {
    int first = Character.codePointAt(form.chars(), form.begin(), form.end());
    char[] initial = (NamePattern.INITIAL + Character.toString(first)).toCharArray();
    current.terms().add(initial, 0, initial.length, position);
  }
}
