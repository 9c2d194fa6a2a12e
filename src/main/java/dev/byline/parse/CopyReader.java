package dev.byline.parse;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.parse.MarkupReader.MarkedList;
import dev.byline.parse.MarkupReader.MarkedPaper;
import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A reader of copied pages by their text and by their markup. The result with more confidently
/// read papers is used; markup never makes the result of the text worse.
final class CopyReader {

  /// Titles that both readings have at least, for the markup's to be trusted for the others.
  private static final double AGREEING = 0.6;

  /// The format of pages that are of no known site.
  private static final String HOMEPAGE = "homepage";

  private final List<MarkupReader> readers;

  CopyReader(List<MarkupReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /// A page by its text and its markup; empty if neither gives papers.
  ///
  /// @param text what the text alone gives
  Optional<ParsedPage> read(
      List<String> lines, Hints hints, Optional<ParsedPage> text, PageOrigin origin) {
    boolean isOfSite = text.isPresent() && !text.get().format().equals(HOMEPAGE);
    Optional<MarkedList> marked =
        isOfSite
            ? Optional.empty()
            : readers.stream().flatMap(reader -> reader.read(lines, hints).stream()).findFirst();
    Optional<ParsedPage> best =
        marked.isPresent() && isBetter(marked.get(), text)
            ? Optional.of(marked(marked.get(), lines, text, origin))
            : text;
    return best.map(page -> identified(page, hints));
  }

  /// True if the markup gives more papers than the text, or as many of which the titles are surer:
  /// the markup calls them so, or most are the text's.
  private static boolean isBetter(MarkedList marked, Optional<ParsedPage> text) {
    Set<String> ours = new HashSet<>();
    marked.papers().stream()
        .map(MarkedPaper::paper)
        .filter(Paper::isSure)
        .map(CopyReader::key)
        .forEach(ours::add);
    Set<String> theirs = new HashSet<>();
    papers(text).stream().filter(Paper::isSure).map(CopyReader::key).forEach(theirs::add);
    if (ours.size() != theirs.size()) {
      return ours.size() > theirs.size();
    }
    long common = ours.stream().filter(theirs::contains).count();
    return marked.isNamed() || common >= AGREEING * ours.size();
  }

  private static String key(Paper paper) {
    return TextFolding.words(paper.title());
  }

  private static List<Paper> papers(Optional<ParsedPage> page) {
    return page.stream()
        .flatMap(one -> one.profiles().stream())
        .flatMap(profile -> profile.papers().stream())
        .toList();
  }

  /// A page with the papers that the markup shows. What the text says of a paper of the same title
  /// is more, and what it says of other lines stays.
  private static ParsedPage marked(
      MarkedList list, List<String> lines, Optional<ParsedPage> text, PageOrigin origin) {
    Map<String, Paper> byTitle = new HashMap<>();
    papers(text).forEach(paper -> byTitle.putIfAbsent(key(paper), paper));
    var papers = new ArrayList<Paper>();
    for (MarkedPaper one : list.papers()) {
      Paper same = byTitle.get(key(one.paper()));
      papers.add(same != null && agrees(same, one.paper()) ? same : one.paper());
    }
    var profile = new Profile(author(list, text, origin), papers);
    List<ParseIssue> issues =
        text.map(ParsedPage::issues).orElse(List.of()).stream()
            .filter(issue -> list.papers().stream().noneMatch(one -> holds(one, issue.line())))
            .toList();
    return new ParsedPage(HOMEPAGE, List.of(profile), lines, labels(list, lines, text), issues);
  }

  /// True if the text names the people that the markup shows, and so no others' of an entry near.
  private static boolean agrees(Paper text, Paper marked) {
    Set<String> named = words(text);
    return (!named.isEmpty() || marked.authors().isEmpty()) && named.containsAll(words(marked));
  }

  /// The words of the names of a paper's authors.
  private static Set<String> words(Paper paper) {
    var words = new HashSet<String>();
    paper.authors().forEach(name -> words.addAll(List.of(TextFolding.words(name).split(" ", -1))));
    return words;
  }

  private static boolean holds(MarkedPaper paper, int line) {
    return line >= paper.firstLine() && line <= paper.lastLine();
  }

  private static Author author(MarkedList list, Optional<ParsedPage> text, PageOrigin origin) {
    Optional<Author> told =
        text.map(page -> page.profiles().getFirst().author()).filter(one -> !one.nameInferred());
    if (told.isPresent()) {
      return told.get();
    }
    String name = list.owner().orElseGet(origin::unknownAuthor);
    boolean isInferred = list.owner().isEmpty();
    return Author.builder(name).nameInferred(isInferred).ids(origin.homepageIds()).build();
  }

  private static List<LineLabel> labels(
      MarkedList list, List<String> lines, Optional<ParsedPage> text) {
    var kinds = new TreeMap<Integer, LineLabel>();
    for (int line = 1; line <= lines.size(); line++) {
      if (!lines.get(line - 1).isBlank()) {
        kinds.put(line, new LineLabel(line, LineLabel.Kind.UNRECOGNISED, 0, -1));
      }
    }
    text.stream()
        .flatMap(page -> page.labels().stream())
        .filter(label -> label.paper() < 0)
        .forEach(label -> kinds.put(label.line(), label));
    for (int i = 0; i < list.papers().size(); i++) {
      MarkedPaper one = list.papers().get(i);
      for (int line = one.firstLine(); line <= one.lastLine(); line++) {
        if (kinds.containsKey(line)) {
          kinds.put(line, new LineLabel(line, kind(one, line), 0, i));
        }
      }
    }
    return List.copyOf(kinds.values());
  }

  private static LineLabel.Kind kind(MarkedPaper paper, int line) {
    if (paper.firstLine() == paper.lastLine()) {
      return LineLabel.Kind.REFERENCE;
    }
    return line == paper.titleLine() ? LineLabel.Kind.TITLE : LineLabel.Kind.VENUE;
  }

  /// The page with the identifiers to which the links of the papers' entries lead.
  static ParsedPage identified(ParsedPage page, Hints hints) {
    var ofLinks = new PaperHints(hints);
    var first = new ArrayList<Integer>();
    int papers = 0;
    for (Profile profile : page.profiles()) {
      first.add(papers);
      papers += profile.papers().size();
    }
    var lines = new TreeMap<Integer, int[]>();
    for (LineLabel label : page.labels()) {
      if (label.paper() >= 0 && label.profile() >= 0) {
        int[] extent =
            lines.computeIfAbsent(
                first.get(label.profile()) + label.paper(),
                _ -> new int[] {label.line(), label.line()});
        extent[0] = Math.min(extent[0], label.line());
        extent[1] = Math.max(extent[1], label.line());
      }
    }
    List<PaperHints.Extent> extents = ofLinks.extents(lines, papers);
    var profiles = new ArrayList<Profile>();
    int number = 0;
    for (Profile profile : page.profiles()) {
      var known = new ArrayList<Paper>();
      for (Paper paper : profile.papers()) {
        known.add(ofLinks.added(paper, extents.get(number++)));
      }
      profiles.add(new Profile(profile.author(), known));
    }
    return new ParsedPage(page.format(), profiles, page.lines(), page.labels(), page.issues());
  }

  /// Hands over all that a page gives.
  static StreamedPage replay(ParsedPage page, PageSink sink) {
    int next = 0;
    for (int line = 1; line <= page.lines().size(); line++) {
      sink.line(page.lines().get(line - 1));
      while (next < page.labels().size() && page.labels().get(next).line() == line) {
        sink.label(page.labels().get(next++));
      }
    }
    page.issues().forEach(sink::issue);
    int papers = 0;
    for (Profile profile : page.profiles()) {
      profile.papers().forEach(sink::paper);
      sink.endProfile(profile.author());
      papers += profile.papers().size();
    }
    return new StreamedPage(page.format(), page.profiles().size(), papers, page.lines().size());
  }
}
