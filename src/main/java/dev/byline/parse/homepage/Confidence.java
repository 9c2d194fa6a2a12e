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

/// The confidence in the parsing of an entry. It depends on the entry's fields, on whether the
/// owner is among its authors, on the number of entries on the page with the same structure, and on
/// the look of its title.
final class Confidence {

  private static final int PEOPLE = 1;
  private static final int TITLE = 2;
  private static final int ALL = 7;

  private final boolean hasHeading;
  private final PageText text;
  private final Lexicon lexicon;
  private final boolean namesOwner;
  private final Map<String, Integer> shapes = new HashMap<>();
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
          shapes.merge(shape(list, span), 1, Integer::sum);
          solo += (has & PEOPLE) == 0 ? 1 : 0;
          people += has & PEOPLE;
          named += (has & PEOPLE) != 0 && isOwners(list, span) ? 1 : 0;
        }
      }
    }
    namesOwner = named > 0.5 * people;
  }

  /// 0 to 1
  double of(ReadList list, Reading.Span span) {
    int has = list.reading().has(span);
    if ((has & TITLE) == 0) {
      return 0;
    }
    double sure = fields(has);
    if ((has & PEOPLE) != 0 && (namesOwner || lexicon.hasOwner()) && !isOwners(list, span)) {
      sure *= 0.8;
    }
    int alike = shapes.getOrDefault(shape(list, span), 0);
    if (entries > 4 && alike < Math.max(2, entries / 40)) {
      sure *= 0.88;
    }
    return sure * title(list, span) * (hasHeading ? 1 : 0.93);
  }

  private double fields(int has) {
    if (has == ALL) {
      return 0.97;
    }
    if ((has & PEOPLE) != 0) {
      return 0.88;
    }
    boolean usual = solo > 0.25 * entries;
    return has == TITLE ? usual ? 0.6 : 0.45 : usual ? 0.87 : 0.75;
  }

  private double title(ReadList list, Reading.Span span) {
    int from = -1;
    int to = -1;
    double score = 0;
    for (int i = span.from(); i < span.to(); i++) {
      if (list.reading().field(i) == Field.TITLE) {
        from = from < 0 ? i : from;
        to = i;
        score += list.scores()[i][Field.TITLE.index()];
      }
    }
    Atom first = list.atoms().get(from);
    String own = first.in(text);
    int words = 0;
    for (int i = from; i <= to; i++) {
      words +=
          WordCounts.of(list.atoms().get(i).in(text), 0, list.atoms().get(i).in(text).length())
              .words();
    }
    boolean ideographs = own.codePoints().anyMatch(c -> c > 0x2E00);
    double sure = words > 40 ? 0.8 : 1;
    if (!ideographs) {
      sure *= words == 1 ? 0.75 : words == 2 ? 0.92 : 1;
      sure *= Character.isLowerCase(own.codePointAt(0)) && !isProduct(list, from) ? 0.85 : 1;
    }
    boolean one = words == 1 || ideographs;
    sure *= !one && score / (to - from + 1) < -0.3 ? 0.85 : 1;
    boolean name = from == to && NameLook.isLikely(own, 0, own.length()) && lexicon.namesOwner(own);
    sure *= name ? 0.5 : 1;
    return sure * (own.indexOf("://") >= 0 ? 0.5 : 1);
  }

  /// Whether a title that begins small begins with a product, `dplyr: A grammar`, `iCount`, or with
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
