package dev.byline.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The licences that a folder `legal` holds, as the tables of its README name them.
///
/// @param rows by library or other part
record LicenceTable(Path folder, Map<String, Row> rows) {

  /// Words that only the text of a licence has, by the beginning of the licence's name.
  private static final Map<String, String> WORDS =
      Map.of(
          "Apache-2.0", "apache license version 2.0",
          "BSD-", "redistribution and use in source and binary forms",
          "CC BY-SA 3.0", "attribution-sharealike 3.0",
          "EPL-2.0", "eclipse public license - v 2.0",
          "GPL-2.0", "gnu general public license version 2",
          "MIT", "permission is hereby granted free of charge",
          "MPL-2.0", "mozilla public license version 2.0",
          "OFL-1.1", "sil open font license");

  /// @param texts files and folders, below the folder of the table
  record Row(String licence, List<String> texts) {}

  static LicenceTable in(Path folder) throws IOException {
    return new LicenceTable(
        folder,
        Files.readAllLines(folder.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.contains("---"))
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .filter(cells -> !cells.getLast().equals("text"))
            .collect(
                Collectors.toMap(
                    cells -> cells.get(1),
                    cells -> new Row(cells.get(2), List.of(cells.get(3).split(", "))))));
  }

  /// The parts whose licence has no text here, or another text.
  Set<String> withoutText() throws IOException {
    var faults = new TreeSet<String>();
    for (var row : rows.entrySet()) {
      String licence = row.getValue().licence();
      String words =
          WORDS.entrySet().stream()
              .filter(entry -> licence.startsWith(entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("a licence that the test does not know");
      if (!text(row.getValue()).contains(words)) {
        faults.add(row.getKey() + ": " + licence);
      }
    }
    return faults;
  }

  private String text(Row row) throws IOException {
    var all = new ArrayList<String>();
    for (String name : row.texts()) {
      Path named = folder.resolve(name);
      if (Files.exists(named)) {
        try (Stream<Path> files = Files.walk(named)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            all.add(Files.readString(file, StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    return String.join(" ", all).toLowerCase(Locale.ROOT).replaceAll("(\\(gpl\\)|[\\s,*#])+", " ");
  }
}
