package dev.byline.exchange.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The kinds of publications in words, for the codes that BibTeX, RIS, CSL-JSON, Crossref and
/// OpenAlex have for them: `phdthesis` is a thesis.
///
/// A code that many records have for want of a better one (`misc`), or that says no more than that
/// there is a journal or a conference, has no words: the venue says that.
public final class TypeNames {

  private static final String CODES =
      """
      article=|article-journal=|journal=|jour=|ejour=|inpr=|inproceedings=|conference=|conf=|cpaper=
      paper-conference=|misc=|gen=|unpb=|online=|other=|document=|unpublished=unpublished work
      journal-article=journal article|proceedings-article=conference paper
      inbook=book chapter|incollection=book chapter|book_section=book chapter|chap=book chapter
      echap=book chapter|chapter=book chapter|bookinbook=book chapter|suppbook=book chapter
      book-section=book chapter|book-part=book chapter|mvbook=book|ebook=book|monograph=book
      edbook=edited book|mvcollection=collection|phdthesis=thesis|mastersthesis=thesis|thes=thesis
      dissertation=thesis|techreport=report|rprt=report|posted-content=preprint|electronic=web page
      webpage=web page|web_page=web page|www=web page|elec=web page|data=dataset|comp=software
      softwareversion=software|pat=patent|mgzn=magazine article|article-magazine=magazine article
      news=newspaper article|article-newspaper=newspaper article|blog=blog post
      post-weblog=blog post|encyc=encyclopedia entry|entry-encyclopedia=encyclopedia entry
      inreference=encyclopedia entry|dict=dictionary entry|entry-dictionary=dictionary entry
      stand=standard|slide=slides|abst=abstract|rvw=review|ser=series|hear=hearing|bill=bill
      """;

  private static final Map<String, String> WORDS = words();

  private TypeNames() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String code : CODES.strip().split("[|\\n]", -1)) {
      int equals = code.indexOf('=');
      words.put(code.substring(0, equals), code.substring(equals + 1));
    }
    return Map.copyOf(words);
  }

  /// The words for `code`; for one that is not known and no abbreviation, what it says itself.
  public static Optional<String> of(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    String known = WORDS.get(lower);
    if (known != null) {
      return CleanText.some(known);
    }
    boolean isAbbreviation = lower.length() <= 6 && code.equals(code.toUpperCase(Locale.ROOT));
    String itself =
        isAbbreviation && !lower.equals("book") ? "" : lower.replace('-', ' ').replace('_', ' ');
    return CleanText.some(CleanText.line(itself));
  }
}
