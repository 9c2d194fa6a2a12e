package dev.byline.exchange.tagged;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.exchange.text.RecordDates;
import dev.byline.model.TextFolding;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A record of Web of Science by its field tags.
///
/// The date on which the export was made is the day of its counts. Identifiers of authors stand in
/// fields of their own, beside names that must be found among the authors.
///
/// Source: https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html
final class WebOfScienceRecord {

  private static final String CORE = "web-of-science";
  private static final String ALL_DATABASES = "web-of-science-all";

  /// The value of a tag on one line, "" if there is none.
  private final Function<String, String> value;

  /// The values of a tag that has several.
  private final Function<String, List<String>> values;

  private final Map<String, PersonId> ids = new HashMap<>();

  WebOfScienceRecord(Function<String, String> value, Function<String, List<String>> values) {
    this.value = value;
    this.values = values;
  }

  /// @param line on which the record begins, from 1
  SourceRecord read(int line) {
    Optional<LocalDate> day = RecordDates.day(get("DA"));
    var paper =
        new PaperDraft()
            .title(get("TI"))
            .published(get("PY").isEmpty() ? get("EA") : get("PY") + " " + get("PD"))
            .published(get("PD"))
            .published(get("EY"))
            .venue(get("SO"))
            .type(get("DT"))
            .doi(get("DI"))
            .doi(get("D2"))
            .abstractText(get("AB"))
            .count(CORE, day, get("TC"))
            .count(ALL_DATABASES, day, get("Z9"));
    parts("WC").forEach(paper::category);
    parts("DE").forEach(paper::keyword);
    parts("ID").forEach(paper::keyword);
    affiliations(paper);
    authors(paper);
    return paper.record(line);
  }

  private String get(String tag) {
    return value.apply(tag);
  }

  private Stream<String> parts(String tag) {
    return Stream.of(get(tag).split(";", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private void affiliations(PaperDraft paper) {
    if (get("C3").isEmpty()) {
      for (String address : values.apply("C1")) {
        paper.affiliation(address.replaceFirst("^\\[[^\\]]*] *", "").replaceFirst("\\.$", ""));
      }
    } else {
      parts("C3").forEach(paper::affiliation);
    }
  }

  private void authors(PaperDraft paper) {
    parts("RI").forEach(text -> identify(text, Scheme.RESEARCHER_ID));
    parts("OI").forEach(text -> identify(text, Scheme.ORCID));
    List<String> full = values.apply("AF");
    List<String> authors = full.isEmpty() ? values.apply("AU") : full;
    for (String author : authors) {
      Optional<PersonId> id =
          Optional.ofNullable(ids.get(TextFolding.words(author)))
              .or(() -> Optional.ofNullable(ids.get(familyAndInitial(author))));
      paper.author(NameFields.fromSorted(author, true), id);
    }
    values.apply("CA").forEach(paper::group);
  }

  /// Notes the identifier in `Ruiz, Ana/0000-0002-1825-0097`; an ORCID takes the place of another.
  private void identify(String text, Scheme scheme) {
    int slash = text.lastIndexOf('/');
    Optional<PersonId> id =
        slash < 1 ? Optional.empty() : PersonId.of(scheme, text.substring(slash + 1).strip());
    if (id.isPresent()) {
      String name = text.substring(0, slash);
      ids.put(TextFolding.words(name), id.get());
      ids.put(familyAndInitial(name), id.get());
    }
  }

  /// The family name and the first initial.
  private static String familyAndInitial(String name) {
    String[] parts = name.split(",", 2);
    String given = parts.length < 2 ? "" : TextFolding.words(parts[1]);
    return TextFolding.words(parts[0]) + "," + (given.isEmpty() ? "" : given.substring(0, 1));
  }
}
