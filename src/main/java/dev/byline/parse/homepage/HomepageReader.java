package dev.byline.parse.homepage;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParseIssue.Severity;
import dev.byline.parse.text.Layout;
import dev.byline.parse.text.NameTally;
import dev.byline.parse.text.VenueText;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads a homepage that is in memory as a whole: finds the owner, then goes through the sections
/// and tells papers, prose about the person and lines that mean nothing to it apart.
final class HomepageReader {

  /// Below this an entry's lines are listed as not recognised.
  private static final double LEAST_CONFIDENCE = 0.5;

  /// The same where no heading says that there are papers.
  private static final double LEAST_WITHOUT_HEADING = 0.7;

  /// Below this a person should look at the entry.
  private static final double DOUBTFUL = 0.7;

  private static final int MIN_PROSE_WORDS = 8;

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<!\\p{L})(?:I|I'm|I’m|[Mm]y|[Mm]e|[Yy]ou|[Yy]our)(?!\\p{L})");

  private final PageLines lines;
  private final PageOrigin origin;
  private final HomepageText text;
  private final Optional<OwnerName> owner;
  private final ReferenceReader references;
  private final HomepageEntries entries;
  private final boolean hasHeading;

  private final List<Paper> papers = new ArrayList<>();
  private final NameTally tally = new NameTally();
  private boolean inPapers;
  private boolean ownerNamed;
  private OptionalInt headingYear = OptionalInt.empty();

  HomepageReader(PageLines lines, int count, PageOrigin origin) throws IOException {
    this.lines = lines;
    this.origin = origin;
    var all = new ArrayList<String>(count);
    for (int at = 0; at < count; at++) {
      all.add(lines.peek(at));
    }
    text = new HomepageText(all);
    owner = OwnerName.find(all);
    references = new ReferenceReader(owner.map(OwnerName::name).orElse(""));
    entries = new HomepageEntries(text, references);
    hasHeading = all.stream().anyMatch(line -> Heading.of(line) == Heading.PAPERS);
    inPapers = !hasHeading;
  }

  /// Reads the page to its end.
  ///
  /// @return false, with no line taken, if the page lists no papers or nothing says whose they are
  boolean read() throws IOException {
    for (int at = 0; at < text.size(); ) {
      at = text.isBlank(at) ? at + 1 : line(at);
    }
    if (!(ownerNamed || (hasHeading && papers.stream().anyMatch(HomepageReader::isSure)))) {
      return false;
    }
    writeLines();
    lines.endProfile(author());
    return true;
  }

  /// Reads what begins on that line and returns the line behind it.
  private int line(int at) {
    if (owner.isPresent() && owner.get().line() == at) {
      boolean prose = OwnerName.isIntroduction(text.at(at));
      text.mark(at, prose ? Kind.ABOUT : Kind.NAME);
      return at + 1;
    }
    Heading heading = Heading.of(text.at(at));
    if (heading != Heading.NONE && !isTitle(at, heading)) {
      heading(at, heading);
      return at + 1;
    }
    return inPapers ? paper(at) : about(at);
  }

  /// Titles may hold the words of headings; below a year come authors, too.
  private boolean isTitle(int at, Heading heading) {
    return heading != Heading.YEAR && inPapers && entries.isTitleOfOwner(at);
  }

  private void heading(int at, Heading heading) {
    switch (heading) {
      case PAPERS -> {
        inPapers = true;
        headingYear = OptionalInt.empty();
        text.mark(at, Kind.LIST_HEADING);
      }
      case YEAR -> {
        headingYear = inPapers ? VenueText.yearOf(text.at(at)) : headingYear;
        text.mark(at, inPapers ? Kind.LIST_HEADING : Kind.ABOUT);
      }
      case OTHER -> {
        inPapers = !hasHeading;
        text.mark(at, Kind.LAYOUT);
      }
      case NONE -> throw new IllegalArgumentException("Not a heading: line " + at);
    }
  }

  private int paper(int at) {
    double least = hasHeading ? LEAST_CONFIDENCE : LEAST_WITHOUT_HEADING;
    Optional<HomepageEntry> entry = entries.at(at, least);
    if (entry.isEmpty()) {
      return other(at);
    }
    Reference reference = entry.get().reference();
    Paper paper = reference.paper(entry.get().abstractText(), headingYear);
    entry.get().lines().forEach(line -> text.mark(line.at(), line.kind(), papers.size()));
    ownerNamed |= references.namesOwner(reference.authors());
    papers.add(paper);
    tally.add(paper);
    if (!isSure(paper)) {
      lines.issue(new ParseIssue(Severity.WARNING, at + 1, 1, Text.of("page.issue.doubtful")));
    }
    return entry.get().end();
  }

  private static boolean isSure(Paper paper) {
    return paper.confidence() >= DOUBTFUL;
  }

  /// A line among papers that is none.
  private int other(int at) {
    String line = text.at(at);
    if (Layout.is(line)) {
      text.mark(at, Kind.LAYOUT);
    } else if (isAboutOwner(line)) {
      text.mark(at, Kind.ABOUT);
    }
    return at + 1;
  }

  private int about(int at) {
    text.mark(at, Layout.is(text.at(at)) ? Kind.LAYOUT : Kind.ABOUT);
    return at + 1;
  }

  /// Sentences that introduce the list, or speak of the owner as I, and everything where nothing
  /// says that a list begins.
  private boolean isAboutOwner(String line) {
    if (!hasHeading) {
      return !ReferenceReader.hasMarker(line) && !VenueText.hasDetail(line);
    }
    boolean sentence = line.chars().filter(c -> c == ' ').count() >= MIN_PROSE_WORDS;
    boolean introduces = papers.isEmpty() && !VenueText.hasDetail(line);
    return sentence
        && !ReferenceReader.hasMarker(line)
        && (introduces || FIRST_PERSON.matcher(line).find());
  }

  private void writeLines() throws IOException {
    int written = 0;
    for (int at = 0; at < text.size(); at++) {
      int paper = text.paper(at);
      if (paper > written) {
        lines.paper(papers.get(written++));
      }
      if (text.kind(at) == Kind.UNRECOGNISED || text.kind(at) == Kind.LAYOUT) {
        lines.takeOfNone(text.kind(at));
      } else {
        lines.take(text.kind(at), paper);
      }
    }
    while (written < papers.size()) {
      lines.paper(papers.get(written++));
    }
  }

  private Author author() {
    Optional<String> inferred = owner.isEmpty() ? tally.owner() : Optional.empty();
    boolean unsaid = owner.isEmpty() || owner.get().isInferred();
    if (unsaid) {
      lines.issue(new ParseIssue(Severity.WARNING, 1, 1, Text.of("page.issue.inferred")));
    }
    String about = text.paragraphs(Kind.ABOUT);
    return Author.builder(
            owner.map(OwnerName::name).or(() -> inferred).orElseGet(origin::unknownAuthor))
        .nameInferred(unsaid)
        .about(about.isEmpty() ? Optional.empty() : Optional.of(about))
        .build();
  }
}
