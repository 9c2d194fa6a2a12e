package dev.byline.parse.homepage;

import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.Layout;
import dev.byline.parse.text.Links;
import dev.byline.parse.text.NameList;
import dev.byline.parse.text.VenueLine;
import dev.byline.parse.text.VenueText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands below the reference of a homepage's entry: links, venue, abstract.
final class EntryTail {

  private static final Pattern ABSTRACT =
      Pattern.compile("\\[?(?:Abstract|ABSTRACT)\\]?\\s*[:.–—-]\\s*(.*)", Pattern.DOTALL);

  /// A line below "Abstract" alone must be as long to be one; "Abstract" may be a button.
  private static final int MIN_ABSTRACT = 80;

  private static final int MAX_WRAPPED_LINES = 60;

  private final HomepageText text;
  private final ReferenceReader references;

  EntryTail(HomepageText text, ReferenceReader references) {
    this.text = text;
    this.references = references;
  }

  /// Adds all lines below the entry that belong to it.
  void read(HomepageEntry entry) {
    boolean more = true;
    while (more && entry.end() < text.size()) {
      int at = entry.end();
      more = text.isBlank(at) ? afterBlank(entry) : line(entry, at);
    }
  }

  /// Whether the line begins an abstract.
  boolean isAbstract(int at) {
    String line = text.at(at);
    if (ABSTRACT.matcher(line).matches()) {
      return true;
    }
    return line.equalsIgnoreCase("abstract") && text.at(text.text(at + 1)).length() >= MIN_ABSTRACT;
  }

  /// Whether the line tells where a paper appeared, or links to it.
  boolean isVenue(int at) {
    String line = text.at(at);
    return VenueLine.fits(line)
        && !ReferenceReader.hasMarker(line)
        && (Heading.of(line) != Heading.YEAR || isYearOfEntry(at))
        && (Heading.of(line) == Heading.YEAR || Heading.of(line) == Heading.NONE)
        && !startsReference(line);
  }

  private boolean line(HomepageEntry entry, int at) {
    if (isAbstract(at) && !entry.hasAbstract()) {
      abstractText(entry, at);
      return true;
    }
    if (Layout.is(text.at(at))) {
      entry.add(at, Kind.LAYOUT);
      return true;
    }
    return isVenue(at) && !isNextTitle(entry, at) && venue(entry, at);
  }

  private boolean venue(HomepageEntry entry, int at) {
    VenueLine line = VenueLine.of(text.at(at));
    if (!entry.reference().takes(line)) {
      return false;
    }
    entry.reference(entry.reference().with(line));
    entry.add(at, Kind.VENUE);
    return true;
  }

  /// Whether authors follow, in a list that does not begin its entries with them.
  private boolean isNextTitle(HomepageEntry entry, int at) {
    return entry.lines().getFirst().kind() != Kind.AUTHORS
        && !VenueText.begins(text.at(at))
        && NameList.all(text.at(at + 1)).filter(references::namesOwner).isPresent();
  }

  /// Below a blank line only what cannot be another entry still belongs to this one.
  private boolean afterBlank(HomepageEntry entry) {
    int at = text.text(entry.end());
    boolean links = at < text.size() && !Links.bar(text.at(at)).isEmpty();
    boolean bracket = text.at(at).startsWith("[") && isVenue(at);
    return at < text.size()
        && (links || bracket || (isAbstract(at) && !entry.hasAbstract()))
        && line(entry, at);
  }

  private void abstractText(HomepageEntry entry, int at) {
    Matcher marker = ABSTRACT.matcher(text.at(at));
    String start = marker.matches() ? marker.group(1) : "";
    entry.addAbstract(at, start);
    int next = at + 1;
    if (start.isBlank()) {
      next = text.text(next);
      if (next == text.size() || isHeading(next)) {
        return;
      }
      entry.addAbstract(next, text.at(next));
      next++;
    }
    for (int n = 0; n < MAX_WRAPPED_LINES && goesOn(next); n++) {
      entry.addAbstract(next, text.at(next));
      next++;
    }
  }

  /// Whether the line goes on with the abstract of the line before.
  private boolean goesOn(int at) {
    if (text.isBlank(at) || isHeading(at) || ReferenceReader.hasMarker(text.at(at))) {
      return false;
    }
    return text.isBrokenOff(at - 1) || Character.isLowerCase(text.at(at).codePointAt(0));
  }

  private boolean isHeading(int at) {
    return Heading.of(text.at(at)) != Heading.NONE;
  }

  /// A year alone is the entry's if it stands right below it and nothing right below the year,
  /// unless years are the headings of the list.
  private boolean isYearOfEntry(int at) {
    boolean underYear = Heading.of(text.at(text.before(at, Kind.LIST_HEADING))) == Heading.YEAR;
    return !underYear && !text.isBlank(at - 1) && text.isBlank(at + 1);
  }

  /// A line that names the owner or holds a title in quotes is no venue, unless it begins like one.
  private boolean startsReference(String line) {
    return NameList.startOf(line).filter(references::namesOwner).isPresent()
        || (!VenueText.begins(line)
            && (references.isOwner(line) || ReferenceReader.hasTitle(line)));
  }
}
