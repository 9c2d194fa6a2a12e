package dev.byline.model.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.name.PersonName.Kind;
import dev.byline.model.name.PersonName.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest(name = "{0} -> {1} | {2} | {3} | {4}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "-",
      textBlock =
          """
          Pierre Marion            | Pierre          | -      | Marion
          Michaël E. Sander        | Michaël E.      | -      | Sander
          David G. T. Barrett      | David G. T.     | -      | Barrett
          S. Pesme                 | S.              | -      | Pesme
          S.Pesme                  | S.              | -      | Pesme
          R-A. Dragomir            | R-A.            | -      | Dragomir
          J.-P. Vert               | J.-P.           | -      | Vert
          D.G.T. Barrett           | D. G. T.        | -      | Barrett
          L. Pillaud-Vivien        | L.              | -      | Pillaud-Vivien
          Jean-Philippe Vert       | Jean-Philippe   | -      | Vert
          Marion, Pierre           | Pierre          | -      | Marion
          Marion P.                | P.              | -      | Marion
          Marion PJ                | PJ              | -      | Marion
          Garcia Lopez M. A.       | M. A.           | -      | Garcia Lopez
          van der Berg A.          | A.              | van der| Berg
          Ludwig van Beethoven     | Ludwig          | van    | Beethoven
          Ludwig Van Beethoven     | Ludwig          | Van    | Beethoven
          van den Broeck, Christian| Christian       | van den| Broeck
          Charles de la Vallée     | Charles         | de la  | Vallée
          Alexandre d'Aspremont    | Alexandre       | d'     | Aspremont
          Jean le Rond d’Alembert  | Jean le Rond    | d’     | Alembert
          José Ortega y Gasset     | José            | -      | Ortega y Gasset
          Bin Gao                  | Bin             | -      | Gao
          Di Wang                  | Di              | -      | Wang
          Yilun Du                 | Yilun           | -      | Du
          Conan O'Brien            | Conan           | -      | O'Brien
          Yann Le Cun              | Yann            | Le     | Cun
          王小明                     | 小明             | -      | 王
          欧阳修                     | 修              | -      | 欧阳
          김민수                     | 민수             | -      | 김
          山田 太郎                   | 太郎             | -      | 山田
          アラン・チューリング            | アラン           | -      | チューリング
          Андрей Колмогоров        | Андрей          | -      | Колмогоров
          Колмогоров Андрей Николаевич | Андрей Николаевич | - | Колмогоров
          А. Н. Колмогоров         | А. Н.           | -      | Колмогоров
          Oscar de la Hoya         | Oscar           | de la  | Hoya
          Hassan al-Turabi         | Hassan          | -      | al-Turabi
          Þórdís Gylfadóttir       | Þórdís          | -      | Gylfadóttir
          Νίκος Καζαντζάκης        | Νίκος           | -      | Καζαντζάκης
          O’Neil, Cathy            | Cathy           | -      | O’Neil
          Anna-Lena von der Heide  | Anna-Lena       | von der| Heide
          """)
  void readsPartsOfPeople(String text, String given, String particles, String surname) {
    PersonName name = PersonName.read(text);
    assertEquals(
        List.of(Kind.PERSON, given, particles == null ? "" : particles, surname, ""),
        List.of(name.kind(), name.givenNames(), name.particles(), name.surname(), name.suffixes()));
  }

  @ParameterizedTest(name = "{0} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Martin Luther King Jr.   | Martin Luther | King  | Jr.
          Martin Luther King, Jr.  | Martin Luther | King  | Jr.
          King, Martin Luther, Jr. | Martin Luther | King  | Jr.
          King Jr., Martin Luther  | Martin Luther | King  | Jr.
          William Gates III        | William       | Gates | III
          Ada Lovelace, Ph.D.      | Ada           | Lovelace | Ph.D.
          """)
  void setsSuffixesApart(String text, String given, String surname, String suffix) {
    PersonName name = PersonName.read(text);
    assertEquals(
        List.of(given, surname, suffix),
        List.of(name.givenNames(), name.surname(), name.suffixes()));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aristotle                       | MONONYM
          Plato, PhD                      | MONONYM
          山田太郎                          | MONONYM
          ???                             | MONONYM
          The ATLAS Collaboration         | INSTITUTION
          Université de Genève            | INSTITUTION
          Google Research                 | INSTITUTION
          Gemma Team                      | INSTITUTION
          Institut Élie Cartan, Nancy     | INSTITUTION
          UMR 8553                        | INSTITUTION
          """)
  void knowsWhatIsNoPersonOfTwoNames(String text, Kind kind) {
    assertEquals(kind, PersonName.read(text).kind());
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Michael E. Sander    | Michaël E. Sander        | SAME
          Marion, Pierre       | PIERRE MARION            | SAME
          Pillaud Vivien, L.   | L. Pillaud-Vivien        | SAME
          王小明                 | 王 小明                    | SAME
          S. Pesme             | Scott Pesme              | COMPATIBLE
          Pesme S              | Scott Pesme              | COMPATIBLE
          Michael Sander       | Michael E. Sander        | COMPATIBLE
          M. E. Sander         | Michaël Edward Sander    | COMPATIBLE
          R-A. Dragomir        | Radu-Alexandru Dragomir  | COMPATIBLE
          Marion PJ            | Pierre J. Marion         | COMPATIBLE
          JP Vert              | Jean-Philippe Vert       | COMPATIBLE
          BO LI                | Bo Li                    | SAME
          ED LI                | Eva Li                   | DIFFERENT
          J.-P. Vert           | Jean-Philippe Vert       | COMPATIBLE
          L. Beethoven         | Ludwig van Beethoven     | COMPATIBLE
          M. L. King           | Martin Luther King Jr.   | COMPATIBLE
          M. E. Sander         | Michael F. Sander        | DIFFERENT
          Pierre Marion        | Paul Marion              | DIFFERENT
          P. Marion            | P. Ablin                 | DIFFERENT
          M. King Jr.          | M. King Sr.              | DIFFERENT
          A. von Berg          | A. van Berg              | DIFFERENT
          Marion               | Pierre Marion            | DIFFERENT
          Marion Team          | P. Team                  | DIFFERENT
          Jean Vert            | J.-P. Vert               | COMPATIBLE
          """)
  void tellsWhatTwoNamesHaveInCommon(String one, String other, Relation relation) {
    PersonName a = PersonName.read(one);
    PersonName b = PersonName.read(other);
    assertEquals(List.of(relation, relation), List.of(a.relationTo(b), b.relationTo(a)));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna van der Berg     | van der Berg
          Alexandre d'Aspremont | d'Aspremont
          Pierre Marion         | Marion
          Aristotle             | Aristotle
          """)
  void familyNameHoldsTheParticles(String text, String family) {
    assertEquals(family, PersonName.read(text).familyName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void refusesABlank(String text) {
    assertThrows(IllegalArgumentException.class, () -> PersonName.read(text));
  }

  /// Whatever the text, the name is the text, and its parts hold each letter and digit once, in
  /// place.
  @Test
  void losesNothing() {
    String alphabet = "aBdeÉß.,-' ’ J r.vn王小김ア・Ив2$()&·";
    var random = new Random(20260531);
    for (int i = 0; i < 5_000; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(14))
              .mapToObj(_ -> "" + alphabet.charAt(random.nextInt(alphabet.length())))
              .collect(Collectors.joining());
      if (!text.isBlank()) {
        assertLossless(text);
      }
    }
  }

  @Test
  void particlesStandBehindTheSurnameInTheOrderOfPeople() {
    List<String> people =
        List.of(
            "Zoe Garcia",
            "Ana Garcia Marquez",
            "Jan van der Berg",
            "Bergson, Henri",
            "Alexandre d'Aspremont",
            "Aristotle",
            "Berg, A.");
    assertEquals(
        List.of(
            "Aristotle",
            "Alexandre d'Aspremont",
            "Berg, A.",
            "Jan van der Berg",
            "Bergson, Henri",
            "Zoe Garcia",
            "Ana Garcia Marquez"),
        people.stream().sorted(Comparator.comparing(n -> PersonName.read(n).orderKey())).toList());
  }

  private static void assertLossless(String text) {
    PersonName name = PersonName.read(text);
    assertEquals(text, name.toString());
    int end = 0;
    var rest = new StringBuilder();
    for (NamePart part : name.parts()) {
      assertTrue(part.start() >= end, () -> text + ": " + name.parts());
      rest.append(text.substring(end, part.start()));
      end = part.start() + part.text().length();
      assertEquals(part.text(), text.substring(part.start(), end));
    }
    rest.append(text.substring(end));
    assertTrue(
        rest.chars().noneMatch(Character::isLetterOrDigit), () -> text + ": " + name.parts());
    assertEquals(Relation.SAME, name.relationTo(PersonName.read(text)));
  }
}
