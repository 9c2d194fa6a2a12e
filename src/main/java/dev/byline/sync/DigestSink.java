package dev.byline.sync;

import dev.byline.identity.PageDigest;
import dev.byline.identity.SetNames;
import dev.byline.identity.TitleHash;
import dev.byline.library.AuthorRecord;
import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.id.PersonId;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A sink that computes the digest of a page, and keeps its first doubtful places and records that
/// are left out.
public final class DigestSink implements PageSink {

  /// The number of doubtful places of one page that are reported one by one.
  private static final int DOUBTS = 10;

  /// The number of records of one page that are left out and reported one by one.
  private static final int LEFT_OUT = 1000;

  private final BooleanSupplier cancelled;
  private final List<PageDigest.ProfileDigest> profiles = new ArrayList<>();
  private final List<ParseIssue> doubts = new ArrayList<>();
  private int moreDoubts;
  private final List<ParseIssue> leftOut = new ArrayList<>();
  private int moreLeftOut;
  private int offered;
  private SetNames.Builder names = new SetNames.Builder();
  private long[] titles = new long[32];
  private int papers;

  public DigestSink(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  @Override
  public void paper(Paper paper) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    if (papers == titles.length) {
      titles = Arrays.copyOf(titles, 2 * papers);
    }
    offered += paper.isSure() ? 0 : 1;
    titles[papers++] = TitleHash.of(paper.title());
  }

  @Override
  public void paper(Paper paper, List<String> authorIds) {
    paper(paper);
    for (int i = 0; i < Math.min(authorIds.size(), paper.authors().size()); i++) {
      names.add(paper.authors().get(i), authorIds.get(i));
    }
  }

  @Override
  public void endProfile(Author author) {
    profiles.add(
        new PageDigest.ProfileDigest(
            author.name(),
            author.figures(),
            author.ids().stream().map(PersonId::toString).toList(),
            Arrays.copyOf(titles, papers),
            names.build()));
    names = new SetNames.Builder();
    papers = 0;
  }

  @Override
  public void label(LineLabel label) {}

  @Override
  public void issue(ParseIssue issue) {
    if (issue.severity() == ParseIssue.Severity.INFO) {
      return;
    }
    if (doubts.size() < DOUBTS) {
      doubts.add(issue);
    } else {
      moreDoubts++;
    }
  }

  @Override
  public void leftOut(ParseIssue reason) {
    issue(reason);
    if (leftOut.size() < LEFT_OUT) {
      leftOut.add(reason);
    } else {
      moreLeftOut++;
    }
  }

  /// The number of papers read.
  public int papers() {
    return profiles.stream().mapToInt(profile -> profile.titles().length).sum();
  }

  /// The number of records that gave no paper.
  public int leftOut() {
    return leftOut.size() + moreLeftOut;
  }

  /// The first records that gave no paper, each with the reason, under the name of the file.
  public List<FileProblem> leftOut(String file) {
    return leftOut.stream()
        .map(reason -> new FileProblem(file, reason.line(), reason.message()))
        .toList();
  }

  /// The number of papers that were not surely read.
  public int offered() {
    return offered;
  }

  /// The number of doubtful places.
  public int count() {
    return doubts.size() + moreDoubts;
  }

  /// The digest of the page.
  ///
  /// @param format of the page
  public PageDigest digest(String format) {
    return new PageDigest(profiles, format, AuthorRecord.tellsOfCode(format));
  }

  /// The doubtful places under the name of the file.
  public List<FileProblem> problems(String file) {
    var problems = new ArrayList<FileProblem>();
    doubts.forEach(d -> problems.add(new FileProblem(file, d.line(), d.message())));
    if (moreDoubts > 0) {
      problems.add(new FileProblem(file, 0, Wording.of("problem.more", moreDoubts)));
    }
    return problems;
  }
}
