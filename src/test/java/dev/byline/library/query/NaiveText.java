package dev.byline.library.query;

import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text by the specification, read the slow and obvious way: replacements, then one
/// pattern. Knows of LaTeX only what the generated texts use.
final class NaiveText {

  /// A form of a word.
  ///
  /// @param kind `word`, `piece`, `joined`, `character` or `pair`
  record Form(String text, int position, TextRange range, String kind) {}

  private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("\\ell", "l|ell");
    COMMANDS.put("\\theta", "θ|theta");
    COMMANDS.put("\\log", "log");
    COMMANDS.put("\\mathbb", "");
    COMMANDS.put("\\emph", "");
    COMMANDS.put("\\\"{u}", "u|ue");
    COMMANDS.put("\\'{e}", "e");
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([_^][\\p{L}\\p{N}]+)*");
  private static final Pattern PAIRED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  /// A character of the text as read: what it is, how it is spelled out, where it comes from.
  private record Char(char plain, String spelled, int from, int to) {}

  private final List<Char> chars = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private int position;

  private NaiveText(String source) {
    read(source);
  }

  private static final Map<String, List<Form>> KNOWN = new ConcurrentHashMap<>();

  static List<Form> forms(String source) {
    return KNOWN.computeIfAbsent(
        source,
        unknown -> {
          var text = new NaiveText(unknown);
          text.split();
          return List.copyOf(text.forms);
        });
  }

  private void read(String source) {
    int i = 0;
    while (i < source.length()) {
      int at = i;
      var command = COMMANDS.keySet().stream().filter(c -> source.startsWith(c, at)).findFirst();
      if (command.isPresent()) {
        i += command.get().length();
        boolean isSymbol = command.get().matches("\\\\(ell|theta|log)");
        if (isSymbol) {
          apart(at);
        }
        add(COMMANDS.getOrDefault(command.get(), ""), at, i);
        boolean scripted = i < source.length() && "_^".indexOf(source.charAt(i)) >= 0;
        if (isSymbol && !scripted && !joinsAt(source, i)) {
          chars.add(new Char(' ', " ", i, i));
        }
      } else if ("${}".indexOf(source.charAt(i)) >= 0) {
        i++;
      } else {
        String c = source.substring(i, i + 1);
        String spelled =
            "äöüÄÖÜ".contains(c)
                ? TextFolding.fold(c) + "|" + TextFolding.fold(c) + "e"
                : TextFolding.fold(c);
        add(spelled, i, i + 1);
        i++;
      }
    }
  }

  private static boolean joinsAt(String source, int i) {
    String rest = source.substring(i).replaceAll("^[${}]+", "");
    return !rest.isEmpty() && "-/".indexOf(rest.charAt(0)) >= 0;
  }

  private void apart(int at) {
    if (!chars.isEmpty() && Character.isLetterOrDigit(chars.getLast().plain())) {
      chars.add(new Char(' ', " ", at, at));
    }
  }

  private void add(String forms, int from, int to) {
    if (forms.isEmpty()) {
      return;
    }
    String[] both = forms.split("\\|", -1);
    String plain = both[0];
    for (int i = 0; i < plain.length(); i++) {
      boolean last = i == plain.length() - 1;
      String spelled = both.length > 1 ? (last ? both[1] : "") : plain.substring(i, i + 1);
      chars.add(new Char(plain.charAt(i), spelled, from, to));
    }
  }

  private void split() {
    var plain = new StringBuilder();
    chars.forEach(c -> plain.append(c.plain()));
    int i = 0;
    while (i < plain.length()) {
      if (paired(plain.charAt(i))) {
        i = paired(plain, i);
      } else if (Character.isLetterOrDigit(plain.charAt(i))) {
        i = compound(plain, i);
      } else {
        i++;
      }
    }
  }

  private static boolean paired(char c) {
    return PAIRED.matcher(String.valueOf(c)).matches();
  }

  private int paired(CharSequence plain, int begin) {
    int i = begin;
    for (; i < plain.length() && paired(plain.charAt(i)); i++) {
      form(i, i + 1, "character");
      if (i + 1 < plain.length() && paired(plain.charAt(i + 1))) {
        form(i, i + 2, "pair");
      }
      position++;
    }
    return i;
  }

  private int compound(CharSequence plain, int begin) {
    Matcher word = WORD.matcher(plain);
    var words = new ArrayList<int[]>();
    int i = begin;
    while (word.find(i) && word.start() == i) {
      int end = word.end();
      for (int k = i; k < end; k++) {
        if (paired(plain.charAt(k))) {
          end = k;
        }
      }
      while ("_^".indexOf(plain.charAt(end - 1)) >= 0) {
        end--;
      }
      words.add(new int[] {i, end});
      boolean joins = end + 1 < plain.length() && "-/".indexOf(plain.charAt(end)) >= 0;
      i = end;
      if (!joins || paired(plain.charAt(end + 1))) {
        break;
      }
      if (!Character.isLetterOrDigit(plain.charAt(end + 1))) {
        break;
      }
      i++;
    }
    for (int k = 0; k < words.size(); k++) {
      form(words.get(k)[0], words.get(k)[1], "word");
      pieces(words.get(k));
      if (k == 0 && words.size() > 1) {
        form(words.getFirst()[0], words.getLast()[1], "joined");
      }
      position++;
    }
    return words.getLast()[1];
  }

  private void pieces(int[] part) {
    String text = text(part[0], part[1]);
    if (text.contains("_") || text.contains("^")) {
      int at = part[0];
      for (String piece : text.split("[_^]", -1)) {
        form(at, at + piece.length(), "piece");
        at += piece.length() + 1;
      }
    }
  }

  private String text(int begin, int end) {
    var text = new StringBuilder();
    chars.subList(begin, end).forEach(c -> text.append(c.plain()));
    return text.toString();
  }

  private void form(int begin, int end, String kind) {
    var spelled = new StringBuilder();
    chars.subList(begin, end).forEach(c -> spelled.append(c.spelled()));
    Set<String> both = new TreeSet<>();
    both.add(text(begin, end).replaceAll("[_^/-]", ""));
    both.add(spelled.toString().replaceAll("[_^/-]", ""));
    var range = new TextRange(chars.get(begin).from(), chars.get(end - 1).to());
    both.forEach(text -> forms.add(new Form(text, position, range, kind)));
  }
}
