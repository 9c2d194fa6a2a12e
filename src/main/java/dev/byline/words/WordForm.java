package dev.byline.words;

/// One form in which a word of a text is found, in room that is used again for the next one: a text
/// has hundreds. See [Token], which is the same to keep.
public final class WordForm {

  private char[] chars = new char[0];
  private int begin;
  private int end;
  private int position;
  private int from;
  private int to;
  private Token.Form form = Token.Form.WORD;

  void show(char[] units, int first, int behind) {
    chars = units;
    begin = first;
    end = behind;
  }

  void stand(int word, int first, int behind, Token.Form as) {
    position = word;
    from = first;
    to = behind;
    form = as;
  }

  /// Holds the term from [#begin] to before [#end].
  public char[] chars() {
    return chars;
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  /// The position in the text of the word that it is a form of.
  public int position() {
    return position;
  }

  public Token.Form form() {
    return form;
  }

  Token token() {
    return new Token(new String(chars, begin, end - begin), position, from, to, form);
  }
}
