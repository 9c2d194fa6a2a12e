package dev.byline.parse.homepage.look;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that titles and venues are made of and hardly any name.
public final class HomepageTitleWords {

  private static final String TEXT =
      """
      a about academy access accounting acta advances advanced adaptive agents algebra algorithm
      algorithms american analysis analyzing and annals annual application applications applied
      approach approaches approximation architecture archive art article artificial arts asian
      assessment associations at automated automatic autonomous based bayesian behavior biology
      book boundary bulletin business by cancer care case causal cell center chapter chemical
      chemistry circuits climate clinical cloud coding cognitive combinatorics common communication
      communications community comparative complex complexity computation computational computer
      computers computing conference constraints contemporary control convergence cultural culture
      current data de deep design detection development developments differential digital discovery
      discrete disease distributed does dynamic dynamical dynamics early ecology economic economics
      economy education effect effects efficient electronic empirical energy engineering english
      environment environmental equations error essays estimation ethics european evaluation
      evidence evolution experimental exploring fast features federated field fields film finance
      financial first for foundations framework from functional fundamental future game games
      general generation genetic geometry german global graph graphs group groups growth handbook
      health heart high history homepage how human humanities image images impact improving in
      inference information innovation institute integrated intelligence intelligent interactive
      international international introduction is issue its journal knowledge labor lab language
      languages large law learning lecture lectures letters life light linear links literature
      local logic long low machine magazine making management market markets mathematical
      mathematics measuring mechanics media medical medicine methodology methods mind mining mobile
      model modeling modelling models modern molecular multi national natural nature network
      networks neural new nonlinear notes novel nuclear number observations of ocean on online open
      optimal optimization optics order oral paper papers parallel partial patterns performance
      perspective perspectives philosophy physical physics planning policy political politics
      population power press principles private probability problem problems proceedings process
      processes processing production program programming progress properties protein psychology
      publications quantum quarterly random real recent regional reinforcement reliable
      report reports representation research resources response review reviews risk robot robotics
      robust role safety scalable school science sciences scientific search secure security
      selected self series service services signal simulation small social society software solving
      some spaces sparse spatial special statistical statistics stochastic strategies structural
      structure structures studies study sustainable symbolic symposium synthesis system systems
      teaching technical techniques technologies technology the theorem theoretical theories theory
      thesis time to topics towards transactions transfer transport trends trust two understanding
      university urban using via virtual vision visual water wireless with without work workshop
      world yearbook what when why where who which do are can toward under over between among
      one three four five six first second third years year lessons lesson tests test notes sample samples
      evidence letters maps signs uses stories story guide survey surveys overview primer essay
      dark deep old great white black red green blue big dynamics wars war peace state states nation
      women men children family house home road road door doors water fire earth sky sound light night day
      shocks wages rents prices taxes firms workers votes voters borders migrants refugees schools teachers
      parents mothers fathers households families incentives preferences beliefs contracts auctions jobs
      cities towns villages neighbours neighbors rivers forests oceans soils crops seeds birds insects bees
      diseases patients hospitals drugs vaccines tumors tumours cells genes genomes proteins neurons
      waves particles crystals lattices fluids flows drops bubbles foams films surfaces interfaces
      manifolds curves bundles sheaves cohomology rings modules functions operators measures bounds
      graphs trees paths cycles colorings matchings polytopes lattices primes numbers integers
      queries databases servers compilers programs proofs types logics automata languages grammars
      robots sensors cameras videos photos faces gestures speech voices sounds songs dances films
      novels poems poets painters portraits letters archives libraries museums monuments ruins
      gods saints churches monks kings queens empires colonies slaves soldiers treaties laws courts
      crimes prisons judges juries rights duties virtues emotions memories dreams bodies objects things
      words names meanings metaphors verbs nouns vowels consonants tones labels priors samples queues
      failures errors mistakes surprises promises debts loans banks credit savings pensions insurance
      conflict crisis inequality poverty wealth welfare housing migration gender race class religion
      feedback noise uncertainty ambiguity attention perception imagination belief knowledge truth
      their its his her our beyond against through across within during after before more less
      zeitschrift beiträge revista revue annales cahiers jahrbuch archiv handbuch festschrift verlag
      geschichte kultur theorie eine der die das und für im zur zum dans pour les des une sur
      """;

  private static final Set<String> WORDS =
      Stream.of(TEXT.split("\\s+", -1))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private HomepageTitleWords() {}

  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
