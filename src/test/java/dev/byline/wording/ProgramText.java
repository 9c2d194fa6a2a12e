package dev.byline.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The literals and questions in the program's classes, as the compiler left them.
///
/// @param literals every literal text of a method, and what stands between the values of those that
///   are put together
/// @param questions every question for a text of the bundle
record ProgramText(List<Literal> literals, List<Question> questions) {

  /// Where the compiler puts a value into a text.
  static final char VALUE = '\1';

  private static final Path CLASSES = Path.of("target/classes/dev/byline");

  /// A text in the code.
  ///
  /// @param type the class, with its package
  /// @param isForProgrammers whether it goes into the log, or says which bug stopped the program
  record Literal(String type, String text, boolean isForProgrammers) {}

  /// A question for a text of the bundle.
  ///
  /// @param keys those it may be, as far as they stand there as literals
  /// @param values how many are given for the places of the text; -1 where the text is one of a
  ///   closed choice, whose names follow the key
  record Question(String type, List<String> keys, int values) {}

  /// Reads all classes of the program.
  static ProgramText read() throws IOException {
    var program = new ProgramText(new ArrayList<>(), new ArrayList<>());
    try (Stream<Path> files = Files.walk(CLASSES)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .map(ProgramText::parsed)
          .forEach(program::add);
    }
    return program;
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(ClassModel type) {
    for (var method : type.methods()) {
      method.code().ifPresent(code -> new MethodText(this, type).read(code));
    }
  }
}
