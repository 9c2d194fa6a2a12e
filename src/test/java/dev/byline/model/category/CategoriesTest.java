package dev.byline.model.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {

  @Test
  void keepsEveryReadingOfASharedCode() {
    assertEquals(
        List.of(
            new Category("cs.GT", "Computer Science and Game Theory"),
            new Category("math.GT", "Geometric Topology")),
        Categories.readings("GT"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          LG,       cs.LG
          lg,       cs.LG
          math.GT,  math.GT
          DIS-NN,   cond-mat.dis-nn
          QUANT-PH, quant-ph
          ML,       stat.ML
          """)
  void readsCodesWithAndWithoutArchive(String code, String id) {
    assertEquals(List.of(id), Categories.readings(code).stream().map(Category::id).toList());
  }

  @Test
  void hasNoReadingOfWhatIsNoCategory() {
    assertEquals(List.of(), Categories.readings("QQ"));
    assertEquals(List.of(), Categories.readings(""));
    assertEquals(List.of(), Categories.readings("cs"));
  }

  /// The number of categories that arXiv publishes for each archive.
  @Test
  void countsTheCategoriesOfEachArchive() {
    Map<String, Long> published =
        Map.ofEntries(
            Map.entry("astro-ph", 6L),
            Map.entry("cond-mat", 9L),
            Map.entry("cs", 40L),
            Map.entry("econ", 3L),
            Map.entry("eess", 4L),
            Map.entry("gr-qc", 1L),
            Map.entry("hep-ex", 1L),
            Map.entry("hep-lat", 1L),
            Map.entry("hep-ph", 1L),
            Map.entry("hep-th", 1L),
            Map.entry("math-ph", 1L),
            Map.entry("math", 32L),
            Map.entry("nlin", 5L),
            Map.entry("nucl-ex", 1L),
            Map.entry("nucl-th", 1L),
            Map.entry("physics", 22L),
            Map.entry("q-bio", 10L),
            Map.entry("q-fin", 9L),
            Map.entry("quant-ph", 1L),
            Map.entry("stat", 6L));
    Map<String, Long> held =
        Categories.all().stream()
            .collect(
                Collectors.groupingBy(
                    category -> category.id().split("\\.", 2)[0], Collectors.counting()));
    assertEquals(published, held);
  }

  @Test
  void namesEachCategory() {
    for (Category category : Categories.all()) {
      assertTrue(category.name().matches("\\p{Lu}.{4,}"), category::toString);
      assertEquals(List.of(category), Categories.readings(category.id()));
      assertTrue(Categories.readings(category.code()).contains(category), category::toString);
    }
  }

  @Test
  void holdsEachCategoryOnce() {
    List<Category> all = Categories.all();
    assertEquals(155, all.size());
    assertEquals(155, new HashSet<>(all.stream().map(Category::id).toList()).size());
    assertEquals(all, all.stream().sorted(Comparator.comparing(Category::id)).toList());
  }
}
