package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The look of places of publication and of publishers of books: `Göttingen: Wallstein 2019`,
/// `Rennes, Presses de l'Ouest, 2018`.
public final class PublisherLook {

  private static final String PLACES =
      """
      aarhus assen amsterdam antwerpen athens athinai baltimore bari barcelona basel beijing belo_horizonte berkeley
      berlin bern bielefeld bologna bonn boston bordeaux brescia bruxelles brussel budapest buenos_aires
      cambridge campinas caracas chicago coimbra cologne copenhagen darmstadt dordrecht dresden dublin
      durham düsseldorf edinburgh essen firenze frankfurt frankfurt_am_main frankfurt_a._m. frankfurt/m. freiburg genève
      gent genova göttingen göteborg granada graz grenoble halle hamburg hannover heidelberg helsinki hildesheim
      innsbruck istanbul ithaca jena kassel kiel københavn köln konstanz kraków lausanne leiden leipzig leuven
      lille lima lisboa london londres los_angeles louvain lublin lund lyon madrid mainz málaga manchester
      marburg marseille méxico mexico milano minneapolis montréal montpellier moscow münchen münster napoli new_haven
      new_york nürnberg oldenburg oslo oxford paderborn padova palermo paris perugia philadelphia pisa
      poitiers porto porto_alegre praha princeton quito recife rennes rio_de_janeiro roma rotterdam
      salamanca salvador santiago são_paulo sevilla shanghai singapore st._gallen stockholm strasbourg stuttgart
      sydney tokyo torino toronto toulouse trento trieste tübingen turin uppsala urbana utrecht valencia
      valladolid venezia verona vilnius warszawa washington weimar wien wiesbaden wrocław würzburg zagreb
      zaragoza zürich abingdon aldershot alicante ann_arbor bad_homburg basingstoke białystok bilbao bloomington braga
      bratislava bremen brno cádiz chapel_hill chicago chur erlangen évora farnham gdańsk gijón katowice leeds ljubljana
      łódź murcia norwich nottingham olomouc opladen pamplona pittsburgh potsdam poznań rostock rzeszów saarbrücken
      sofia toruń vigo vitoria weinheim wrocław hilversum nijmegen groningen
      """;

  private static final Set<String> KNOWN =
      Stream.of(PLACES.split("\\s+", -1))
          .filter(place -> !place.isEmpty())
          .map(place -> place.replace('_', ' '))
          .collect(Collectors.toUnmodifiableSet());

  /// Words that only publishers have.
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?U)(?i).*\\b(?:presses|éditions?|editions|edizioni|editore|editrice|editora|editores?|ediciones|editorial|verlag|verlagsgesellschaft|uitgeverij|förlag|forlag|wydawnictwo|oficyna|kiadó|nakladatelství|publishers?|publishing|university"
              + " press|books|libri|livros|gallimard|harmattan|garnier|suhrkamp|metzler|reclam|wallstein|nomos|steiner|gruyter|harrassowitz|niemeyer|francke|winter|olms|königshausen|mohr|duncker|vandenhoeck|böhlau|klostermann|meiner|beck|campus|transcript|laterza|carocci|einaudi|giappichelli|giuffrè|mulino|franco"
              + " angeli|franzini|brepols|brill|peeters|droz|champion|vrin|seuil|fayard|flammarion|karthala|trotta|cátedra|alianza|tirant|aranzadi|dykinson|comares|almedina|cortez|vozes|hucitec|routledge|palgrave|blackwell|ashgate|bloomsbury|rowman|lexington|elgar|springer|sage)\\b.*");

  private static final Set<String> NOBODY =
      Set.of(
          "Verlag",
          "Publishing",
          "Publishers",
          "Books",
          "Editora",
          "Editorial",
          "Ediciones",
          "Edições",
          "Edizioni",
          "Editore",
          "Éditions",
          "Presses",
          "University",
          "Universidad",
          "Universidade",
          "Université",
          "Universität",
          "Università",
          "Universiteit",
          "Transactions",
          "Zeitschrift",
          "Zeitung",
          "Rundschau",
          "Korrespondenz",
          "Jahrbuch",
          "Ministerio",
          "Ministério",
          "Ministero",
          "Ministry",
          "Ministerium",
          "Institut",
          "Institute",
          "Instituto",
          "Istituto",
          "Macmillan",
          "Revista",
          "Rivista",
          "Revue",
          "Cahiers",
          "Annales",
          "Journal",
          "Handbook",
          "Handbuch",
          "Proceedings");

  private static final Pattern YEAR_BEHIND = Pattern.compile("\\.? (?:19|20)\\d\\d$");

  private static final Pattern WITH_YEAR = Pattern.compile(".*[^\\d](?:19|20)\\d\\d[a-z]?\\b.*");

  private static final ScreenedPattern PLACE_SHAPE =
      ScreenedPattern.of("\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+| (?:de|am|a\\.)){0,3}");

  private PublisherLook() {}

  /// True if the text names a city where books appear, or two.
  public static boolean isPlace(String text) {
    if (text.length() > 40) {
      return false;
    }
    String low = text.toLowerCase(Locale.ROOT);
    int border = border(low);
    return KNOWN.contains(low) || (border > 0 && KNOWN.contains(low.substring(0, border).strip()));
  }

  private static int border(String text) {
    int slash = text.indexOf('/');
    int dash = text.indexOf('-');
    return slash > 0 ? slash : dash;
  }

  /// True if the text names such a city and a year: `Leipzig 2019`.
  public static boolean isPlaceWithYear(String text) {
    if (text.length() >= 45
        || text.isEmpty()
        || !LineSigns.isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    Matcher year = YEAR_BEHIND.matcher(text);
    return year.find() && isPlace(text.substring(0, year.start()));
  }

  /// True if the text may be a place, by its shape alone.
  public static boolean mayBePlace(String text) {
    return text.length() < 30 && PLACE_SHAPE.matches(text);
  }

  /// True if the text names a publisher.
  public static boolean isHouse(String text) {
    return text.length() < 80 && HOUSE.matcher(text).matches();
  }

  /// True if the first or the last word is one that publishers, newspapers and institutions have,
  /// and no person: `Norden Verlag`, `Universidad de Lorca`.
  public static boolean isNobody(String text) {
    return NOBODY.contains(text.substring(text.lastIndexOf(' ') + 1))
        || NOBODY.contains(text.substring(0, Math.max(0, text.indexOf(' '))));
  }

  /// True if the text ends in a year behind a name: `Wallstein 2019`.
  public static boolean hasYear(String text) {
    return text.length() < 60 && WITH_YEAR.matcher(text).matches();
  }
}
