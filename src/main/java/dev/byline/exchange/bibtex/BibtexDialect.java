package dev.byline.exchange.bibtex;

import dev.byline.exchange.text.PublicationType;

/// The entry types and field names of the programs that read `.bib` files.
///
/// Source: https://ctan.org/pkg/biblatex, sections 2.1.1 and 2.2.2
public enum BibtexDialect {
  BIBTEX {
    @Override
    String type(PublicationType publication) {
      return switch (publication) {
        case JOURNAL -> "article";
        case CONFERENCE -> "inproceedings";
        case PREPRINT, OTHER -> "misc";
      };
    }

    @Override
    String venueField(PublicationType publication) {
      return publication == PublicationType.CONFERENCE ? "booktitle" : "journal";
    }

    @Override
    String archiveField() {
      return "archiveprefix";
    }

    @Override
    String classField() {
      return "primaryclass";
    }
  },
  BIBLATEX {
    @Override
    String type(PublicationType publication) {
      return publication == PublicationType.PREPRINT ? "online" : BIBTEX.type(publication);
    }

    @Override
    String venueField(PublicationType publication) {
      return publication == PublicationType.CONFERENCE ? "booktitle" : "journaltitle";
    }

    @Override
    String archiveField() {
      return "eprinttype";
    }

    @Override
    String classField() {
      return "eprintclass";
    }
  };

  abstract String type(PublicationType publication);

  /// The field of the journal or the proceedings.
  abstract String venueField(PublicationType publication);

  /// The field that says whose id `eprint` is.
  abstract String archiveField();

  /// The field of the archive's category.
  abstract String classField();
}
