package dev.byline.exchange.table;

import dev.byline.model.TextFolding;
import java.util.HashMap;
import java.util.Map;

/// The English names of columns that programs write in the language of their user.
final class ColumnNames {

  private static final String TRANSLATED =
      """
      Title = Titre, Titel, Titel der Arbeit, Título, Titolo, Titre du document, Título del documento
      Title = 文献标题, 标题, 题名, 篇名, タイトル, 論文名, 제목, Название, Название документа
      Authors = Auteurs, Auteur, Autoren, Autor, Autor/in, Autores, Autori, 作者, 著者, 著者名, 저자
      Authors = Авторы
      Author(s) ID = ID auteurs, Autoren-ID, ID de autores, 作者 ID, 作者ID, 著者ID, 著者 ID
      Author full names = Noms complets des auteurs, Vollständige Namen der Autoren
      Author full names = Nombres completos de los autores, 作者全名, 完整作者姓名, 著者のフルネーム
      Year = Année, Jahr, Año, Anno, Ano, 年份, 年, 出版年, 발행연도, Год
      Source title = Titre de la source, Titel der Quelle, Quellentitel, Título de la fuente
      Source title = Título da fonte, Titolo della fonte, 来源出版物名称, 来源出版物, 出版物名, Название источника
      Cited by = Cité par, Zitiert von, Zitiert durch, Citado por, Citato da, 施引文献, 被引用数, 被引频次
      Cited by = Цитирования
      Link = Lien, Enlace, 链接, リンク
      Abstract = Résumé, Zusammenfassung, Resumen, Resumo, Riassunto, 摘要, 抄録, 초록, Аннотация
      Affiliations = Organisations, Zugehörigkeiten, Afiliaciones, 归属机构, 所属機関
      Author Keywords = Mots clés de l'auteur, Mots-clés de l'auteur, Schlüsselwörter der Autoren
      Author Keywords = Palabras clave de autor, 作者关键字, 著者キーワード
      Document Type = Type de document, Dokumenttyp, Tipo de documento, 文献类型, 文献タイプ, Тип документа
      """;

  private static final Map<String, String> ENGLISH = english();

  private ColumnNames() {}

  private static Map<String, String> english() {
    Map<String, String> english = new HashMap<>();
    for (String line : TRANSLATED.strip().split("\n", -1)) {
      int equals = line.indexOf(" = ");
      for (String name : line.substring(equals + 3).split(",", -1)) {
        english.put(TextFolding.words(name), TextFolding.words(line.substring(0, equals)));
      }
    }
    return Map.copyOf(english);
  }

  /// The English name of a column, folded as `name` is; itself where no other is known.
  static String english(String name) {
    return ENGLISH.getOrDefault(name, name);
  }
}
