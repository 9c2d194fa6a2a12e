package dev.byline.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PublicationType;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A converter of papers to the items that citeproc-java cites.
final class CitationItems {

  /// Volume, issue and pages behind the venue's name: `12 (3), 1-9`, `vol. 12, no. 3, pp. 1-9`.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)[,\\s]*(?:vol(?:ume|\\.)?\\s*)?(\\d{1,5})"
              + "(?:\\s*\\((\\d{1,4})\\)|,?\\s*(?:no|issue|iss)\\.?\\s*(\\d{1,4}))?"
              + "(?:[,:]\\s*(?:pp?\\.?\\s*)?(\\w{1,10}(?:\\s*[-–]+\\s*\\w{1,10})?))?[\\s,.;]*"
              + "(?:\\(?\\d{4}\\)?\\.?)?");

  private final PlaceholderText held;

  CitationItems(PlaceholderText held) {
    this.held = held;
  }

  CSLItemData of(Paper paper, String id) {
    PublicationType type = PublicationType.of(paper);
    CSLItemDataBuilder item =
        new CSLItemDataBuilder().id(id).type(type(type)).title(held.of(paper.title()));
    if (!paper.authors().isEmpty()) {
      item.author(authors(paper));
    }
    paper.published().ifPresent(date -> issued(item, date));
    paper.venue().ifPresent(venue -> venue(item, venue, paper.venueLine().orElse("")));
    paper.doi().ifPresent(item::DOI);
    if (paper.arxivId().isPresent()) {
      String arxiv = paper.arxivId().get();
      if (type == PublicationType.PREPRINT) {
        item.publisher("arXiv").number("arXiv:" + arxiv);
      }
      if (paper.doi().isEmpty()) {
        item.URL(ArxivId.address(arxiv));
      }
    }
    return item.build();
  }

  private static CSLType type(PublicationType type) {
    return switch (type) {
      case JOURNAL -> CSLType.ARTICLE_JOURNAL;
      case CONFERENCE -> CSLType.PAPER_CONFERENCE;
      case PREPRINT -> CSLType.ARTICLE;
      case OTHER -> CSLType.DOCUMENT;
    };
  }

  private static CSLName[] authors(Paper paper) {
    List<CSLName> names = new ArrayList<>();
    paper.authors().forEach(author -> names.add(name(NameFields.of(paper, author))));
    if (paper.moreAuthors()) {
      names.add(new CSLNameBuilder().literal(PlaceholderText.MORE_AUTHORS).build());
    }
    return names.toArray(CSLName[]::new);
  }

  private static CSLName name(NameFields name) {
    var built = new CSLNameBuilder();
    if (name.given().isEmpty() && name.particle().isEmpty()) {
      return built.literal(name.family()).build();
    }
    built.family(name.family());
    if (!name.given().isEmpty()) {
      built.given(name.given());
    }
    if (!name.particle().isEmpty()) {
      built.nonDroppingParticle(name.particle());
    }
    if (!name.suffix().isEmpty()) {
      built.suffix(name.suffix());
    }
    return built.build();
  }

  private static void issued(CSLItemDataBuilder item, PartialDate date) {
    if (date.month() == 0) {
      item.issued(date.year());
    } else if (date.day() == 0) {
      item.issued(date.year(), date.month());
    } else {
      item.issued(date.year(), date.month(), date.day());
    }
  }

  private void venue(CSLItemDataBuilder item, String venue, String line) {
    item.containerTitle(held.of(venue));
    if (!line.startsWith(venue)) {
      return;
    }
    Matcher place = PLACE.matcher(line.substring(venue.length()));
    if (place.matches()) {
      item.volume(place.group(1));
      String issue = place.group(2) == null ? place.group(3) : place.group(2);
      if (issue != null) {
        item.issue(issue);
      }
      if (place.group(4) != null) {
        item.page(place.group(4).replaceAll("\\s*[-–]+\\s*", "-"));
      }
    }
  }
}
