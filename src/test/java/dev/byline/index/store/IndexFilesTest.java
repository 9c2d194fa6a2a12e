package dev.byline.index.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MemorySegmentAccessInput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    var config = new IndexWriterConfig().setCodec(Schema.codec()).setUseCompoundFile(false);
    try (FSDirectory directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      var document = new Document();
      document.add(new TextField("words", "gradient", Field.Store.NO));
      document.add(new NumericDocValuesField(Schema.DATE, 20_240_506));
      document.add(new BinaryDocValuesField(Schema.ROW, new BytesRef("a row")));
      writer.addDocument(document);
    }
  }

  @Test
  void onlyWhatIsReadAllOverIsMapped() throws IOException {
    var mapped = new TreeSet<String>();
    var read = new ArrayList<String>();
    try (Directory files = IndexFiles.open(folder)) {
      for (String name : files.listAll()) {
        if (Set.of("dvd", "doc", "pos", "tim", "tip").contains(kind(name))) {
          try (IndexInput input = files.openInput(name, IOContext.DEFAULT)) {
            (input instanceof MemorySegmentAccessInput ? mapped : read).add(name);
          }
        }
      }
    }
    assertEquals(
        List.of("dvd", "tip"), mapped.stream().map(IndexFilesTest::kind).sorted().toList());
    assertEquals(
        List.of("doc", "dvd", "pos", "tim"),
        read.stream().map(IndexFilesTest::kind).sorted().toList());
    assertFalse(mapped.stream().anyMatch(name -> name.contains(UnmappedColumns.NAME)));
  }

  @Test
  void columnsOfBothKindsAreFound() throws IOException {
    try (Directory files = IndexFiles.open(folder);
        DirectoryReader reader = DirectoryReader.open(files)) {
      var segment = reader.leaves().getFirst().reader();
      var rows = DocValues.getBinary(segment, Schema.ROW);
      var dates = DocValues.getNumeric(segment, Schema.DATE);
      assertEquals(List.of(0, 0), Arrays.asList(rows.nextDoc(), dates.nextDoc()));
      assertEquals("a row", rows.binaryValue().utf8ToString());
      assertEquals(20_240_506, dates.longValue());
    }
  }

  private static String kind(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
