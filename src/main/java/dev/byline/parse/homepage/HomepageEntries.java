package dev.byline.parse.homepage;

import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.Layout;
import dev.byline.parse.text.Links;
import dev.byline.parse.text.NameList;
import dev.byline.parse.text.VenueLine;
import dev.byline.parse.text.VenueText;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one entry of a homepage's list, in whichever shape it has: on one line, wrapped over
/// several, title above authors, or authors above title.
final class HomepageEntries {

  private static final int MAX_WRAPPED_LINES = 6;
  private static final int MAX_TITLE = 300;

  /// A shorter line is not wrapped, it is over.
  private static final int MIN_WRAPPED = 55;

  /// Words after which a text cannot be over.
  private static final Pattern HANGING =
      Pattern.compile("(?:,|(?:^| )(?:[Ii]n|of|the|and|for|on|to|a|an|with|from|by|&))$");

  private static final Pattern ADDRESS_LAST =
      Pattern.compile("(?:https?://|doi|arXiv:)\\S*\\d\\S*$|(?:doi|DOI):? *10\\.\\S+$");

  private final HomepageText text;
  private final ReferenceReader references;
  private final EntryTail tail;

  HomepageEntries(HomepageText text, ReferenceReader references) {
    this.text = text;
    this.references = references;
    tail = new EntryTail(text, references);
  }

  /// The entry that begins on that line, read with at least that confidence.
  Optional<HomepageEntry> at(int line, double leastConfidence) {
    if (text.at(line).length() > ReferenceReader.MAX_LENGTH || isNoBeginning(line)) {
      return Optional.empty();
    }
    Optional<HomepageEntry> entry =
        titleAboveAuthors(line).or(() -> authorsAboveTitle(line)).or(() -> running(line));
    entry.ifPresent(this::complete);
    return entry.filter(read -> read.reference().confidence() >= leastConfidence);
  }

  /// Whether a title stands on that line and authors, the owner among them, on the next, which have
  /// no title below them.
  boolean isTitleOfOwner(int line) {
    return authorsOn(line + 1).filter(by -> references.namesOwner(by.names())).isPresent()
        && (text.isBlank(line + 2)
            || VenueLine.fits(text.at(line + 2))
            || authorsOn(line + 3).isPresent());
  }

  /// Authors on a line of their own, and the venue behind them.
  private record Authors(NameList names, String venue) {}

  private Optional<Authors> authorsOn(int line) {
    String text = this.text.at(line).replaceFirst("^(?i:by|with|joint with):? ", "");
    return NameList.startOf(text)
        .filter(this::areAuthors)
        .map(names -> new Authors(names, text.substring(names.end())))
        .filter(by -> isNothing(by.venue()) || VenueLine.fits(by.venue()));
  }

  private static boolean isNothing(String rest) {
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isNoBeginning(int line) {
    return tail.isAbstract(line) || !Links.bar(text.at(line)).isEmpty();
  }

  private void complete(HomepageEntry entry) {
    tail.read(entry);
    entry.reference(references.weighed(entry.reference(), entry.hasAbstract()));
  }

  private Optional<HomepageEntry> titleAboveAuthors(int line) {
    return authorsOn(line + 1)
        .flatMap(by ->
            title(line).map(title -> title.withAuthors(by.names()).with(VenueLine.of(by.venue()))))
        .map(reference ->
            new HomepageEntry(reference, line).add(line, Kind.TITLE).add(line + 1, Kind.AUTHORS));
  }

  private Optional<HomepageEntry> authorsAboveTitle(int line) {
    Optional<NameList> authors = authorsAlone(line);
    if (authors.isEmpty() || tail.isVenue(line + 1)) {
      return Optional.empty();
    }
    return title(line + 1)
        .map(title -> title.withAuthors(authors.get()))
        .map(reference ->
            new HomepageEntry(reference, line).add(line, Kind.AUTHORS).add(line + 1, Kind.TITLE));
  }

  private Optional<NameList> authorsAlone(int line) {
    return NameList.all(ReferenceReader.withoutMarker(text.at(line))).filter(this::areAuthors);
  }

  /// The title that a line is, perhaps with links or a year behind it.
  private Optional<Reference> title(int line) {
    String bare = ReferenceReader.withoutMarker(text.at(line));
    if (bare.isEmpty() || bare.length() > MAX_TITLE || isNames(bare) || isNoBeginning(line)) {
      return Optional.empty();
    }
    return references.title(bare);
  }

  private boolean isNames(String line) {
    return NameList.startOf(line)
        .filter(list -> references.namesOwner(list) || list.names().size() > 2)
        .isPresent();
  }

  private boolean areAuthors(NameList names) {
    return references.namesOwner(names) || names.names().size() > 1 || names.more();
  }

  /// Everything in one running text, which may be wrapped.
  private Optional<HomepageEntry> running(int line) {
    boolean authorsAlone = authorsAlone(line).isPresent();
    if (authorsAlone && tail.isVenue(line + 1)) {
      return Optional.empty();
    }
    var joined = new StringBuilder(text.at(line));
    int end = line + 1;
    if (authorsAlone && !text.isBlank(end) && Heading.of(text.at(end)) == Heading.NONE) {
      append(joined, text.at(end++));
    }
    while (end - line < MAX_WRAPPED_LINES
        && joined.length() < ReferenceReader.MAX_LENGTH
        && continues(end)) {
      append(joined, text.at(end++));
    }
    Optional<Reference> reference = references.read(joined.toString());
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    var entry = new HomepageEntry(reference.get(), end);
    for (int at = line; at < end; at++) {
      entry.add(at, Kind.REFERENCE);
    }
    return Optional.of(entry);
  }

  /// A word parted at the end of a line keeps its hyphen, which may be its own.
  private static void append(StringBuilder joined, String next) {
    int last = joined.length() - 1;
    boolean parted =
        last > 0
            && joined.charAt(last) == '-'
            && Character.isLetter(joined.charAt(last - 1))
            && Character.isLowerCase(next.codePointAt(0));
    joined.append(parted ? "" : " ").append(next);
  }

  /// Whether the line continues the text of the line before.
  private boolean continues(int line) {
    String next = text.at(line);
    if (next.isEmpty() || ReferenceReader.hasMarker(next) || isNoBeginning(line)) {
      return false;
    }
    String before = text.at(line - 1);
    if (Character.isLowerCase(next.codePointAt(0)) || HANGING.matcher(before).find()) {
      return true;
    }
    if (isNames(next) || ADDRESS_LAST.matcher(before).find()) {
      return false;
    }
    boolean open = ".!?])”\"".indexOf(before.charAt(before.length() - 1)) < 0;
    return open
        && before.length() >= MIN_WRAPPED
        && Heading.of(next) == Heading.NONE
        && !VenueText.begins(next)
        && "[“\"«„".indexOf(next.charAt(0)) < 0
        && !Layout.is(next);
  }
}
