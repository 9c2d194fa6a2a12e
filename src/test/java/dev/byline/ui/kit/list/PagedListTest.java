package dev.byline.ui.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.ui.Queue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PagedListTest {

  private static final int MILLION = 1_000_000;

  private final Queue work = new Queue();
  private final List<Integer> fetched = new ArrayList<>();
  private final List<Exception> failures = new ArrayList<>();
  private final PagedList<Integer> list = new PagedList<>(work, Runnable::run, failures::add);

  private List<Integer> rows(int from, int size, BooleanSupplier cancelled) throws IOException {
    if (from == 500) {
      throw new IOException("No page there");
    }
    fetched.add(from);
    return numbers(from, Math.min(from + size, MILLION));
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private Optional<Integer> at(int index) {
    return list.get(index).value();
  }

  @Test
  void holdsTheFirstPageAtOnce() {
    list.show(MILLION, numbers(0, 100), this::rows);
    assertEquals(MILLION, list.size());
    assertEquals(Optional.of(99), at(99));
    assertEquals(0, work.size());
  }

  @Test
  void fetchesThePageOfARowThatIsLookedAt() {
    list.show(MILLION, numbers(0, 100), this::rows);
    var changes = new ArrayList<String>();
    list.addListener(
        (ListChangeListener<Object>)
            change -> {
              while (change.next()) {
                changes.add(change.wasUpdated() + " " + change.getFrom() + " " + change.getTo());
              }
            });
    assertEquals(Optional.empty(), at(999_999));
    assertEquals(Optional.empty(), at(999_901));
    work.runAll();
    assertEquals(List.of(999_900), fetched);
    assertEquals(List.of("true 999900 1000000"), changes);
    assertEquals(Optional.of(999_999), at(999_999));
  }

  @Test
  void newRowsTakeThePlaceOfNone() {
    list.show(MILLION, numbers(0, 100), this::rows);
    var changes = new ArrayList<String>();
    list.addListener(
        (ListChangeListener<Object>)
            change -> {
              while (change.next()) {
                changes.add("-" + change.getRemovedSize() + " +" + change.getAddedSize());
              }
            });
    list.show(MILLION, numbers(0, 100), this::rows);
    list.show(0, List.of(), this::rows);
    assertEquals(List.of("-1000000 +0", "-0 +1000000", "-1000000 +0"), changes);
  }

  @Test
  void dropsTheOldestPagesOfAFastScroll() {
    list.show(MILLION, numbers(0, 100), this::rows);
    for (int page = 10; page < 30; page++) {
      at(page * 100);
    }
    work.runAll();
    assertEquals(List.of(2600, 2700, 2800, 2900), fetched);
  }

  @Test
  void holdsNoMorePagesThanItMay() {
    list.show(MILLION, numbers(0, 100), this::rows);
    for (int page = 1; page <= PagedList.PAGES_HELD + 1; page++) {
      at(page * 100);
      work.runAll();
    }
    assertEquals(Optional.empty(), at(0));
    assertEquals(Optional.of(4100), at(4100));
  }

  @Test
  void dropsPagesOfAnOlderAnswer() {
    list.show(MILLION, numbers(0, 100), this::rows);
    at(700);
    list.show(50, numbers(0, 50), this::rows);
    work.runAll();
    assertTrue(fetched.isEmpty());
    assertEquals(50, list.size());
  }

  @Test
  void growsWhenTheCountIsKnown() {
    list.show(1000, numbers(0, 100), this::rows);
    list.resize(MILLION);
    at(MILLION - 1);
    work.runAll();
    assertEquals(Optional.of(MILLION - 1), at(MILLION - 1));
  }

  @Test
  void tellsOfAPageThatCannotBeRead() {
    list.show(MILLION, numbers(0, 100), this::rows);
    at(500);
    work.runAll();
    assertEquals(1, failures.size());
    assertEquals(Optional.empty(), at(500));
  }
}
