package dev.byline.words;

import dev.byline.words.Token.Form;
import java.util.ArrayList;
import java.util.List;

/// A tokenizer that reads the words of a text, with every form in which a word is found.
///
/// A word is a run of letters, digits and their combining marks. `_` and `^` divide it into pieces;
/// words joined by hyphens, slashes and apostrophes are found both together and separately. Scripts
/// without spaces are indexed by single characters and pairs. Titles, abstracts, names and queries
/// are all read by this class.
public final class Words {

  /// Only so many characters of a word count.
  static final int LONGEST = 100;

  private static final boolean[] ASCII_WORD = new boolean[128];

  static {
    for (char c = 0; c < ASCII_WORD.length; c++) {
      ASCII_WORD[c] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
  }

  private final SearchableText text = new SearchableText();
  private final Sink sink;
  private final List<Part> compound = new ArrayList<>();
  private int position;

  /// Takes the forms of words, in the order of their positions.
  public interface Sink {

    /// Takes one form.
    ///
    /// @param form holds during the call only
    void form(WordForm form);
  }

  /// The form that the sink is given, made anew for each.
  private final WordForm current = new WordForm();

  /// A word within a compound: its place in the plain text and its pieces.
  private record Part(List<int[]> pieces) {
    int begin() {
      return pieces.getFirst()[0];
    }

    int end() {
      return pieces.getLast()[1];
    }
  }

  /// Reads any number of texts, one after another, in the same room.
  public Words(Sink sink) {
    this.sink = sink;
  }

  /// Passes all forms of the words of `source` on, positions from 0.
  public void read(String source) {
    text.read(source);
    position = 0;
    read();
  }

  /// The tokens of `source`, in the order of their positions.
  public static List<Token> of(String source) {
    var tokens = new ArrayList<Token>();
    new Words(form -> tokens.add(form.token())).read(source);
    return tokens;
  }

  /// True if `c` is part of a word; surrogates count, since letters beyond the BMP have them.
  static boolean isWord(char c) {
    if (c < 128) {
      return ASCII_WORD[c];
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// True if `c` belongs to a script that puts no blanks between words, or long words.
  static boolean isPaired(int c) {
    if (c < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> c == 'ー';
    };
  }

  private static boolean joins(char c) {
    return switch (c) {
      case '-', '/', '\'', '‐', '–', '’' -> true;
      default -> false;
    };
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      if (!isWord(text.at(i))) {
        i++;
      } else if (isPaired(text.codePointAt(i))) {
        i = paired(i);
      } else {
        i = compound(i);
      }
    }
  }

  private int paired(int begin) {
    int i = begin;
    while (i < text.length() && isPaired(text.codePointAt(i))) {
      int next = i + Character.charCount(text.codePointAt(i));
      add(i, next, Form.CHARACTER);
      if (next < text.length() && isPaired(text.codePointAt(next))) {
        int last = next + Character.charCount(text.codePointAt(next));
        add(i, last, Form.BIGRAM);
      }
      position++;
      i = next;
    }
    return i;
  }

  /// Reads a word, or several that are joined. A word that stands alone, as nearly all do, is
  /// passed on at once.
  private int compound(int begin) {
    int end = wordEnd(begin);
    if (!goesOn(end)) {
      addSpellings(begin, end);
      position++;
      return end;
    }
    compound.clear();
    int i = begin;
    while (true) {
      i = part(i);
      if (i + 1 < text.length() && joins(text.at(i)) && startsWord(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    emit();
    return i;
  }

  private int wordEnd(int begin) {
    int i = begin;
    while (i < text.length() && startsWord(i)) {
      i++;
    }
    return i;
  }

  /// True if a word ends at `end` that is one of a compound, or has pieces.
  private boolean goesOn(int end) {
    return end + 1 < text.length()
        && (joins(text.at(end)) || isScript(text.at(end)))
        && startsWord(end + 1);
  }

  private static boolean isScript(char c) {
    return c == '_' || c == '^';
  }

  private boolean startsWord(int i) {
    char c = text.at(i);
    return c < 128 ? ASCII_WORD[c] : isWord(c) && !isPaired(text.codePointAt(i));
  }

  private int part(int begin) {
    var pieces = new ArrayList<int[]>(1);
    int i = begin;
    while (true) {
      int start = i;
      i = wordEnd(i);
      pieces.add(new int[] {start, i});
      boolean scripted = i + 1 < text.length() && isScript(text.at(i)) && startsWord(i + 1);
      if (!scripted) {
        compound.add(new Part(pieces));
        return i;
      }
      i++;
    }
  }

  private void emit() {
    int first = position;
    for (Part part : compound) {
      for (String form : forms(List.of(part))) {
        add(form, part.begin(), part.end(), Form.WORD);
      }
      if (part.pieces().size() > 1) {
        part.pieces().forEach(this::emitPiece);
      }
      if (position == first && compound.size() > 1) {
        emitJoined();
      }
      position++;
    }
  }

  private void emitPiece(int[] piece) {
    for (String form : forms(List.of(new Part(List.of(piece))))) {
      add(form, piece[0], piece[1], Form.PIECE);
    }
  }

  private void emitJoined() {
    for (String form : forms(compound)) {
      add(form, compound.getFirst().begin(), compound.getLast().end(), Form.JOINED);
    }
  }

  /// The one or two spellings of `parts` written as one.
  private List<String> forms(List<Part> parts) {
    String plain = cut(joined(parts, text::text));
    if (!text.hasSpellings()) {
      return List.of(plain);
    }
    String spelled = cut(joined(parts, text::spelled));
    return plain.equals(spelled) ? List.of(plain) : List.of(plain, spelled);
  }

  /// Gives the characters between two places of the plain text.
  private interface Spelling {
    String of(int begin, int end);
  }

  private static String joined(List<Part> parts, Spelling spelling) {
    if (parts.size() == 1 && parts.getFirst().pieces().size() == 1) {
      return spelling.of(parts.getFirst().begin(), parts.getFirst().end());
    }
    var all = new StringBuilder();
    for (Part part : parts) {
      part.pieces().forEach(piece -> all.append(spelling.of(piece[0], piece[1])));
    }
    return all.toString();
  }

  private static String cut(String term) {
    if (term.length() <= LONGEST) {
      return term;
    }
    boolean split = Character.isHighSurrogate(term.charAt(LONGEST - 1));
    return term.substring(0, split ? LONGEST - 1 : LONGEST);
  }

  /// Passes on what stands from `begin` to before `end`.
  private void add(int begin, int end, Form form) {
    current.show(text.chars(), begin, cut(text.chars(), begin, end));
    pass(begin, end, form);
  }

  private static int cut(char[] chars, int begin, int end) {
    if (end - begin <= LONGEST) {
      return end;
    }
    int last = begin + LONGEST - 1;
    return Character.isHighSurrogate(chars[last]) ? last : last + 1;
  }

  /// Passes a word on as it stands, and as it can be spelled out.
  private void addSpellings(int begin, int end) {
    add(begin, end, Form.WORD);
    if (text.hasSpellings()) {
      String plain = cut(text.text(begin, end));
      String spelled = cut(text.spelled(begin, end));
      if (!spelled.equals(plain)) {
        add(spelled, begin, end, Form.WORD);
      }
    }
  }

  private void add(String term, int begin, int end, Form form) {
    current.show(term.toCharArray(), 0, term.length());
    pass(begin, end, form);
  }

  private void pass(int begin, int end, Form form) {
    current.stand(position, text.from(begin), text.to(end - 1), form);
    sink.form(current);
  }
}
