package dev.byline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the packages to what they may import, and the whole program to what it must not use.
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.byline");

  private static final String[] EVERYWHERE = {
    "java.io..",
    "java.lang..",
    "java.math..",
    "java.net",
    "java.nio..",
    "java.security..",
    "java.text..",
    "java.time..",
    "java.util",
    "java.util.concurrent..",
    "java.util.function..",
    "java.util.random..",
    "java.util.regex..",
    "java.util.stream..",
    "java.util.zip..",
    "org.jspecify..",
    "org.slf4j.."
  };

  /// The package table: what each package may import besides `java.base`, JSpecify and SLF4J.
  @ParameterizedTest(name = "{0} imports {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wording       |
          model         |
          parse         | model wording
          parse.text    | model
          parse.formats | parse parse.text model wording
          parse.homepage | parse parse.text model wording
          archive       | model wording tools.jackson.. com.fasterxml.jackson.annotation..
          library       | model wording
          stats         | model wording
          index         | library model wording org.apache.lucene..
          ingest        | archive parse parse.formats exchange library model stats wording
          exchange      | model stats wording tools.jackson..
          compare       | library model stats wording
          compare.chart | compare library model stats wording
          compare.report | compare compare.chart exchange library model stats wording tools.jackson..
          who           | archive ingest library model stats wording
          network       | compare.chart library model stats wording org.jgrapht..
          cli           | archive compare compare.report exchange ingest library model network \
                          parse stats who wording picocli.. tools.jackson..
          ui.kit        | model wording javafx.. atlantafx..
          ui.text       | ui.kit library model javafx.. java.awt.. org.commonmark.. org.scilab..
          ui.chart      | ui.kit compare.chart wording javafx.. java.awt.. javax.imageio..
          ui.group      | ui.kit library model wording javafx..
          ui.source     | ui.kit parse wording javafx..
          ui.palette    | ui.kit ui.text library model wording javafx.. atlantafx..
          ui.browse     | ui.kit ui.text ui.chart ui.group archive compare compare.chart exchange ingest \
                          library model stats wording javafx.. atlantafx..
          ui.compare    | ui.kit ui.text ui.chart ui.group compare compare.chart compare.report library \
                          model stats wording javafx..
          ui.intake     | ui.kit ui.source ui.text archive ingest model parse stats wording javafx..
          ui.network    | ui.kit ui.chart compare.chart library model network wording javafx..
          ui.who        | ui.kit ui.text archive ingest library model who wording javafx..
          app           | ui.kit ui.text ui.browse ui.compare ui.group ui.intake ui.network \
                          ui.palette ui.source ui.who archive cli index ingest library model \
                          network parse stats who wording javafx.. java.awt.. javax.imageio.. \
                          java.util.logging.. tools.jackson..
          """)
  void packagesImportOnlyWhatTheyMay(String ours, String imported) {
    String[] allowed =
        Stream.concat(
                Arrays.stream(EVERYWHERE),
                Stream.concat(Stream.of(ours), words(imported)).map(ArchitectureTest::inFull))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(inFull(ours))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .because("each package does one job with what that job needs (the package table)")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  private static Stream<String> words(String text) {
    return text == null ? Stream.of() : Arrays.stream(text.split(" +"));
  }

  private static String inFull(String name) {
    return name.endsWith("..") || name.startsWith("java") ? name : "dev.byline." + name;
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<String> without = new TreeSet<>();
    PROGRAM.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> Files.notExists(packageInfo(name)))
        .forEach(without::add);
    assertEquals(Set.of(), without);
  }

  private static Path packageInfo(String name) {
    return Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("dev.byline.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a cycle of packages can only be understood whole")
        .check(PROGRAM);
  }

  @Test
  void screenRegionsDoNotKnowEachOther() {
    slices()
        .matching("dev.byline.ui.(*)..")
        .that(
            DescribedPredicate.describe(
                "are regions",
                slice -> !slice.getDescription().matches(".* (kit|text|source|group|chart)")))
        .should()
        .notDependOnEachOther()
        .because("a region of the window is understood by itself; app puts them together")
        .check(PROGRAM);
  }

  @Test
  void onlyTheIndexKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.byline.index..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("the index is a cache that must stay replaceable")
        .check(PROGRAM);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.byline.ui..", "dev.byline.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "atlantafx..")
        .because("the command line and the tests of the core run without a toolkit")
        .check(PROGRAM);
  }

  @Test
  void theWindowAsksPortsNotTheIndex() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.byline.ui..", "dev.byline.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.byline.index..")
        .because("library holds the questions; app alone knows who answers them")
        .check(PROGRAM);
  }

  @Test
  void nothingOpensASocket() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|http\\..*)"
                + "|java\\.nio\\.channels\\..*SocketChannel|javafx\\.scene\\.web\\..*")
        .because("the program is offline, and page text must not reach a web view")
        .check(PROGRAM);
  }

  @Test
  void nothingInterruptsAThread() {
    noClasses()
        .should()
        .callMethod(Thread.class, "interrupt")
        .orShould()
        .callMethod(Future.class, "cancel", boolean.class)
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("javafx\\.concurrent\\.(Service|Task|ScheduledService)")
        .because(
            "an interrupted thread closes Lucene's files under everybody: cancel by a flag and a"
                + " generation number")
        .check(PROGRAM);
  }
}
