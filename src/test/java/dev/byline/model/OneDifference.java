package dev.byline.model;

import dev.byline.model.id.PersonId;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Papers and authors that differ from another in one component of the record each. A component
/// that is added is among them by itself.
public final class OneDifference {

  /// A paper with a value in each component.
  public static final Paper PAPER =
      Paper.builder("On kites")
          .authors(List.of("Ada Ames", "Bo Berg"))
          .categories(List.of("LG", "QUANT-PH"))
          .score(OptionalDouble.of(62.5))
          .published(Optional.of(PartialDate.ofYear(2024)))
          .affiliations(List.of("mit"))
          .venue(Optional.of("Journal of Kites"))
          .venueLine(Optional.of("Journal of Kites 12 (3), 1-9"))
          .type(Optional.of("Journal article"))
          .links(List.of("arxiv", "poster"))
          .linkAddresses(List.of("https://arxiv.org/abs/2401.01234", ""))
          .abstractText(Optional.of("One.\n\nTwo."))
          .citations(OptionalInt.of(12))
          .groupAuthors(List.of("Kite Works"))
          .keywords(List.of("flying"))
          .citationCounts(
              List.of(new Figure("openalex", Optional.of(LocalDate.of(2026, 5, 31)), 12)))
          .arxivId(Optional.of("2401.01234"))
          .doi(Optional.of("10.1000/182"))
          .indicators(
              List.of(
                  new PaperIndicator(
                      PaperIndicator.Kind.FWCI,
                      0,
                      new Figure("openalex", Optional.of(LocalDate.of(2026, 5, 31)), 2350)),
                  new PaperIndicator(PaperIndicator.Kind.CITATIONS, 2025, Figure.of(7))))
          .ids(List.of("openalex:W1", "pmid:29456894"))
          .references(List.of("openalex:W2"))
          .confidence(0.5)
          .build();

  /// An author with a value in each component.
  public static final Author AUTHOR =
      Author.builder("Ada Ames")
          .category(Optional.of("LG"))
          .affiliation(Optional.of("Port Heron"))
          .keywords(List.of("kites"))
          .ids(List.of(new PersonId(PersonId.Scheme.ORCID, "0000-0002-1825-0097")))
          .figures(Figures.NONE.with(FigureKind.H_INDEX, OptionalInt.of(3)))
          .about(Optional.of("She writes."))
          .build();

  private OneDifference() {}

  /// By the name of the component that differs from [#PAPER].
  public static Map<String, Paper> papers() {
    return variants(Paper.class, PAPER);
  }

  /// By the name of the component that differs from [#AUTHOR], the figures by their kinds.
  public static Map<String, Author> authors() {
    Map<String, Author> authors = variants(Author.class, AUTHOR);
    for (FigureKind kind : FigureKind.values()) {
      int year =
          kind.period() == FigureKind.Period.ALL || kind.period() == FigureKind.Period.RECENT
              ? 0
              : 2020;
      Figures figures = AUTHOR.figures().with(kind, year, OptionalInt.of(7));
      authors.put(kind.name(), AUTHOR.toBuilder().figures(figures).build());
    }
    return authors;
  }

  private static <R extends Record> Map<String, R> variants(Class<R> type, R record) {
    var variants = new LinkedHashMap<String, R>();
    RecordComponent[] components = type.getRecordComponents();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      for (int i = 0; i < components.length; i++) {
        var values = new Object[components.length];
        for (int j = 0; j < values.length; j++) {
          Object value = components[j].getAccessor().invoke(record);
          values[j] = j == i ? another(components[j].getName(), value) : value;
        }
        variants.put(components[i].getName(), constructor.newInstance(values));
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("No other " + type, e);
    }
    return variants;
  }

  private static Object another(String name, Object value) {
    return switch (name) {
      case "arxivId" -> Optional.of("hep-th/9901001");
      case "doi" -> Optional.of("10.1000/183");
      case "links" -> List.of("arxiv", "slides");
      case "linkAddresses" -> List.of("", "https://example.org/poster");
      case "published" -> Optional.of(new PartialDate(2023, 6, 30));
      case "citationCounts" -> List.of(new Figure("inspire", Optional.empty(), 12));
      case "references" -> List.of("openalex:W4", "openalex:W5");
      case "indicators" ->
          List.of(
              new PaperIndicator(
                  PaperIndicator.Kind.CITATION_PERCENTILE,
                  0,
                  new Figure("openalex", Optional.empty(), 97_346)));
      case "ids" ->
          value.equals(PAPER.ids())
              ? List.of("openalex:W3")
              : List.of(new PersonId(PersonId.Scheme.DBLP, "12/3456"));
      case "figures" -> Figures.NONE.with(FigureKind.PAPERS, OptionalInt.of(4));
      default -> anotherOfKind(name, value);
    };
  }

  private static Object anotherOfKind(String name, Object value) {
    return switch (value) {
      case String text -> text + " again";
      case Boolean flag -> !flag;
      case Double number -> number / 2;
      case OptionalInt number -> OptionalInt.of(number.getAsInt() + 1);
      case OptionalDouble number -> OptionalDouble.of(number.getAsDouble() + 1);
      case Optional<?> text when text.get() instanceof String -> Optional.of(text.get() + " too");
      case List<?> items when items.getFirst() instanceof String -> {
        var more = new ArrayList<Object>(items);
        more.add("more");
        yield more;
      }
      default -> throw new AssertionError("No other value of " + name + " than " + value);
    };
  }
}
