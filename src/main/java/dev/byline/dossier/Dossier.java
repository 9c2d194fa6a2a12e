package dev.byline.dossier;

import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The text of a document to print, apart from how it looks. It says nothing by colour alone.
///
/// @param title of the first page, and of the head of each page
/// @param day on which it is made
/// @param about lines below the title: where it comes from
public record Dossier(String title, LocalDate day, List<String> about, List<Section> sections) {

  public Dossier {
    about = List.copyOf(about);
    sections = List.copyOf(sections);
  }

  /// The day as it stands on the pages: `1 December 2026`.
  public String dayText() {
    return DateTimeFormatter.ofPattern(Wording.of("print.dayPattern"), Locale.UK).format(day);
  }

  /// A part under a heading.
  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// A piece of a section.
  public sealed interface Block {}

  /// A paragraph.
  ///
  /// @param isSmall true for notes below a table
  public record Line(String text, boolean isSmall) implements Block {}

  /// A table with a head that is repeated on each page. A row is never on two pages, unless it is
  /// longer than a page.
  public record Table(List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A column of a table.
  ///
  /// @param weight its part of the width, in relation to the others
  /// @param isNumeric true if it is aligned at the right
  public record Column(String head, int weight, boolean isNumeric) {}
}
