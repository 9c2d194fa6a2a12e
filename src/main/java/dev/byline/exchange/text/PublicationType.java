package dev.byline.exchange.text;

import dev.byline.model.Paper;
import java.util.regex.Pattern;

/// The type of a publication, derived from its venue. Only export formats that need a type use it.
public enum PublicationType {
  JOURNAL,
  CONFERENCE,
  PREPRINT,
  OTHER;

  private static final Pattern MEETING =
      Pattern.compile(
          "(?i).*\\b(?:proceedings|proc\\.|conference|workshop|symposium|neurips|nips|icml|iclr"
              + "|aistats|colt|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|kdd|uai|stoc|focs|soda)\\b.*");

  public static PublicationType of(Paper paper) {
    if (paper.venue().isEmpty()) {
      return paper.arxivId().isPresent() ? PREPRINT : OTHER;
    }
    return MEETING.matcher(paper.venue().get()).matches() ? CONFERENCE : JOURNAL;
  }
}
