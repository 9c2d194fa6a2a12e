package dev.byline.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// English words that tell nothing of what a paper is about: those that stand between others, those
/// in which abstracts speak of themselves, and the parts of compounds that mean something in them
/// alone, as `post` of `post-training`. Other forms of them by light stemming are common too.
///
/// Where there are many papers their number shows as much; of a few it does not.
public final class CommonWords {

  private static final Set<String> STEMS =
      Arrays.stream(
              """
              able about above accordingly achieve across act acting address after again against aim
              aims all allow almost along already also although always among an analyse analyze and
              another anti any appear applications applied apply approach are around article as
              aspect at author available base be because become been before begin behind being below
              best better between beyond both brings broad but by called can cannot certain
              challenge clear combine come comes common commonly comparable compare comparison
              complete consider consistently consists contrast contribution could cross crucial
              current currently demonstrate depend derive describe design despite detail determine
              develop did different difficult directly discuss do does doing done down due during
              each easily effective effectively efficient efficiently eight either else empirical
              empirically enable end enough ensure especially establish etc evaluate evaluation even
              ever every evidence examine example existing experiment experimental explain explore
              extend extensive few finally find first five focus follow for form four framework free
              from full fully fundamental further furthermore gain general generally get gets give
              given go goes good had happen has have help hence here high higher highlight highly
              how however identify if illustrate impact important importantly improve improvement in
              include increase indeed independent insight instead inter interest into intra
              introduce investigate is issue it its itself just keep know known large largely larger
              last later lead least less let level leverage like limited literature long low made
              main mainly major make manner many may method mid might moderate modern more moreover
              most motivated much multi multiple must namely naturally near nearly need neither
              never new nine no non nor not notably note nothing novel now observe obtain of off
              offer often on once one only onto open or other otherwise our out outperform over
              overall overcome own paper part particular particularly per perform perhaps popular
              possible post potential practical practice pre present prevent previous previously
              primary prior problem procedure produce promising propose prove proven provide purpose
              quasi question quite raise rather real real-world recent recently reduce related
              relevant relies rely remain report require research respect respectively result reveal
              robust role same say seek seem seen self semi set sets setting seven several should
              show shown sided significant significantly similar simple simply since single six
              small smaller so so-called solution solve some something special specific specifically
              standard start state-of-the-art stay still stop strong studied studies study
              substantial substantially success successful successfully such suffer suggest suitable
              superior support systematic take taken task technique tell ten than that the their
              them themselves then thereby therefore these they this thorough those three through
              throughout thus to together too total toward traditional two type typically under
              underlying understand unified unless unlike until up upon us use used useful uses
              using usually validate variety various verify very via was we well well-known were
              what when where whereas whether which while who whose why wide widely wider will with
              within without work would yet yield you your
              """
                  .split("\\s+"))
          .map(EnglishStem::of)
          .collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  /// True if `word` is common.
  ///
  /// @param word folded
  public static boolean has(String word) {
    return STEMS.contains(EnglishStem.of(word));
  }
}
