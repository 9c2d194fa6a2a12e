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
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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
          colour          |
          model.category  |
          model.id        |
          model.tex       |
          parse.html      | model.id org.jsoup..
          wording         |
          model           | model.id
          ui.window       | wording atlantafx.. javafx..
          exchange.stream | model wording
          exchange.text   | exchange.stream model model.id model.name model.tex parse.html wording
          exchange.format | exchange.stream tools.jackson..
          model.name      | model
          model.own       | model
          parse           | model model.id parse.html wording
          parse.text      | model model.id
          cli.options     | compare exchange library library.own library.query model model.own workspace \
                            picocli..
          export          | exchange.stream exchange.table library library.query model model.id \
                            stats.citations stats.text wording
          ui.kit          | colour model model.category wording atlantafx.. javafx..
          archive.files   | model model.own wording com.fasterxml.jackson.annotation.. \
                            tools.jackson..
          exchange.bibtex | exchange.format exchange.stream exchange.text model model.id model.tex wording
          exchange.cite   | exchange.stream exchange.text model
          exchange.json   | exchange.format exchange.stream exchange.text model model.id wording \
                            com.fasterxml.jackson.annotation.. tools.jackson..
          exchange.ris    | exchange.format exchange.stream exchange.text model model.id wording
          exchange.table  | exchange.format exchange.stream exchange.text model model.id wording
          exchange.xml    | exchange.format exchange.stream exchange.text model model.id \
                            parse.html wording javax.xml..
          exchange.tagged | exchange.format exchange.stream exchange.table exchange.text model \
                            model.id wording
          library.query   | model model.id model.own wording
          parse.formats   | model model.category parse parse.text wording
          parse.homepage.look| parse.text
          parse.markup    | model parse parse.html parse.text
          parse.sites     | model model.id model.name parse parse.text wording
          spool           | model parse
          stats.citations | model model.name wording
          ui.kit.list     | model ui.kit javafx..
          ui.source       | parse ui.kit wording javafx..
          archive         | archive.files model model.id model.own wording \
                            com.fasterxml.jackson.annotation.. tools.jackson..
          exchange        | exchange.bibtex exchange.cite exchange.format exchange.json \
                            exchange.ris exchange.stream exchange.table model wording tools.jackson..
          library.own     | library.query model model.own
          parse.homepage  | model model.id parse parse.homepage.look parse.text wording
          stats           | model model.name stats.citations wording
          stats.text      | model stats stats.citations wording
          ui.text         | library.query model model.tex ui.kit wording java.awt.. javafx.. \
                            org.commonmark.. org.scilab..
          words           | library.own library.query model model.own model.tex
          words.record    | library library.query model model.id model.name
          library         | library.own library.query model model.own
          ui.group        | library.own model model.own ui.kit ui.window wording javafx..
          compare         | library library.query model model.tex stats stats.citations stats.text \
                            wording words
          identity        | archive archive.files library model model.id model.own spool stats wording
          index.store     | library library.query model model.id model.name wording words words.record \
                            org.apache.lucene..
          ui.choice       | library library.own library.query model model.own ui.kit ui.window \
                            wording javafx..
          ui.palette      | library library.query model model.own ui.kit ui.kit.list ui.text \
                            ui.window wording atlantafx.. javafx..
          cli.print       | compare exchange.json exchange.table library library.query model \
                            model.id model.own stats stats.citations stats.text sync wording \
                            tools.jackson..
          compare.chart   | colour compare library library.query model stats stats.citations wording
          index.query     | index.store library.own library.query model model.own words \
                            words.record org.apache.lucene..
          sync            | archive archive.files exchange exchange.format exchange.stream \
                            identity library library.own library.query model model.id \
                            model.own parse spool stats stats.citations wording
          ui.compare.ranking| compare library library.own model model.own stats ui.choice ui.group \
                            ui.kit ui.kit.list ui.window wording javafx..
          compare.report  | compare compare.chart exchange.table library library.query model \
                            stats stats.citations stats.text wording tools.jackson..
          index           | index.query index.store library library.own library.query model model.id \
                            model.own words words.record org.apache.lucene..
          cluster.rest    | wording java.net.http javax.net.ssl tools.jackson..
          cluster         | cluster.rest library library.own library.query model model.id model.name \
                            model.own wording words words.record tools.jackson..
          intake          | archive archive.files identity model model.id model.name model.own \
                            parse spool sync wording
          dossier         | compare compare.report library library.query model model.id model.tex stats \
                            stats.citations stats.text wording java.awt.. org.openpdf..
          network         | compare.chart exchange.table library library.query model model.name \
                            stats.citations wording org.jgrapht..
          ui.chart        | compare compare.chart stats.citations ui.kit ui.window wording \
                            java.awt.. javafx.. javax.imageio..
          ui.compare      | compare compare.chart compare.report library library.own \
                            library.query model model.own stats stats.citations stats.text ui.chart ui.choice \
                            ui.compare.ranking ui.group ui.kit ui.text ui.window wording \
                            javafx..
          ui.network      | compare.chart library library.query model network ui.chart ui.kit \
                            ui.kit.list ui.window wording javafx..
          workspace       | archive archive.files exchange.json identity intake library library.own \
                            library.query model model.id model.own parse spool sync wording
          ui.intake       | archive intake model parse stats.citations stats.text sync ui.kit ui.source \
                            ui.text ui.window wording workspace javafx..
          ui.watch        | library.own library.query model model.own news ui.window wording \
                            javafx..
          ui.model        | archive compare library library.own library.query model model.name \
                            model.own stats stats.citations ui.choice ui.group ui.kit ui.kit.list \
                            ui.text ui.watch ui.window wording workspace javafx..
          ui.sidebar      | library.own library.query model model.own news ui.kit ui.model \
                            ui.watch ui.window wording javafx..
          who             | archive compare identity library library.own library.query model model.id \
                            model.name model.own stats wording workspace
          cite            | exchange.text model model.id model.tex wording de.undercouch.. \
                            javax.xml.. org.w3c.dom.. org.xml.sax..
          news            | library library.own library.query model model.own wording
          cli.watch       | cli.options cli.print intake library library.own library.query model \
                            model.own news sync workspace picocli.. tools.jackson..
          cli.explore     | cli.options cli.print compare compare.chart compare.report dossier export library library.query model \
                            stats stats.citations workspace picocli.. tools.jackson..
          cli.marks       | cli.options cli.print library library.own library.query model model.own \
                            workspace picocli.. tools.jackson..
          cli.catalogue   | cli.options workspace picocli..
          cli.program     | wording picocli..
          cli             | archive archive.files cite cli.catalogue cli.content cli.explore cli.marks cli.options cli.print \
                            cli.program cli.watch compare \
                            compare.report exchange exchange.json exchange.stream export intake \
                            library library.own library.query model model.own network news parse \
                            parse.text stats sync who workspace picocli.. tools.jackson..
          ui.marks        | library.own library.query model.own ui.kit ui.model ui.text \
                            ui.window wording javafx..
          ui.hand         | model ui.kit ui.window wording workspace atlantafx.. javafx..
          ui.contents     | archive library.query model ui.kit ui.window who wording javafx..
          cli.content     | archive cli.options cli.print library library.own library.query model parse who \
                            workspace picocli.. tools.jackson..
          ui.selected     | library library.own library.query model model.own ui.export \
                            ui.group ui.kit ui.kit.list ui.model ui.window wording javafx..
          ui.papers       | library library.own library.query model model.own ui.kit \
                            ui.kit.list ui.model ui.text ui.window wording atlantafx.. \
                            javafx..
          ui.search       | library library.query model ui.kit ui.kit.list ui.model ui.window \
                            wording atlantafx.. javafx..
          ui.who          | archive library library.query model model.name ui.kit ui.text \
                            ui.window who wording workspace javafx..
          ui.authors      | compare compare.chart library library.own library.query model model.id \
                            model.name model.own stats stats.citations stats.text ui.chart ui.choice ui.group \
                            ui.kit ui.kit.list ui.marks ui.model ui.text ui.watch ui.window wording \
                            workspace atlantafx.. javafx..
          ui.export       | cite exchange exchange.stream export library library.query model \
                            ui.kit ui.model ui.window wording javafx..
          ui.print        | compare dossier library model ui.chart ui.kit ui.window wording javafx..
          ui.paper        | compare exchange library library.own library.query model model.id model.own \
                            ui.chart ui.export ui.kit ui.marks ui.model ui.text ui.window wording javafx..
          ui.shell        | library library.own library.query model model.own ui.authors \
                            ui.export ui.kit ui.marks ui.model ui.paper ui.papers ui.search ui.selected \
                            ui.sidebar ui.text ui.watch ui.window wording workspace javafx..
          app.arrivals    | intake parse workspace
          app.patience    | library library.query model
          app.window      | app.arrivals app.patience archive archive.files cite compare intake library library.own library.query model \
                            model.own news parse sync ui.chart ui.choice ui.compare ui.contents ui.export ui.group ui.hand ui.intake \
                            ui.kit ui.kit.list ui.model ui.network ui.palette ui.print ui.selected ui.shell ui.source \
                            ui.text ui.watch ui.who ui.window who wording workspace javafx..
          app.pictures    | app.window archive archive.files library library.own library.query \
                            model model.own network news stats stats.citations ui.compare ui.contents ui.intake \
                            ui.kit ui.kit.list ui.model ui.network ui.shell ui.text ui.who \
                            ui.window who workspace java.awt.. javafx.. javax.imageio..
          app             | app.arrivals app.pictures app.window cli cli.catalogue cluster cluster.rest \
                            index library ui.kit wording workspace \
                            java.util.logging.. javafx..
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
  void everyPackageHasItsRowInTheTable() throws NoSuchMethodException {
    Set<String> without = packages();
    ArchitectureTest.class
        .getDeclaredMethod("packagesImportOnlyWhatTheyMay", String.class, String.class)
        .getAnnotation(CsvSource.class)
        .textBlock()
        .lines()
        .map(line -> inFull(line.substring(0, Math.max(0, line.indexOf('|'))).strip()))
        .forEach(without::remove);
    assertEquals(Set.of(), without);
  }

  private static Set<String> packages() {
    return PROGRAM.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("dev.byline.(**)")
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
                slice ->
                    !slice
                        .getDescription()
                        .matches(
                            ".* (kit|text|source|group|choice|watch|chart|window|model|marks|shell|export)")))
        .should()
        .notDependOnEachOther()
        .because("a region of the window is understood by itself; shell and app put them together")
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
  void figuresAreDataAndNotSentences() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.byline.stats", "dev.byline.stats.citations")
        .and()
        .doNotHaveSimpleName("Metric")
        .and()
        .doNotHaveSimpleName("LibraryTotals")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.byline.wording")
        .because("reasons, flags and notes are data; stats.text puts them into words")
        .check(PROGRAM);
  }

  @Test
  void onlyTheClusterOpensAConnection() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.byline.cluster.rest")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|http\\..*)"
                + "|java\\.nio\\.channels\\..*SocketChannel|javafx\\.scene\\.web\\..*")
        .because("the program is offline, but for the catalogue that a user names")
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
