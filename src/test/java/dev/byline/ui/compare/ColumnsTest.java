package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ColumnsTest {

  private static Region card(double height) {
    var card = new Region();
    card.setPrefHeight(height);
    return card;
  }

  private static void layOut(ColumnLayout columns) {
    columns.getScene().getRoot().applyCss();
    columns.resize(1200, columns.prefHeight(1200));
    columns.layout();
  }

  @Test
  void aCardStaysInItsColumnUntilTheColumnsDifferALot(Fx fx) {
    fx.run(() -> {
      Region first = card(100);
      Region second = card(110);
      Region third = card(50);
      var columns = new ColumnLayout(List.of(first, second, third));
      new Scene(columns, 1200, 800);
      layOut(columns);
      assertEquals(first.getLayoutX(), third.getLayoutX(), "below the shortest");
      first.setPrefHeight(130);
      layOut(columns);
      assertEquals(first.getLayoutX(), third.getLayoutX(), "nothing jumps for a little");
      first.setPrefHeight(2000);
      layOut(columns);
      assertEquals(second.getLayoutX(), third.getLayoutX(), "for a lot it does");
    });
  }
}
