package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.exchange.json.BylineAuthorRecord;
import dev.byline.exchange.json.PaperLines;
import dev.byline.identity.DataSet;
import dev.byline.intake.AddedPage;
import dev.byline.intake.PageEdits;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.PageRequest;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.TextFolding;
import dev.byline.parse.PageSource;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Papers and authors without a page, as the user enters them. They are kept as pages of their own
/// source: all papers in one data set, which each new one takes the place of, and each author as a
/// record. So they are removed, restored and exported as pages are.
public final class HandEntries {

  /// The name of their source, by which they are known everywhere.
  public static final String SOURCE = "entered-by-hand";

  /// The fields of a paper that are asked for, in their order.
  public static final List<PaperField> PAPER =
      List.of(
          PaperField.TITLE,
          PaperField.AUTHORS,
          PaperField.PUBLISHED,
          PaperField.VENUE,
          PaperField.DOI,
          PaperField.ARXIV_ID,
          PaperField.CITATIONS);

  /// The fields of an author that are asked for beside the name, in their order.
  public static final List<AuthorField> AUTHOR =
      List.of(AuthorField.AFFILIATION, AuthorField.CATEGORY, AuthorField.IDS);

  private final LibraryFolder library;
  private final Archive archive;

  HandEntries(LibraryFolder library, Archive archive) {
    this.library = library;
    this.archive = archive;
  }

  /// A value that is none of its field.
  public static final class RefusedFieldException extends IOException {
    private static final long serialVersionUID = 1;

    private final String field;

    RefusedFieldException(String field, String message) {
      super(message);
      this.field = field;
    }

    /// The name of the constant of the field; `NAME` for an author's name.
    public String field() {
      return field;
    }
  }

  /// An entry that is in the library now.
  ///
  /// @param before the capture in the place of which it came
  public record Entered(AddedPage page, Optional<Capture> before) {

    /// The content hash of the page that holds the entry.
    public String hash() {
      return page.page();
    }
  }

  /// The paper that some texts say.
  ///
  /// @throws RefusedFieldException if one of them is no value of its field; the message names the
  ///   field and says what is expected
  public static Paper paper(Map<PaperField, String> texts) throws RefusedFieldException {
    Paper paper = Paper.builder("-").build();
    for (PaperField field : PAPER) {
      String text = texts.getOrDefault(field, "");
      boolean isMissing = field == PaperField.AUTHORS && text.isBlank();
      Optional<Paper> with = isMissing ? Optional.empty() : field.set(paper, text);
      paper =
          with.orElseThrow(() ->
              new RefusedFieldException(
                  field.name(), refusal(Wording.named("field", field), form(field))));
    }
    return paper;
  }

  private static String form(PaperField field) {
    return switch (field) {
      case PUBLISHED -> "date";
      case DOI -> "doi";
      case ARXIV_ID -> "arxiv";
      case CITATIONS -> "count";
      default -> "text";
    };
  }

  private static String refusal(String field, String form) {
    return Wording.of("field.refused", field, Wording.of("field.form." + form));
  }

  /// The author that some texts say.
  ///
  /// @throws RefusedFieldException if one of them is no value of its field
  public static Author author(String name, Map<AuthorField, String> texts)
      throws RefusedFieldException {
    if (name.isBlank()) {
      throw new RefusedFieldException("NAME", refusal(Wording.of("field.author.name"), "text"));
    }
    Author author = Author.builder(name.strip()).build();
    for (AuthorField field : AUTHOR) {
      author =
          field
              .set(author, texts.getOrDefault(field, ""))
              .orElseThrow(() ->
                  new RefusedFieldException(
                      field.name(), refusal(Wording.named("field.author", field), "ids")));
    }
    return author;
  }

  /// Stores a paper; one of the same title that was entered before is replaced by it.
  public Entered add(Paper paper, LocalDate day) throws IOException {
    Optional<Capture> before = papers(archive.state());
    String lines = before.isPresent() ? text(before.get()) : "";
    AddedPage added = store(PaperLines.with(lines, paper), day);
    boolean isOther = before.filter(old -> !old.page().equals(added.page())).isPresent();
    if (isOther) {
      library.decide(_ -> List.of(new Decision.RemovePage(before.get().page())));
    }
    return new Entered(added, before.filter(_ -> isOther));
  }

  /// Stores an author without papers.
  ///
  /// @throws RefusedFieldException if the library has an author of this name
  public Entered add(Author author, LocalDate day) throws IOException {
    String name = TextFolding.words(author.name());
    boolean isThere =
        library
            .library()
            .authors(
                new AuthorQuery(author.name(), AuthorSort.NAME, true),
                PageRequest.first(100),
                () -> false)
            .authors()
            .stream()
            .anyMatch(one -> TextFolding.words(one.author().name()).equals(name));
    if (isThere) {
      throw new RefusedFieldException("NAME", Wording.of("hand.author.there", author.name()));
    }
    return new Entered(store(BylineAuthorRecord.line(author), day), Optional.empty());
  }

  private AddedPage store(String text, LocalDate day) throws IOException {
    return library
        .reviews()
        .add(PageSource.of(SOURCE, text), Optional.of(new CaptureDay(day, false)), PageEdits.NONE);
  }

  /// Takes an entry back: all is as it was.
  public void undo(Entered entered) throws IOException {
    library.change(state ->
        new ArchiveChange(
            entered.before().map(old -> old.numbered(state.nextNumber())).stream().toList(),
            List.of(new Decision.RemovePage(entered.page().page()))));
  }

  /// The papers that were entered.
  private static Optional<Capture> papers(ArchiveState state) {
    return state.captures().stream()
        .filter(capture -> capture.source().equals(SOURCE))
        .filter(capture ->
            state.owners(capture).stream().anyMatch(owner -> DataSet.isSet(owner.author())))
        .max(Comparator.comparingInt(Capture::number));
  }

  private String text(Capture capture) throws IOException {
    try (InputStream in = archive.page(capture.page())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
