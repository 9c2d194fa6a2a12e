package dev.byline.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.Growth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/// Tables of the command line.
class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    var table = new TextTable().text("Name").number("Papers");
    table.row("Bo Lind", "12");
    table.row("Đi 𝔄ōr", "1,234,567");
    var text = new StringWriter();
    table.print(new PrintWriter(text));
    assertEquals(
        "Name        Papers\nBo Lind         12\nĐi 𝔄ōr   1,234,567\n",
        text.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void aTableOfManyRowsTakesTimeAsTheyAreMany() throws Exception {
    Growth.assertLinear(16_000, TextTableTest::print);
  }

  private static void print(int rows) {
    var table = new TextTable().text("Name").number("Papers").text("Flags");
    for (int i = 0; i < rows; i++) {
      table.row("Bo Lind " + i, String.valueOf(i), "");
    }
    table.print(new PrintWriter(Writer.nullWriter()));
  }
}
