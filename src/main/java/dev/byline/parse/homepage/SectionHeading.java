package dev.byline.parse.homepage;

import dev.byline.model.TextFolding;
import dev.byline.parse.homepage.look.HomepageTitleWords;
import dev.byline.parse.homepage.look.LinkWords;
import dev.byline.parse.text.NameShape;
import dev.byline.parse.text.ScreenedPattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of section on a homepage, recognized by their headings.
enum SectionHeading {
  /// A list of papers: `Publications`, `Selected preprints`.
  PAPERS,
  /// Perhaps a list of papers; what stands below decides: `Research`, `Papers on graphs`.
  MAYBE_PAPERS,
  /// The papers of one year: `2023`.
  YEAR,
  /// Information about the person: `About me`, `Biography`.
  ABOUT,
  /// Anything else: `Teaching`, `Contact`.
  OTHER,
  /// The line is no heading.
  NONE;

  private static final int MAX_LENGTH = 70;
  private static final int MAX_WORDS = 8;

  private static final ScreenedPattern YEAR_LINE =
      ScreenedPattern.of(
          "\\W*(?:year:? )?(?:19[3-9]\\d|20[0-4]\\d)(?: ?[-–/]"
              + " ?(?:\\d{2}|\\d{4}|present|today))?年?(?: ?\\(\\d+\\))?\\W*");

  private static final Set<String> PAPER_WORDS =
      words(
          """
          publications publication papers preprints articles manuscripts bibliography proceedings chapters
          theses monographs works books reports publikationen veroffentlichungen aufsatze bucher
          monographien herausgeberschaften sammelbande artikel rezensionen beitrage schriften dissertation
          publicaciones articulos libros capitulos tesis comunicaciones pubblicazioni articoli saggi volumi libri publicacoes artigos
          livros capitulos publicaties artikelen publikationer julkaisut travaux ouvrages articles chapitres theses prepublications
          publikace clanky publikacje artykuly posters editorials reviews patents preprint thesis
          monografie monografias monografien recensioni resenas resenhas contributi curatele capitoli boeken
          hoofdstukken artiklar bocker avhandlingar ksiazki rozdzialy knihy trabalhos trabajos rapports
          actas anais atti ponencias produccion producao dissertations habilitation
          writings публикации статьи труды монографии книги работы
          """);

  /// Words that stand beside those and change nothing.
  private static final Set<String> QUALIFIERS =
      words(
          """
          my me us our a an the all full complete list of and in by for with to other others further more selected recent latest new
          current peer reviewed refereed journal journals conference conferences workshop workshops working
          research scientific academic technical book books edited volumes special issues international
          domestic national nationals submitted under review forthcoming press progress published unpublished
          invited featured key main representative highlighted top early year topic chronological order
          date master masters phd doctoral bachelor work paper article chapter report extended abstracts
          short long demo demos non not yet ongoing drafts draft notes lecture letters magazine popular
          writing writings output outputs production und der die das in auswahl ausgewahlte weitere
          wissenschaftliche begutachtete zeitschriften zeitschriftenartikel konferenz konferenzen buchbeitrage
          de des du la le les et en revues revue avec comite lecture conferences internationales nationales
          ouvrage actes colloque colloques y el los las revistas cientificas congresos doctoral libro di e con riviste
          capitoli i il per comitato em periodicos selecionadas seleccionadas choisies selezionate van
          selection sur since click here see google scholar arxiv as documents misc etc first author co authored papers
          udvalgte utvalgte utvalda valda valitut wybrane vybrane valogatott sectie gekozen
          completos publicados publicadas aceitos publicado indexadas indexados arbitrados seleccionados jcr
          organizados organizadas bibliografica eventos resumos periodicos coletivos colectivos colectivas dans des
          direction numeros thematiques scientifiques nationaux internationaux a diffusion rivista riviste in volume
          convegno convegni scientifici zeitschriften sammelbanden herausgegebene buchern und internationale
          nationale tijdschriften wetenschappelijke vetenskapliga granskade indexed sci ssci years preprints older
          lab laboratory statement statements evaluation evaluations philosophy seminar
          earlier before later accepted appear appearing refereeing all type co editor volume chapters contributions
          основные научные избранные последние список публикации в soumis publies acceptes eingereichte veroffentlichte
          enviados aceptados submetidos accettati sottomessi pubblicati parus recents
          """);

  private static final Set<String> PLACES =
      lines(
          """
          conferences, workshops, journals, revues, konferenzen, zeitschriften, congresos,
          revistas, riviste
          """);

  /// Words of headings below which talks stand as often as papers.
  private static final Set<String> TALKS =
      words(
          """
          conferences conference congresses congresos congressi convegni conferencias congressos colloques
          conferenze konferenzen tagungen kongresse symposia international national selected y e and et und
          academic internationales internationaux ponencias comunicaciones eventos
          """);

  private static final Set<String> PAPER_LINES =
      lines(
          """
          journal, journals, conference, conferences, workshop, workshops, in preparation,
          under review, submitted, forthcoming, work in progress, journal and conference,
          in press, published, research output, selected work, recent work, refereed,
          peer reviewed, drafts, writing, writings, works in progress, job market paper,
          in print, book, im erscheinen, editions, herausgeberschaft, tesis doctoral, these,
          arxiv, book chapter, monographie, edited volumes, special issues
          """);

  private static final Set<String> OTHER_LINES =
      lines(
          """
          communications, communications orales, communications invitees, public writing,
          popular writing, in the media, in the news, comunicacoes orais, work with me
          """);

  private static final Set<String> MAYBE =
      Set.of("research", "work", "forschung", "recherche", "investigacion", "projects", "media");

  private static final Set<String> ABOUT_WORDS =
      words(
          "about bio biography vita vitae lebenslauf curriculum biographie presentation biografia"
              + " welcome home hello background profil profile introduction");

  private static final Set<String> OTHER_WORDS =
      words(
          """
          teaching contact service services talks talk students student awards honors honours cv news
          links education experience interests activities group team people grants funding
          miscellaneous misc personal reviewing reviewer employment positions position supervision
          mentoring events blog presentations courses course advising alumni hobbies fellowships outreach
          collaborators office address email affiliations seminars visitors openings
          appointments code resume lectures organization committees committee memberships skills
          professional useful gallery photos calendar tags resources tools datasets data join vacancies sitemap search menu
          lehre kontakt vortrage veranstaltungen werkzeuge preise stipendien projekte mitarbeiter aktuelles neu links studium ausbildung
          enseignement enseignements expose exposes conferences invitees encadrement responsabilites actualites prix
          docencia contacto proyectos premios noticias charlas formacion inicio estancias
          didattica contatti premi progetti ensino contato palestras onderwijs projects membership editorial boards board
          orientacoes bancas ricevimento conferenze seminari relazioni software packages package interviews
          interview oped opeds op eds press media coverage public outreach appearances tesisti direccion
          supervised supervisions recognition recognitions affiliation biography keynotes keynote tutorials
          panels panel colloquia lehrveranstaltungen auszeichnungen mitgliedschaften abschlussarbeiten gremien
          testimony testimonies amicus discussions discussion undervisning vyuka cvs predigten recordings broadcasts expositions ausstellungen dydaktyka cases lezingen dydaktyczna nauczanie
          members member miscellanea miscellany congresos congressi convegni jornadas referee refereeing conferencias reviewerships
          преподавание контакты доклады образование гранты курсы новости
          onderwijs exhibitions compositions performances expos seminaires responsabilites animation vulgarisation mediation emploi parcours
          """);

  /// A heading that names the person: `Selected papers of A. Holt`, `A. Holt's papers`, `Holt Lab -
  /// Publications`.
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "(?<of>[\\p{L} -]{5,40}?) (?:of|by|de|von|di) (?<by>\\p{Lu}[^,;:|]*"
              + " \\p{Lu}[^,;:|]*)|(?<whose>\\p{Lu}\\S* [^,;:|–—]*?\\p{L}\\.?)(?:['’]s?"
              + " | +[|:–—-] +)(?<what>[\\p{L} ]{5,40})");

  /// Of which such a heading has one beside the name.
  private static final ScreenedPattern BESIDE_PERSON =
      ScreenedPattern.of(" (?:of|by|de|von|di) |['’]s? | [|:–—-] ");

  private static final ScreenedPattern SIGNS_FIRST = ScreenedPattern.of("[#■◆●▼§=\\s]+(?=\\S)");

  /// The number of a section: `B. Invited lectures`, `IV. Books`.
  private static final ScreenedPattern NUMBER_FIRST =
      ScreenedPattern.of("(?:[A-H]|[IVX]{1,4}|\\d{1,2})[.)] +(?=\\p{Lu})");

  private static final Pattern SIGNS_LAST = Pattern.compile("\\s*[:：#]+$");

  private static final Pattern ASIDE_LAST = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final Pattern MENU_BORDER = Pattern.compile(" *[|·•/»›] +");

  private static final int LEAST_ITEMS = 4;

  private static final Set<String> STAGES =
      Set.of(
          "submitted",
          "under review",
          "forthcoming",
          "in press",
          "in preparation",
          "work in progress",
          "published",
          "in print",
          "im erscheinen",
          "to appear",
          "journal",
          "conference",
          "workshop",
          "book",
          "arxiv",
          "book chapter");

  private static final Pattern EAST_PAPERS =
      Pattern.compile(
          ".*(?:論文|業績|论文|研究成果|科研成果|学术成果|代表成果|发表文章|主要成果|発表論文|著書|著作|出版|ろんぶん|国際会議|国内会議|プロシーディング|シンポジウム|期刊|会议|解説|논문|研究会|全国大会|口頭発表|Публикации|публикаци|雑誌|预印本).*|ArXiv"
              + " preprint");

  private static final Pattern EAST_OTHER =
      Pattern.compile(
          ".*(?:受賞|獲得研究費|学会発表|講演|経歴|教育|連絡先|研究費|授業|ニュース|获奖|教学|专利|招生|荣誉|奖励|兼职|课程|软件著作权|科研项目|联系方式|学术服务|联系|新闻|项目|简介|学歴|学歷|職歴|講義|委員|かつどう|じゅぎょう|あばうと|ホーム|目次|研究概要).*");

  private static Set<String> words(String text) {
    return Stream.of(text.split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The texts between commas.
  private static Set<String> lines(String text) {
    return Stream.of(text.strip().split(",\\s+", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /// True if the line, a heading of papers, names a stage before publication, which may as well
  /// stand in an entry.
  static boolean isStage(String line) {
    return STAGES.contains(TextFolding.words(line));
  }

  /// True if the line, a heading of papers, may as well be one of talks: `Conferences`.
  static boolean mayBeOfTalks(String line) {
    return Arrays.stream(TextFolding.words(withoutSigns(line)).split(" ", -1))
        .allMatch(TALKS::contains);
  }

  /// True if all words of the text are words of headings, so that it is no name.
  static boolean areWordsOfHeadings(String text) {
    return Arrays.stream(TextFolding.words(text).split(" ", -1)).allMatch(SectionHeading::isWord);
  }

  /// True if the word, folded, is one of headings.
  static boolean isWord(String word) {
    return QUALIFIERS.contains(word) || PAPER_WORDS.contains(word) || namesPages(word);
  }

  private static boolean namesPages(String word) {
    return OTHER_WORDS.contains(word) || ABOUT_WORDS.contains(word);
  }

  /// The kind of section that the line announces, judged by the line alone.
  static SectionHeading of(String text) {
    Matcher named = OF_PERSON.matcher(text);
    if (BESIDE_PERSON.isIn(text) && named.matches()) {
      String person = Optional.ofNullable(named.group("by")).orElseGet(() -> named.group("whose"));
      String what = Optional.ofNullable(named.group("of")).orElseGet(() -> named.group("what"));
      boolean papers = ofLine(what) == PAPERS && ofLine(person) == NONE && isPerson(person);
      return papers ? PAPERS : ofLine(text);
    }
    return ofLine(text);
  }

  /// True if the line is a menu: names of pages side by side.
  static boolean isMenu(String line) {
    if (isMenuOfWords(line)) {
      return true;
    }
    if (menuBorders(line) + 1 < LEAST_ITEMS
        || line.chars().anyMatch(Character::isDigit)
        || LinkWords.areAll(line)) {
      return false;
    }
    String[] items = MENU_BORDER.split(line, -1);
    if (items.length < LEAST_ITEMS) {
      return false;
    }
    return Arrays.stream(items)
            .filter(item ->
                Arrays.stream(TextFolding.words(item).split(" ", -1))
                    .anyMatch(word -> namesPages(word) || PAPER_WORDS.contains(word)))
            .count()
        > 1;
  }

  /// True if all words are those of headings, and several name pages: `About Vita Research
  /// Teaching`.
  private static boolean isMenuOfWords(String line) {
    if (line.length() > MAX_LENGTH || line.indexOf(' ') < 0 || !areWordsOfHeadings(line)) {
      return false;
    }
    return Arrays.stream(TextFolding.words(line).split(" ", -1))
            .filter(SectionHeading::namesPages)
            .distinct()
            .count()
        >= LEAST_ITEMS - 1;
  }

  /// The signs on the line at which a menu may be split.
  private static int menuBorders(String line) {
    int borders = 0;
    for (int i = 0; i + 1 < line.length(); i++) {
      borders += line.charAt(i + 1) == ' ' && "|·•/»›".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
    }
    return borders;
  }

  private static boolean isPerson(String text) {
    return NameShape.fits(text)
        && Arrays.stream(TextFolding.words(text).split(" ", -1))
            .noneMatch(word -> word.length() > 1 && HomepageTitleWords.contains(word));
  }

  private static SectionHeading ofLine(String text) {
    String line = withoutSigns(text);
    if (line.isBlank()
        || line.length() > MAX_LENGTH
        || line.startsWith("[")
        || LinkWords.areAll(line)) {
      return NONE;
    }
    if (YEAR_LINE.matches(line)) {
      return YEAR;
    }
    if (line.codePoints().anyMatch(c -> c >= 0x3040 && c < 0xE000)) {
      return east(line);
    }
    String bare = line.endsWith(")") ? ASIDE_LAST.matcher(line).replaceFirst("") : line;
    String folded = TextFolding.words(bare.isBlank() ? line : bare);
    List<String> words = Arrays.asList(folded.split(" ", -1));
    if (folded.isEmpty() || words.size() > MAX_WORDS || endsLikeText(line)) {
      return NONE;
    }
    if (PAPER_LINES.contains(folded)) {
      return PAPERS;
    }
    if (OTHER_LINES.contains(folded)) {
      return OTHER;
    }
    return ofWords(words, line);
  }

  private static String withoutSigns(String text) {
    String own = text.substring(Math.max(0, NUMBER_FIRST.endAt(text, 0)));
    String line = own.substring(Math.max(0, SIGNS_FIRST.endAt(own, 0)));
    boolean signs = !line.isEmpty() && ":：#".indexOf(line.charAt(line.length() - 1)) >= 0;
    return signs ? SIGNS_LAST.matcher(line).replaceFirst("") : line;
  }

  private static SectionHeading east(String line) {
    if (line.length() > 24 || "。，、".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return NONE;
    }
    boolean short_ = line.length() <= 14;
    boolean latin = line.chars().anyMatch(c -> c >= 'A' && c <= 'z');
    return EAST_OTHER.matcher(line).matches() && short_
        ? OTHER
        : EAST_PAPERS.matcher(line).matches() && line.length() <= 20 && !latin ? PAPERS : NONE;
  }

  private static SectionHeading ofWords(List<String> words, String line) {
    boolean papers = words.stream().anyMatch(PAPER_WORDS::contains);
    boolean other = words.stream().anyMatch(OTHER_WORDS::contains);
    boolean pure =
        papers
            && words.stream()
                .allMatch(word ->
                    PAPER_WORDS.contains(word) || QUALIFIERS.contains(word) || isNumber(word));
    boolean places =
        words.size() > 1
            && words.stream().allMatch(QUALIFIERS::contains)
            && words.stream().anyMatch(PLACES::contains);
    boolean dated = line.indexOf(',') >= 0 && line.chars().anyMatch(Character::isDigit);
    if (dated) {
      return NONE;
    }
    if (pure || places) {
      return PAPERS;
    }
    if (words.stream().anyMatch(ABOUT_WORDS::contains) && words.size() <= 2) {
      return ABOUT;
    }
    boolean known = words.stream().allMatch(word -> isWord(word) || MAYBE.contains(word));
    if (other
        && known
        && line.chars().noneMatch(Character::isDigit)
        && words.size() <= 4
        && !(papers && PAPER_WORDS.contains(words.getLast()))) {
      return OTHER;
    }
    if (papers && words.size() <= 6 && !other) {
      return PAPER_WORDS.contains(words.getFirst()) || PAPER_WORDS.contains(words.getLast())
          ? MAYBE_PAPERS
          : NONE;
    }
    return words.stream().allMatch(MAYBE::contains) ? MAYBE_PAPERS : NONE;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean endsLikeText(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '.' || last == ',' || last == ';' || last == '!' || last == '?';
  }
}
