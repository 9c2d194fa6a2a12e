package dev.byline.parse;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import java.util.ArrayList;
import java.util.List;

/// A sink that keeps the whole content of a page.
final class CollectingSink implements PageSink {

  private final List<Profile> profiles = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<LineLabel> labels = new ArrayList<>();
  private final List<ParseIssue> issues = new ArrayList<>();

  @Override
  public void line(String text) {
    lines.add(text);
  }

  @Override
  public void paper(Paper paper) {
    papers.add(paper);
  }

  @Override
  public void endProfile(Author author) {
    profiles.add(new Profile(author, papers));
    papers.clear();
  }

  @Override
  public void label(LineLabel label) {
    labels.add(label);
  }

  @Override
  public void issue(ParseIssue issue) {
    issues.add(issue);
  }

  ParsedPage page(String format) {
    return new ParsedPage(format, profiles, lines, labels, issues);
  }
}
