package dev.byline.parse.homepage;

import dev.byline.parse.homepage.HomepageLists.ReadList;
import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Lexicon;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.homepage.look.WordCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The confidence in the parsing of an entry: the probability that its title is right, by what is
/// seen of the entry and of the others on the page, each with a weight. The weights were chosen by
/// hand on pages whose papers are known; the benchmark `confidence` prints how often they are
/// right.
final class Confidence {

  /// The signs of an entry, 0 to 1 unless it says otherwise.
  enum Sign {
    ALWAYS(-3.3),
    PEOPLE(1.5),
    REST(0.5),
    /// People and others, but not the owner, who is known.
    STRANGERS(-1.3),
    /// Nothing but a title.
    BARE(-3),
    /// The share of the page's entries with the same fields in the same order, up to a quarter.
    ALIKE(3.4),
    /// The same, people aside.
    ALIKE_APART_FROM_PEOPLE(1.2),
    /// No other entry with the same fields in the same order.
    UNLIKE(-0.3),
    HEADING(0.45),
    /// No people, times the share of such entries.
    SOLO(-1),
    ONE_WORD(-0.55),
    LONG(-1),
    SMALL_START(-1.5),
    /// The likeness of the title to others, -2 to 4.
    TITLE(0.3),
    NAME(-4),
    ADDRESS(-2),
    /// The fit of all parts to their fields, -2 to 5.
    FIT(0.27),
    /// The title stands on several lines, or in several parts.
    PARTS(-1.1);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  private static final Pattern WITHOUT_PEOPLE =
      Pattern.compile("/?" + (char) ('a' + Field.PEOPLE.index()));

  private static final int PEOPLE = 1;
  private static final int TITLE = 2;
  private static final int REST = 4;

  /// The least and the most confidence in an entry with a title.
  private static final double LEAST = 0.05;

  private static final double MOST = 0.98;

  private final boolean hasHeading;
  private final PageText text;
  private final Lexicon lexicon;
  private final boolean namesOwner;
  private final Map<String, Integer> shapes = new HashMap<>();
  private final Map<String, Integer> bare = new HashMap<>();
  private int entries;
  private int solo;

  /// @param hasHeading whether a heading says that there are papers
  Confidence(boolean hasHeading, Lexicon lexicon, PageText text, List<ReadList> lists) {
    this.hasHeading = hasHeading;
    this.text = text;
    this.lexicon = lexicon;
    int named = 0;
    int people = 0;
    for (ReadList list : lists) {
      for (Reading.Span span : list.reading().entries()) {
        int has = list.reading().has(span);
        if ((has & TITLE) != 0) {
          entries++;
          String shape = shape(list, span);
          shapes.merge(shape, 1, Integer::sum);
          bare.merge(withoutPeople(shape), 1, Integer::sum);
          solo += (has & PEOPLE) == 0 ? 1 : 0;
          people += has & PEOPLE;
          named += (has & PEOPLE) != 0 && isOwners(list, span) ? 1 : 0;
        }
      }
    }
    namesOwner = named > 0.5 * people;
  }

  /// 0 to 1
  @SuppressWarnings("EnumOrdinal") // The table of weights is the enum itself.
  double of(ReadList list, Reading.Span span) {
    if ((list.reading().has(span) & TITLE) == 0) {
      return 0;
    }
    double[] signs = signs(list, span);
    double sum = 0;
    for (Sign sign : Sign.values()) {
      sum += sign.weight() * signs[sign.ordinal()];
    }
    double sure = 1 / (1 + Math.exp(-sum));
    return Math.round(100 * Math.min(MOST, Math.max(LEAST, sure))) / 100.0;
  }

  /// The signs of an entry with a title, a number for each [Sign].
  @SuppressWarnings("EnumOrdinal") // The table of weights is the enum itself.
  double[] signs(ReadList list, Reading.Span span) {
    int has = list.reading().has(span);
    boolean people = (has & PEOPLE) != 0;
    String shape = shape(list, span);
    int alike = shapes.getOrDefault(shape, 0);
    var signs = new double[Sign.values().length];
    signs[Sign.ALWAYS.ordinal()] = 1;
    signs[Sign.PEOPLE.ordinal()] = people ? 1 : 0;
    signs[Sign.REST.ordinal()] = (has & REST) != 0 ? 1 : 0;
    boolean strangers = people && (namesOwner || lexicon.hasOwner()) && !isOwners(list, span);
    signs[Sign.STRANGERS.ordinal()] = strangers ? 1 : 0;
    signs[Sign.ALIKE.ordinal()] = alike(alike);
    signs[Sign.ALIKE_APART_FROM_PEOPLE.ordinal()] =
        alike(bare.getOrDefault(withoutPeople(shape), 0));
    signs[Sign.BARE.ordinal()] = has == TITLE ? 1 : 0;
    signs[Sign.UNLIKE.ordinal()] = alike < 2 && entries > 4 ? 1 : 0;
    signs[Sign.HEADING.ordinal()] = hasHeading ? 1 : 0;
    signs[Sign.SOLO.ordinal()] = people ? 0 : (double) solo / entries;
    title(list, span, signs);
    signs[Sign.FIT.ordinal()] = fit(list, span);
    return signs;
  }

  @SuppressWarnings("EnumOrdinal") // The table of weights is the enum itself.
  private void title(ReadList list, Reading.Span span, double[] signs) {
    int from = -1;
    int to = -1;
    double title = 0;
    int words = 0;
    for (int i = span.from(); i < span.to(); i++) {
      if (list.reading().field(i) == Field.TITLE) {
        from = from < 0 ? i : from;
        to = i;
        title += list.scores()[i][Field.TITLE.index()];
        String own = list.atoms().get(i).in(text);
        words += WordCounts.of(own, 0, own.length()).words();
      }
    }
    String own = list.atoms().get(from).in(text);
    int parts = to - from + 1;
    boolean ideographs = own.codePoints().anyMatch(c -> c > 0x2E00);
    signs[Sign.ONE_WORD.ordinal()] = words == 1 && !ideographs ? 1 : 0;
    signs[Sign.LONG.ordinal()] = words > 40 ? 1 : 0;
    boolean small = Character.isLowerCase(own.codePointAt(0)) && !isProduct(list, from);
    signs[Sign.SMALL_START.ordinal()] = small ? 1 : 0;
    signs[Sign.TITLE.ordinal()] = within(title / parts, -2, 4);
    boolean name = parts == 1 && NameLook.isLikely(own, 0, own.length());
    signs[Sign.NAME.ordinal()] = name ? lexicon.namesOwner(own) ? 1 : 0.1 : 0;
    signs[Sign.ADDRESS.ordinal()] = own.contains("://") ? 1 : 0;
    signs[Sign.PARTS.ordinal()] = Math.min(1, (parts - 1) / 4.0);
  }

  /// Four times the share of so many entries, up to 1.
  private double alike(int count) {
    return Math.min(1, 4.0 * count / entries);
  }

  private static double fit(ReadList list, Reading.Span span) {
    double sum = 0;
    for (int i = span.from(); i < span.to(); i++) {
      sum += within(list.scores()[i][list.reading().field(i).index()], -2, 5);
    }
    return sum / (span.to() - span.from());
  }

  private static double within(double value, double least, double most) {
    return Math.min(most, Math.max(least, value));
  }

  /// True if a title that begins small begins with a product, `dplyr: A grammar`, `iCount`, or with
  /// a word in parts, `p-adic`.
  private boolean isProduct(ReadList list, int from) {
    List<Atom> atoms = list.atoms();
    String own = atoms.get(from).in(text);
    int end = own.indexOf(' ') < 0 ? own.length() : own.indexOf(' ');
    boolean inner =
        own.substring(0, end).chars().anyMatch(c -> c == '-' || Character.isUpperCase(c));
    boolean colon =
        end == own.length()
            && from + 1 < atoms.size()
            && atoms.get(from + 1).before() == Separator.COLON;
    return inner || colon;
  }

  private boolean isOwners(ReadList list, Reading.Span span) {
    for (int i = span.from(); i < span.to(); i++) {
      if (list.reading().field(i) == Field.PEOPLE) {
        Atom atom = list.atoms().get(i);
        if (atom.announced() || lexicon.namesOwner(atom.in(text))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String withoutPeople(String shape) {
    return WITHOUT_PEOPLE.matcher(shape).replaceAll("");
  }

  /// The fields of an entry in their order, each once in a row.
  private static String shape(ReadList list, Reading.Span span) {
    var shape = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      char field = (char) ('a' + list.reading().fields()[i]);
      boolean main =
          list.reading().field(i) == Field.PEOPLE
              || list.reading().field(i) == Field.TITLE
              || list.reading().field(i) == Field.VENUE;
      if (main && (shape.isEmpty() || shape.charAt(shape.length() - 1) != field)) {
        shape.append(list.atoms().get(i).before().isLine() ? "/" : "").append(field);
      }
    }
    return shape.toString();
  }
}
