package dev.byline.exchange.text;

import dev.byline.model.Paper;
import java.util.regex.Pattern;

/// What sort of publication a paper is, as far as its venue tells; only the type that other formats
/// ask for depends on it.
public enum Publication {
  JOURNAL,
  CONFERENCE,
  PREPRINT,
  OTHER;

  private static final Pattern MEETING =
      Pattern.compile(
          "(?i).*\\b(?:proceedings|proc\\.|conference|workshop|symposium|neurips|nips|icml|iclr"
              + "|aistats|colt|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|kdd|uai|stoc|focs|soda)\\b.*");

  public static Publication of(Paper paper) {
    if (paper.venue().isEmpty()) {
      return paper.arxivId().isPresent() ? PREPRINT : OTHER;
    }
    return MEETING.matcher(paper.venue().get()).matches() ? CONFERENCE : JOURNAL;
  }
}
