package dev.byline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.wording.ProgramText.Literal;
import dev.byline.wording.ProgramText.Question;
import java.io.IOException;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the program to its bundle: what a user reads stands there and nowhere else, every text of
/// it is used, and its places are filled.
class WordingTest {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dev.byline.wording.texts", Locale.UK);

  /// A word beside another or beside a value, or a single one with a capital.
  private static final Pattern WORDS =
      Pattern.compile(
          "(\\p{L}{2}|[\\d\1])[,;:.]? +\\p{L}{2}|\\p{L}{2}[,;:.]? +\1"
              + "|^\\p{Lu}\\p{Ll}{2,}[.:]?$");

  /// What no shape, markup or word of a page is.
  private static final Pattern SENTENCE =
      Pattern.compile("^\\p{Lu}[^<>{}()=\\\\]* [^<>{}()=\\\\]*\\p{Ll}{2}[.!?]$");

  /// Classes whose literals are no texts of the program, or not for its users, and why.
  private static final Map<String, String> NO_TEXTS =
      Map.ofEntries(
          Map.entry("cli\\..*", "the command line's help and tables are its own"),
          Map.entry("app\\.pictures\\.(.*Picture.*|Rehearsal)", "what pictures show"),
          Map.entry("app\\.pictures\\.GeneratedLibrary", "an invented library"),
          Map.entry("app\\.DataFolder", "names of folders"),
          Map.entry("app\\.JavaFxDesktop", "said on the command line: there is no window"),
          Map.entry("archive\\.files\\.DurableWrites", "the name of a system"),
          Map.entry("compare\\.report\\.HtmlReport|compare\\.chart\\.Svg", "markup"),
          Map.entry(
              "exchange\\..*(Writer|Item|Reader|Names|Paper|Draft)",
              "what formats say for more authors"),
          Map.entry(
              "exchange\\.(bibtex\\.AdsJournals|format\\.SourceHead|table\\.TableHead|text\\.(CitationCounts|MarkupText))",
              "what other programs write"),
          Map.entry("exchange\\..*Format", "names of formats"),
          Map.entry("words\\.CommonWords|model\\.tex\\.TexSymbols", "words of pages"),
          Map.entry(
              "index\\.query\\.(QueryCompiler|PrefixPhraseQuery|DocumentsQuery)", "Lucene's words"),
          Map.entry("index\\.store\\.CommittedReaders", "an index is only closed by a bug"),
          Map.entry(
              "model\\.(category\\.Categories|PaperField|PaperColumn)",
              "arXiv's own names; what authors write"),
          Map.entry(
              "parse\\.(formats|text|homepage|sites|html|markup)\\..*",
              "words and shapes by which pages are read"),
          Map.entry("(intake\\.SamplePages|spool\\.SpillFile)", "a program that is incomplete"),
          Map.entry("cite\\..*", "what styles say"),
          Map.entry("cluster\\.rest\\.(ClusterClient|ClusterCredentials)", "headers of HTTP"),
          Map.entry("ui\\.sidebar\\.ReadingList", "a tag, as it is stored"),
          Map.entry("ui\\.chart\\.Png", "a Java that is incomplete"),
          Map.entry("ui\\.(window\\.Command(Name)?|kit\\.FailureText)", "keys, versions"),
          Map.entry("ui\\.intake\\.(DayText|OfferedPages)", "shapes of days"),
          Map.entry("ui\\.text\\..*", "names of LaTeX and fonts"));

  private static ProgramText program = new ProgramText(List.of(), List.of());

  @BeforeAll
  static void readTheProgram() throws IOException {
    program = ProgramText.read();
  }

  @Test
  void noClassHasTextsOfItsOwn() {
    assertEquals(
        "",
        program.literals().stream()
            .filter(literal -> !literal.isForProgrammers() && !isExcepted(literal))
            .filter(literal -> isText(literal.text()))
            .map(literal -> literal.type() + ": " + literal.text())
            .distinct()
            .collect(Collectors.joining("\n")),
        "texts for users belong into texts.properties");
  }

  @Test
  void noExceptionIsForSentences() {
    assertEquals(
        List.of(),
        program.literals().stream()
            .filter(literal -> !literal.isForProgrammers())
            .filter(literal -> !literal.type().matches("dev\\.byline\\.(app|cli)\\..*"))
            .filter(literal -> SENTENCE.matcher(literal.text()).matches())
            .toList());
    assertTrue(SENTENCE.matcher("The entry \1 names nobody.").matches());
  }

  @Test
  void literalTextsAreSeen() {
    assertTrue(
        Stream.of("No paper has a date.", "Papers", "on \1", "\1 papers", "1 paper")
            .allMatch(WordingTest::isText));
    assertTrue(Stream.of("h-index", "cs.LG", "#ffffff", "PAPERS").noneMatch(WordingTest::isText));
  }

  private static boolean isText(String text) {
    return WORDS.matcher(text).find();
  }

  private static boolean isExcepted(Literal literal) {
    String type = literal.type().substring("dev.byline.".length());
    return NO_TEXTS.keySet().stream().anyMatch(type.replaceFirst("\\$.*", "")::matches);
  }

  @Test
  void everyExceptionIsNeeded() {
    Set<String> needed = new TreeSet<>(NO_TEXTS.keySet());
    needed.removeIf(pattern ->
        program.literals().stream()
            .filter(literal -> !literal.isForProgrammers() && isText(literal.text()))
            .map(literal -> literal.type().substring("dev.byline.".length()))
            .anyMatch(type -> type.replaceFirst("\\$.*", "").matches(pattern)));
    assertEquals(Set.of(), needed);
  }

  @Test
  void everyTextIsAskedFor() {
    Set<String> unused = new TreeSet<>(TEXTS.keySet());
    Set<String> literals =
        program.literals().stream().map(Literal::text).collect(Collectors.toSet());
    unused.removeAll(literals);
    program.questions().stream()
        .filter(question -> question.values() < 0)
        .map(question -> question.keys().getFirst() + ".")
        .forEach(prefix -> unused.removeIf(key -> key.startsWith(prefix)));
    literals.stream()
        .map(text -> text.startsWith(".") ? ProgramText.VALUE + text : text)
        .filter(text -> text.matches("[\\w.\1]*\\.[\\w.\1]*") && text.indexOf('\1') >= 0)
        .map(text -> composes(text, literals))
        .forEach(unused::removeIf);
    assertEquals(Set.of(), unused);
  }

  /// Whether a key may be put together so; what stands first is a literal of its own.
  private static Predicate<String> composes(String text, Set<String> literals) {
    if (text.charAt(0) == ProgramText.VALUE) {
      String end = text.substring(1);
      return key ->
          key.endsWith(end) && literals.contains(key.substring(0, key.length() - end.length()));
    }
    Pattern shape =
        Pattern.compile(text.replace(".", "\\.").replace("" + ProgramText.VALUE, "[\\w.]+"));
    return key -> shape.matcher(key).matches();
  }

  @Test
  void everyKeyHasAText() {
    Set<String> missing = new TreeSet<>();
    for (Question question : program.questions()) {
      for (String key : question.keys()) {
        boolean isThere =
            question.values() < 0
                ? TEXTS.keySet().stream().anyMatch(one -> one.startsWith(key + "."))
                : TEXTS.containsKey(key);
        if (!isThere) {
          missing.add(question.type() + ": " + key);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void valuesFillThePlaces() {
    Set<String> wrong = new TreeSet<>();
    for (Question question : program.questions()) {
      for (String key : question.keys()) {
        int places = question.values() < 0 ? 0 : places(TEXTS.getString(key));
        // One of several texts may leave a value out.
        boolean fits =
            question.keys().size() == 1
                ? places == Math.max(0, question.values())
                : places <= question.values();
        if (!fits) {
          wrong.add(key + " has " + places + " places, given " + question.values());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static int places(String text) {
    var message = new MessageFormat(text, Locale.UK);
    int places = message.getFormatsByArgumentIndex().length;
    for (Format format : message.getFormats()) {
      if (format instanceof ChoiceFormat choice) {
        for (Object part : choice.getFormats()) {
          places = Math.max(places, places(part.toString()));
        }
      }
    }
    return places;
  }

  @Test
  void textsAreMessages() {
    TEXTS.keySet().forEach(key -> new MessageFormat(TEXTS.getString(key), Locale.UK));
    assertEquals("A, B and C", Wording.list(List.of("A", "B", "C")));
    assertEquals("A", Wording.list(List.of("A")));
    assertEquals("1 paper is not listed", Wording.of("unknown.unlisted", 1));
    assertEquals("1,200 papers are not listed", Text.of("unknown.unlisted", 1200).toString());
  }

  @Test
  void textsArePlainEnglish() {
    var faults = new TreeMap<String, List<String>>();
    TEXTS.keySet().stream()
        .filter(key -> !PlainEnglish.faults(TEXTS.getString(key)).isEmpty())
        .forEach(key -> faults.put(key, PlainEnglish.faults(TEXTS.getString(key))));
    assertEquals(Map.of(), faults);
  }

  @Test
  void literalsOfTheCommandLineArePlainEnglish() {
    assertEquals(
        List.of(),
        program.literals().stream()
            .filter(literal -> !PlainEnglish.faults(literal.text()).isEmpty())
            .filter(literal -> isText(literal.text()))
            .map(literal -> literal.type() + ": " + literal.text())
            .filter(text -> text.startsWith("dev.byline.cli."))
            .toList());
  }

  @Test
  void faultsAreFound() {
    assertEquals(List.of("is no"), PlainEnglish.faults("This is no author page"));
    assertEquals(List.of("takes it back"), PlainEnglish.faults("byline split takes it back."));
    assertEquals(List.of("anew", "need be"), PlainEnglish.faults("made anew if need be"));
    assertEquals(List.of("}nd"), PlainEnglish.faults("{0,number}nd capture"));
    assertEquals(List.of(), PlainEnglish.faults("There is no such author; it is no longer here."));
  }
}
