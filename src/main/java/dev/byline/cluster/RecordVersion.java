package dev.byline.cluster;

import dev.byline.cluster.rest.BulkRequests;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperRecord;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.RowCodec;
import dev.byline.words.record.StoredBytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// One version of a record, as a document: the record, and the generations that it belongs to.
///
/// @param record a [PaperRecord] or an [AuthorRecord]
/// @param figures of an author, see [dev.byline.library.IndexedFigures]
/// @param died the first generation that it does not belong to; empty while it lives
record RecordVersion(
    Key key, Object record, Map<String, Double> figures, long born, OptionalLong died) {

  /// A record's kind and id.
  ///
  /// @param kind [CatalogueLayout#PAPER], [CatalogueLayout#AUTHOR] or [CatalogueLayout#PART]
  record Key(String kind, String id) {

    Key {
      id = KeywordText.of(id);
    }

    /// The id of a document: ids of records can be longer than the cluster allows.
    String document(long born) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256")
                .digest((kind + ' ' + id).getBytes(StandardCharsets.UTF_8));
        String name =
            Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18));
        return name + "@" + born;
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has it", e);
      }
    }
  }

  static RecordVersion of(PaperRecord paper, long born) {
    var key = new Key(CatalogueLayout.PAPER, paper.id().value());
    return new RecordVersion(key, paper, Map.of(), born, OptionalLong.empty());
  }

  static RecordVersion of(AuthorRecord author, Map<String, Double> figures, long born) {
    var key = new Key(CatalogueLayout.AUTHOR, author.id().value());
    return new RecordVersion(key, author, figures, born, OptionalLong.empty());
  }

  static RecordVersion ofPart(AuthorRecord part, long born) {
    var key = new Key(CatalogueLayout.PART, part.id().value());
    return new RecordVersion(key, part, Map.of(), born, OptionalLong.empty());
  }

  /// The version that a document holds.
  static RecordVersion read(JsonNode source) {
    String kind = source.path(CatalogueLayout.KIND).asString("");
    boolean isPaper = kind.equals(CatalogueLayout.PAPER);
    JsonNode died = source.path(CatalogueLayout.DIED);
    return new RecordVersion(
        new Key(kind, source.path(CatalogueLayout.ID).asString("")),
        isPaper ? paper(source) : author(source),
        figures(source),
        source.path(CatalogueLayout.BORN).asLong(0),
        died.isNumber() ? OptionalLong.of(died.asLong()) : OptionalLong.empty());
  }

  static PaperRecord paper(JsonNode source) {
    return RowCodec.paper(
        RowCodec.row(bytes(source.path(CatalogueLayout.ROW))),
        RowCodec.rest(bytes(source.path(CatalogueLayout.REST))));
  }

  static AuthorRecord author(JsonNode source) {
    return RowCodec.author(bytes(source.path(CatalogueLayout.ROW)));
  }

  static Map<String, Double> figures(JsonNode source) {
    var figures = new LinkedHashMap<String, Double>();
    source
        .path(CatalogueLayout.FIGURES)
        .properties()
        .forEach(figure -> figures.put(figure.getKey(), figure.getValue().asDouble(0)));
    return figures;
  }

  /// Bytes in a document.
  static StoredBytes bytes(JsonNode text) {
    return StoredBytes.of(Base64.getDecoder().decode(text.asString("")));
  }

  RecordVersion diedBy(long generation) {
    return new RecordVersion(key, record, figures, born, OptionalLong.of(generation));
  }

  RecordVersion alive() {
    return new RecordVersion(key, record, figures, born, OptionalLong.empty());
  }

  String documentId() {
    return key.document(born);
  }

  /// The write of this version.
  BulkRequests.Line line() {
    return BulkRequests.index(documentId(), ClusterClient.json(document()));
  }

  /// The document, with all that it is searched by.
  Map<String, Object> document() {
    var document = new LinkedHashMap<String, Object>();
    document.put(CatalogueLayout.KIND, key.kind());
    document.put(CatalogueLayout.ID, key.id());
    document.put(CatalogueLayout.BORN, born);
    died.ifPresent(generation -> document.put(CatalogueLayout.DIED, generation));
    if (record instanceof PaperRecord paper) {
      new PaperFields(paper).add(document);
    } else if (record instanceof AuthorRecord author) {
      document.put(CatalogueLayout.ROW, text(RowCodec.author(author)));
      if (key.kind().equals(CatalogueLayout.AUTHOR)) {
        AuthorFields.add(author, figures, document);
      }
    }
    return document;
  }

  static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
