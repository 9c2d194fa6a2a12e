package dev.byline.ui.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A list view's selection looks for its row after every change of the list. With all pages fetched
/// for that, the count of a million papers took ten minutes.
@ExtendWith(FxExtension.class)
class PagedListSelectionTest {

  private static final int MILLION = 1_000_000;

  private final List<Integer> fetched = new ArrayList<>();
  private final PagedList<Integer> list =
      new PagedList<>(Runnable::run, Runnable::run, cause -> {});

  private List<Integer> rows(int from, int size, BooleanSupplier cancelled) {
    fetched.add(from);
    return numbers(from, from + size);
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private ListView<PagedList.Slot<Integer>> view() {
    var view = new ListView<PagedList.Slot<Integer>>();
    list.show(1001, numbers(0, 100), this::rows);
    view.setItems(list);
    return view;
  }

  @Test
  void aRowThatIsSelectedFetchesNothing(Fx fx) {
    fx.run(() -> {
      var view = view();
      view.getSelectionModel().clearAndSelect(3);
      list.resize(MILLION);
      list.show(MILLION, numbers(1000, 1100), this::rows);
      list.show(500, numbers(0, 100), this::rows);
      list.resize(MILLION);
    });
    assertTrue(fetched.size() <= 1, () -> fetched.size() + " pages were fetched");
  }

  @Test
  void aRowThatWasSelectedAndIsNoMoreFetchesNothing(Fx fx) {
    fx.run(() -> {
      var view = view();
      view.getSelectionModel().clearAndSelect(900);
      list.resize(MILLION);
      list.show(MILLION, numbers(0, 100), this::rows);
      view.getSelectionModel().clearAndSelect(0);
      list.show(2000, numbers(5, 105), this::rows);
      list.resize(MILLION);
    });
    assertTrue(fetched.size() <= 2, () -> fetched.size() + " pages were fetched");
  }

  @Test
  void aRowKnowsWhereItStands() {
    list.show(MILLION, numbers(0, 100), this::rows);
    assertEquals(7, list.indexOf(list.get(7)));
    assertEquals(-1, list.indexOf(new PagedList.Slot<>(7, Optional.of(8))));
    assertEquals(-1, list.indexOf(new PagedList.Slot<>(5000, Optional.of(5000))));
    assertEquals(0, fetched.size());
  }
}
