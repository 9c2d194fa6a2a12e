package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.AtomLook;
import dev.byline.parse.homepage.look.AtomLooks;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Lexicon;
import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.NamedPeople;
import dev.byline.parse.homepage.look.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A reader of all lists of a page in two passes: the names and venues found in the first pass are
/// the dictionary of the second.
final class HomepageLists {

  /// The weight of the counts from the page's other lists.
  private static final double OTHERS = 0.3;

  /// Entries of a list that say enough about its style.
  private static final double FEW = 3;

  private final PageText text;
  private final List<List<Atom>> lists;
  private final LineLook[] lines;
  private final Lexicon lexicon;
  private final EntryAssembler assembler;
  private final AtomLooks looks;
  private final Optional<Example> example;
  private final boolean listed;

  /// A list as it was read.
  ///
  /// @param margin of its style over the next best
  @SuppressWarnings("ArrayRecordComponent") // Held once for each list, never compared.
  record ReadList(List<Atom> atoms, double[][] scores, Reading reading, double margin) {}

  /// @param listed whether all lists stand below headings of papers
  HomepageLists(
      PageText text,
      List<List<Atom>> lists,
      LineLook[] lines,
      Lexicon lexicon,
      EntryAssembler assembler,
      Optional<Example> example,
      boolean listed) {
    this.example = example;
    this.listed = listed;
    this.text = text;
    this.lists = lists;
    this.lines = lines;
    this.lexicon = lexicon;
    this.assembler = assembler;
    looks = new AtomLooks(text, lexicon);
  }

  List<ReadList> read() {
    if (example.isPresent()) {
      return read(example.get());
    }
    List<AtomLook[]> looks = lists.stream().map(this.looks::of).toList();
    var scorer = new FieldScores(text, lexicon, lines, new Recurrence(looks), listed);
    var scores = new ArrayList<double[][]>();
    for (int i = 0; i < lists.size(); i++) {
      scores.add(scorer.of(lists.get(i), looks.get(i)));
    }
    var found = new ArrayList<StyleSearch.Found>();
    for (int i = 0; i < lists.size(); i++) {
      found.add(StyleSearch.find(lists.get(i), scores.get(i)));
    }
    List<Reading> first = decode(scores, found.stream().map(StyleSearch.Found::counts).toList());
    for (int i = 0; i < lists.size(); i++) {
      learn(lists.get(i), first.get(i));
    }
    for (int i = 0; i < lists.size(); i++) {
      lexicon.adjust(scores.get(i), looks.get(i));
    }
    List<Reading> second = decode(scores, counts(first));
    List<Reading> last = areAlike(first, second) ? second : decode(scores, counts(second));
    var read = new ArrayList<ReadList>();
    for (int i = 0; i < lists.size(); i++) {
      EntryRepair.repair(text, lists.get(i), looks.get(i), last.get(i));
      read.add(new ReadList(lists.get(i), scores.get(i), last.get(i), found.get(i).margin()));
    }
    return read;
  }

  private static boolean areAlike(List<Reading> some, List<Reading> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).isLike(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Reads all lists in the style of a marked entry.
  private List<ReadList> read(Example marked) {
    var style = new EntryStyle(new EntryStyle.Counts(), new ExampleStyle(marked));
    var raised = new ExampleScores(marked, text);
    List<AtomLook[]> looks = lists.stream().map(this.looks::of).toList();
    var scorer = new FieldScores(text, lexicon, lines, new Recurrence(looks), listed);
    var read = new ArrayList<ReadList>();
    for (int i = 0; i < lists.size(); i++) {
      List<Atom> atoms = lists.get(i);
      double[][] scores = scorer.of(atoms, looks.get(i));
      raised.raise(atoms, scores);
      Reading reading = ListDecoder.decode(atoms, scores, style);
      learn(atoms, reading);
      read.add(new ReadList(atoms, scores, reading, 1));
    }
    return read;
  }

  private List<EntryStyle.Counts> counts(List<Reading> readings) {
    var counts = new ArrayList<EntryStyle.Counts>();
    for (int i = 0; i < readings.size(); i++) {
      counts.add(readings.get(i).counts(lists.get(i)));
    }
    return counts;
  }

  /// Reads each list by what was counted in it, and a little by what was counted in the others.
  private List<Reading> decode(List<double[][]> scores, List<EntryStyle.Counts> counts) {
    var all = new EntryStyle.Counts();
    counts.forEach(list -> all.add(list, OTHERS));
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < lists.size(); i++) {
      var own = new EntryStyle.Counts();
      own.add(all, 1);
      own.add(counts.get(i), (1 - OTHERS) * Math.min(1, counts.get(i).entries() / FEW));
      readings.add(
          ListDecoder.decode(lists.get(i), scores.get(i), new EntryStyle(own, Leaning.NONE)));
    }
    return readings;
  }

  /// True if a name is more than one word, which may be any.
  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0 || name.codePointAt(0) > 0x2E00;
  }

  private void learn(List<Atom> atoms, Reading reading) {
    for (Reading.Span span : reading.entries()) {
      for (NamedPeople run : assembler.runs(atoms, reading, span)) {
        int weight = run.names().size() > 2 ? 2 : run.names().size() - 1;
        run.names().stream()
            .filter(HomepageLists::isFull)
            .forEach(name -> lexicon.addName(name, weight));
      }
      lexicon.addTitle(assembler.title(atoms, reading, span));
      for (int i = span.from(); i < span.to(); i++) {
        if (reading.field(i) == Field.VENUE) {
          String own = atoms.get(i).in(text);
          boolean name =
              NameLook.isLikely(own, 0, own.length())
                  && lexicon.common(Lexicon.words(own.toLowerCase(Locale.ROOT))) == 0;
          if (!name) {
            lexicon.addVenue(own);
          }
        }
      }
    }
  }
}
