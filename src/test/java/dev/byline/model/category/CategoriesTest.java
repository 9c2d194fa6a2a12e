package dev.byline.model.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

  @Test
  void holdsEachCategoryOnce() {
    List<Category> all = Categories.all();
    assertEquals(155, all.size());
    assertEquals(155, new HashSet<>(all.stream().map(Category::id).toList()).size());
    assertEquals(all, all.stream().sorted(Comparator.comparing(Category::id)).toList());
  }
}
