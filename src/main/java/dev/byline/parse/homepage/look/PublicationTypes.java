package dev.byline.parse.homepage.look;

import java.util.Set;

/// The types of publications that stand before or behind titles.
public final class PublicationTypes {

  private static final Set<String> ALL =
      Set.of(
          "article",
          "articles",
          "journal article",
          "proceedings article",
          "inproceedings",
          "incollection",
          "book section",
          "technical report",
          "masters thesis",
          "master's thesis",
          "bachelor thesis",
          "workshop paper",
          "miscellaneous",
          "unpublished",
          "journal",
          "conference",
          "conference paper",
          "review",
          "original",
          "letter",
          "editorial",
          "commentary",
          "perspective",
          "book",
          "book chapter",
          "chapter",
          "preprint",
          "workshop",
          "phd thesis",
          "msc thesis",
          "master thesis",
          "thesis",
          "news & views",
          "patent",
          "report",
          "poster",
          "talk",
          "demo",
          "tutorial",
          "survey",
          "working paper",
          "paper",
          "new",
          "book review",
          "correspondence",
          "buch",
          "aufsatz",
          "artikel",
          "artículo",
          "libro",
          "capítulo",
          "論文",
          "解説",
          "总说");

  private PublicationTypes() {}

  /// True if the text, in small letters, is a type.
  public static boolean contains(String text) {
    return ALL.contains(text);
  }
}
