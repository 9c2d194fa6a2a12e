package dev.byline.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/// Typed access to a properties file. A value that is missing or invalid is empty; the other values
/// are not affected.
///
/// Properties are used because they load quickly: reading two small JSON files took a twentieth of
/// the start time.
record PropertyValues(Properties properties) {

  Optional<String> text(String name) {
    return Optional.ofNullable(properties.getProperty(name)).map(String::strip);
  }

  boolean flag(String name) {
    return text(name).filter("true"::equalsIgnoreCase).isPresent();
  }

  OptionalInt integer(String name) {
    try {
      return text(name).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /// The numbers of these names, in their order; empty if one of them is missing.
  Optional<List<Double>> numbers(String... names) {
    try {
      var numbers = new ArrayList<Double>();
      for (String name : names) {
        text(name).map(Double::valueOf).ifPresent(numbers::add);
      }
      return Optional.of(numbers).filter(all -> all.size() == names.length).map(List::copyOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// The texts `name.0`, `name.1` and so on.
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    Optional<String> next = text(name + ".0");
    while (next.isPresent()) {
      texts.add(next.get());
      next = text(name + "." + texts.size());
    }
    return texts;
  }

  void put(String name, Object value) {
    properties.setProperty(name, value.toString());
  }
}
