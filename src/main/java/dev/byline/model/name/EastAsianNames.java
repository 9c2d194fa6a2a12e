package dev.byline.model.name;

import dev.byline.model.name.NamePart.Role;
import dev.byline.model.name.PersonName.Kind;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/// Names written without a blank in Han or Hangul: parted only where the surname is known.
///
/// Japanese names in Han characters look the same and part elsewhere (`山田太郎`), so four characters
/// that do not begin with a known surname of two stay whole.
final class EastAsianNames {

  /// The hundred most common Chinese surnames cover about 85 % of all bearers (census of 2007);
  /// those of Korea that Han characters write are among them.
  private static final String ONE_CHARACTER =
      "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任"
          + "沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯";

  private static final Set<String> TWO_CHARACTERS =
      Set.of(
          "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "남궁",
          "황보", "제갈", "사공", "선우", "서문", "독고");

  private EastAsianNames() {}

  static boolean isEastAsian(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .allMatch(script ->
            switch (script) {
              case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
              default -> false;
            });
  }

  /// Katakana write foreign names in their own order.
  static boolean isKatakana(String word) {
    return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.KATAKANA;
  }

  /// A name of one word: surname and given name where a known surname begins it, else a mononym.
  static PersonName readOneWord(String text, NamePart word) {
    int surname = surnameLength(word.text());
    if (surname == 0) {
      return new PersonName(text, Kind.MONONYM, List.of(word.as(Role.WHOLE)));
    }
    NamePart given =
        new NamePart(word.start() + surname, word.text().substring(surname), Role.GIVEN);
    NamePart family = new NamePart(word.start(), word.text().substring(0, surname), Role.SURNAME);
    return new PersonName(text, Kind.PERSON, List.of(family, given));
  }

  /// The number of characters in the surname of `word`; 0 if unknown.
  private static int surnameLength(String word) {
    int length = word.length();
    if (length >= 3 && length <= 4 && TWO_CHARACTERS.contains(word.substring(0, 2))) {
      return 2;
    }
    boolean two = length == 2 || length == 3;
    boolean han = ONE_CHARACTER.indexOf(word.charAt(0)) >= 0 && isEastAsian(word);
    boolean hangul =
        length == 3 && word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    return two && (han || hangul) ? 1 : 0;
  }
}
