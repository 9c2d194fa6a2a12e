package dev.byline.sync;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import java.util.ArrayList;
import java.util.List;

/// A sink that keeps the profiles of a source that has no lines for people.
final class ProfileSink implements PageSink {

  private final List<Profile> profiles = new ArrayList<>();
  private final List<ParseIssue> issues = new ArrayList<>();
  private List<Paper> papers = new ArrayList<>();

  @Override
  public void paper(Paper paper) {
    papers.add(paper);
  }

  @Override
  public void endProfile(Author author) {
    profiles.add(new Profile(author, papers));
    papers = new ArrayList<>();
  }

  @Override
  public void label(LineLabel label) {}

  @Override
  public void issue(ParseIssue issue) {
    issues.add(issue);
  }

  /// The content, as a page of a format.
  ParsedPage page(String format) {
    return new ParsedPage(format, profiles, List.of(), List.of(), issues);
  }
}
