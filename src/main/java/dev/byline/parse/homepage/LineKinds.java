package dev.byline.parse.homepage;

import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.homepage.HomepageLists.ReadList;
import dev.byline.parse.homepage.OwnerFinder.Owner;
import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.text.Layout;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The kinds of the lines of a homepage.
final class LineKinds {

  private static final int NO_PAPER = -1;
  private static final int MIN_PROSE_WORDS = 6;

  /// Lines below the name in which a position may stand.
  private static final int NEAR_NAME = 8;

  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:I|I'm|I’m|I’ve|[Mm]y|[Mm]e|He|She|[Hh]is|[Hh]er|[Ii]ch|[Mm]eine?|[Jj]e|[Mm]on|[Mm]es|[Mm]i|[Mm]is|[Ss]oy|私|我)(?!\\p{L})");

  private static final Pattern POSITION =
      Pattern.compile(
          "(?iu).*(?:professor|researcher|lecturer|student|postdoc|scientist|fellow|university|institut|mathemati|department|school"
              + " of|faculty|laboratory|professeur|chercheu|maître|université|universität|wissenschaftlich|lehrstuhl|profesor|investigador|universidad|doctor|engineer|college|教授|大学|研究|candidate|affiliation|interests|email|e-mail|director|chair).*");

  private final PageText text;
  private final Kind[] kinds;
  private final int[] papers;

  LineKinds(PageText text) {
    this.text = text;
    kinds = new Kind[text.size()];
    papers = new int[text.size()];
    Arrays.fill(kinds, Kind.UNRECOGNISED);
    Arrays.fill(papers, NO_PAPER);
  }

  Kind kind(int line) {
    return kinds[line];
  }

  /// The index of the line's paper, or -1.
  int paper(int line) {
    return papers[line];
  }

  /// Marks the lines of an entry as its paper's.
  void mark(ReadList list, Reading.Span span, int paper) {
    List<Atom> atoms = list.atoms();
    for (int i = span.from(); i < span.to(); ) {
      int line = atoms.get(i).line();
      Set<Field> fields = EnumSet.noneOf(Field.class);
      while (i < span.to() && atoms.get(i).line() == line) {
        fields.add(list.reading().field(i));
        i++;
      }
      Kind kind = kind(fields, text.at(line));
      kinds[line] = kind;
      papers[line] = kind == Kind.UNRECOGNISED || kind == Kind.LAYOUT ? NO_PAPER : paper;
    }
  }

  private static Kind kind(Set<Field> fields, String line) {
    if (fields.contains(Field.TITLE)) {
      return fields.contains(Field.PEOPLE) || fields.contains(Field.VENUE)
          ? Kind.REFERENCE
          : Kind.TITLE;
    }
    if (fields.contains(Field.PEOPLE)) {
      return Kind.AUTHORS;
    }
    if (fields.contains(Field.ABSTRACT)) {
      return Kind.ABSTRACT;
    }
    if (Layout.is(line)) {
      return Kind.LAYOUT;
    }
    if (fields.contains(Field.VENUE)
        || fields.contains(Field.YEAR)
        || fields.contains(Field.LINK)) {
      return Kind.VENUE;
    }
    return fields.contains(Field.LEAD) ? Kind.ENTRY_HEAD : Kind.UNRECOGNISED;
  }

  /// Marks headings, layout, the owner's name and what tells of the owner.
  void markOthers(Sections sections, Optional<Owner> owner) {
    int name = owner.map(Owner::line).orElse(-1);
    for (int at = 0; at < text.size(); at++) {
      if (papers[at] == NO_PAPER && kinds[at] == Kind.UNRECOGNISED && !text.isBlank(at)) {
        kinds[at] = other(at, sections, owner, name);
      }
    }
  }

  private Kind other(int at, Sections sections, Optional<Owner> owner, int name) {
    String line = text.at(at);
    if (at == name) {
      return line.length() > 60 || PERSON.matcher(line).find() ? Kind.ABOUT : Kind.NAME;
    }
    SectionHeading heading = sections.headingOn(at);
    if (heading == SectionHeading.PAPERS
        || heading == SectionHeading.MAYBE_PAPERS
        || heading == SectionHeading.YEAR) {
      return Kind.LIST_HEADING;
    }
    if (Layout.is(line) || text.isNumber(at) || heading != SectionHeading.NONE) {
      return Kind.LAYOUT;
    }
    return isAbout(at, sections, owner, name) ? Kind.ABOUT : Kind.UNRECOGNISED;
  }

  private boolean isAbout(int at, Sections sections, Optional<Owner> owner, int name) {
    String line = text.at(at);
    Sections.Kind section = sections.kind(at);
    boolean prose = NameLook.words(line, 0, line.length()) >= MIN_PROSE_WORDS;
    boolean person =
        PERSON.matcher(line).find()
            || owner.filter(known -> line.contains(known.name())).isPresent();
    boolean place =
        section != Sections.Kind.OTHER
            && (section != Sections.Kind.LIST || !sections.hasList() || at < firstPaper());
    if (prose && person && place && !line.startsWith("©")) {
      return true;
    }
    if (at > 0 && kinds[at - 1] == Kind.ABOUT && text.isBrokenOff(at - 1)) {
      return true;
    }
    return name >= 0
        && at > name
        && at <= name + NEAR_NAME
        && at < firstPaper()
        && section != Sections.Kind.OTHER
        && POSITION.matcher(line).matches();
  }

  private int firstPaper() {
    for (int at = 0; at < papers.length; at++) {
      if (papers[at] != NO_PAPER) {
        return at;
      }
    }
    return papers.length;
  }

  /// The paragraphs of all lines of that kind, parted by one blank line. A line that breaks off in
  /// the middle of a sentence goes on in the next.
  String paragraphs(Kind kind) {
    var result = new StringBuilder();
    int last = -1;
    for (int line = 0; line < text.size(); line++) {
      if (kinds[line] == kind && !text.isBlank(line)) {
        if (!result.isEmpty()) {
          result.append(last == line - 1 && text.isBrokenOff(last) ? " " : "\n\n");
        }
        result.append(text.at(line));
        last = line;
      }
    }
    return result.toString();
  }
}
