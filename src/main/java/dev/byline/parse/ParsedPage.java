package dev.byline.parse;

import dev.byline.model.Profile;
import java.util.List;

/// A page as read.
///
/// @param format name of the format it was read as: `profile-page`, `homepage`
/// @param profiles in the order of the page; more than one where pages were pasted together
/// @param lines the text as read, in NFC; line n is `lines.get(n - 1)`
/// @param labels one for every line that is not blank, in ascending order
/// @param issues in the order in which they were found
public record ParsedPage(
    String format,
    List<Profile> profiles,
    List<String> lines,
    List<LineLabel> labels,
    List<ParseIssue> issues)
    implements PageReading {

  public ParsedPage {
    profiles = List.copyOf(profiles);
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
    issues = List.copyOf(issues);
  }
}
