package dev.byline.parse.homepage;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParseIssue.Severity;
import dev.byline.parse.homepage.HomepageLists.ReadList;
import dev.byline.parse.homepage.OwnerFinder.Owner;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Lexicon;
import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.ValuePool;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A reader of a homepage as a whole, in memory: it divides the page into sections, finds the style
/// of each list of papers, reads the lists, and identifies the owner.
final class HomepageReader {

  /// Below this a person should look at the entry.
  private static final double DOUBTFUL = 0.7;

  private static final double LEAST = 0.3;

  /// The papers of a page that names nobody and has no heading, and the share of its lines that are
  /// theirs.
  private static final int LEAST_ALONE = 5;

  private static final double SHARE_ALONE = 0.7;

  /// Of an entry that has the fields of a marked one in their order.
  private static final double LIKE_MARKED = 0.95;

  private final PageLines lines;
  private final PageOrigin origin;
  private final List<String> all;
  private final PageText text;
  private final LineKinds kinds;
  private final List<Paper> papers = new ArrayList<>();
  private final Optional<Example> example;
  private boolean ownerNamed;

  HomepageReader(PageLines lines, int count, PageOrigin origin) throws IOException {
    this.lines = lines;
    this.origin = origin;
    all = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      all.add(lines.peek(at));
    }
    text = new PageText(all);
    example = origin.lesson().map(Example::of);
    kinds = new LineKinds(text);
  }

  /// Reads the page to its end.
  ///
  /// @return false, with no line taken, if the page lists no papers or nothing says whose they are
  boolean read() throws IOException {
    var owners = new OwnerFinder(all, origin::isNamedFor);
    var sections = new Sections(text, false, example);
    Optional<Owner> owner = read(sections, owners);
    if (papers.isEmpty() && sections.hasList()) {
      sections = new Sections(text, true, example);
      owner = read(sections, owners);
    }
    long sure = papers.stream().filter(paper -> paper.confidence() >= DOUBTFUL).count();
    boolean told = ownerNamed && owner.isPresent() && (!owner.get().isInferred() || sure > 2);
    told |= owner.isPresent() && !owner.get().isInferred() && sections.mayHaveList() && sure > 1;
    told |= example.isPresent() || (sure >= LEAST_ALONE && isNothingElse());
    if (sure == 0 || (!sections.hasList() && !told)) {
      return false;
    }
    kinds.markOthers(sections, owner);
    writeLines();
    lines.endProfile(author(owner));
    return true;
  }

  /// True if hardly a line is of no paper, so that the page is a list as a whole.
  private boolean isNothingElse() {
    int texts = 0;
    int ofPapers = 0;
    for (int at = 0; at < text.size(); at++) {
      texts += text.isBlank(at) ? 0 : 1;
      ofPapers += kinds.paper(at) >= 0 ? 1 : 0;
    }
    return ofPapers >= SHARE_ALONE * texts;
  }

  private Optional<Owner> read(Sections sections, OwnerFinder owners) {
    var looks = new LineLook[text.size()];
    var pool = new ValuePool<LineLook>();
    for (int at = 0; at < looks.length; at++) {
      LineLook look = pool.of(LineLook.of(text, at));
      looks[at] = SectionHeading.isMenu(text.at(at)) ? pool.of(look.asNothing()) : look;
    }
    owners.named().stream()
        .findFirst()
        .filter(owner -> sections.isAboveHeadings(owner.line()))
        .ifPresent(owner -> looks[owner.line()] = looks[owner.line()].asNothing());
    String candidate = owners.named().stream().findFirst().map(Owner::name).orElse("");
    var lexicon = new Lexicon(text, candidate);
    var assembler = new EntryAssembler(text, lexicon, example.isPresent());
    List<ReadList> lists =
        new HomepageLists(
                text,
                ListAtoms.of(
                    text, sections, candidate, example.map(Example::cut).orElse(Borders.NONE)),
                looks,
                lexicon,
                assembler,
                example,
                sections.isListed())
            .read();
    var people = new ArrayList<List<String>>();
    var ofEntries = new BitSet();
    for (ReadList list : lists) {
      for (Reading.Span span : list.reading().entries()) {
        if (!assembler.title(list.atoms(), list.reading(), span).isEmpty()) {
          mark(list, span, ofEntries);
          people.add(assembler.named(list.atoms(), list.reading(), span));
        }
      }
    }
    Optional<Owner> owner = owners.find(people, ofEntries::get);
    assembler.owner(owner.map(Owner::name).orElse(""));
    assemble(lists, sections, lexicon, assembler, owner);
    return owner;
  }

  /// Marks the lines of an entry that hold its title or its venue.
  private static void mark(ReadList list, Reading.Span span, BitSet lines) {
    for (int i = span.from(); i < span.to(); i++) {
      Field field = list.reading().field(i);
      if (field == Field.TITLE || field == Field.VENUE) {
        lines.set(list.atoms().get(i).line());
      }
    }
  }

  private void assemble(
      List<ReadList> lists,
      Sections sections,
      Lexicon lexicon,
      EntryAssembler assembler,
      Optional<Owner> owner) {
    String name = owner.map(Owner::name).orElse("");
    var trust = new Confidence(sections.hasList(), lexicon, text, lists);
    for (ReadList list : lists) {
      for (Reading.Span span : list.reading().entries()) {
        boolean alike = example.filter(marked -> marked.fits(list.reading(), span)).isPresent();
        double confidence = alike ? LIKE_MARKED : trust.of(list, span);
        Optional<Paper> paper =
            assembler
                .paper(
                    list.atoms(),
                    list.reading(),
                    span,
                    sections.year(list.atoms().get(span.from()).line()),
                    confidence)
                .filter(read -> read.confidence() >= LEAST);
        if (paper.isPresent()) {
          kinds.mark(list, span, papers.size());
          papers.add(paper.get());
          ownerNamed |=
              paper.get().authors().stream().anyMatch(author -> OwnerFinder.isSame(name, author));
          if (confidence < DOUBTFUL) {
            int line = list.atoms().get(span.from()).line();
            lines.issue(
                new ParseIssue(Severity.WARNING, line + 1, 1, Text.of("page.issue.doubtful")));
          }
        }
      }
    }
  }

  private void writeLines() throws IOException {
    int written = 0;
    for (int at = 0; at < text.size(); at++) {
      int paper = kinds.paper(at);
      while (paper > written) {
        lines.paper(papers.get(written++));
      }
      if (kinds.kind(at) == Kind.UNRECOGNISED || kinds.kind(at) == Kind.LAYOUT) {
        lines.takeOfNone(kinds.kind(at));
      } else {
        lines.take(kinds.kind(at), paper);
      }
    }
    while (written < papers.size()) {
      lines.paper(papers.get(written++));
    }
  }

  private Author author(Optional<Owner> owner) {
    boolean unsaid = owner.isEmpty() || owner.get().isInferred();
    if (unsaid) {
      lines.issue(new ParseIssue(Severity.WARNING, 1, 1, Text.of("page.issue.inferred")));
    }
    String about = kinds.paragraphs(Kind.ABOUT);
    return Author.builder(owner.map(Owner::plainName).orElseGet(origin::unknownAuthor))
        .nameInferred(unsaid)
        .ids(origin.homepageIds())
        .about(about.isEmpty() ? Optional.empty() : Optional.of(about))
        .build();
  }
}
