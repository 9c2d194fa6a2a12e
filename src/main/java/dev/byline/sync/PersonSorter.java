package dev.byline.sync;

import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.spool.SpillFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// An external sort of the people of a data set: a bounded number in memory, the rest in temporary
/// files sorted by id, which are merged in the end. Not thread-safe.
public final class PersonSorter implements Closeable {

  private static final int BUFFER = 1 << 14;

  private final Path folder;
  private final int held;
  private final List<FileChannel> files = new ArrayList<>();
  private Map<String, PersonTally> tallies = new HashMap<>();

  /// @param folder where temporary files may be made
  /// @param held how many people are kept in memory; one takes about 300 bytes
  public PersonSorter(Path folder, int held) {
    this.folder = folder;
    this.held = held;
  }

  /// Adds a paper of a person.
  ///
  /// @param ids of the person, parted by blanks
  public void add(AuthorId person, String name, String ids, Paper paper) throws IOException {
    tallies.computeIfAbsent(person.value(), _ -> new PersonTally()).add(name, ids, paper);
    if (tallies.size() >= held) {
      spill();
    }
  }

  private void spill() throws IOException {
    FileChannel file = SpillFile.temporary(folder, "people");
    files.add(file);
    var out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
    for (String person : tallies.keySet().stream().sorted().toList()) {
      PersonTally tally = tallies.get(person);
      if (tally != null) {
        PersonTally.writeText(person, out);
        tally.write(out);
      }
    }
    out.flush();
    tallies = new HashMap<>();
  }

  /// Takes each person once.
  @FunctionalInterface
  public interface Receiver {
    void person(AuthorId person, PersonTally tally) throws IOException;
  }

  /// Passes all people on, by id. Nobody may be added afterwards.
  public void drain(Receiver receiver) throws IOException {
    spill();
    var runs = new PriorityQueue<>(Comparator.comparing(Run::person));
    for (FileChannel file : files) {
      var run = new Run(file.position(0));
      if (run.advance()) {
        runs.add(run);
      }
    }
    merge(runs, receiver);
  }

  private static void merge(PriorityQueue<Run> runs, Receiver receiver) throws IOException {
    @Nullable String person = null;
    var all = new PersonTally();
    for (Run run = runs.poll(); run != null; run = runs.poll()) {
      if (!run.person().equals(person)) {
        if (person != null) {
          receiver.person(new AuthorId(person), all);
        }
        person = run.person();
        all = new PersonTally();
      }
      all.add(run.tally());
      if (run.advance()) {
        runs.add(run);
      }
    }
    if (person != null) {
      receiver.person(new AuthorId(person), all);
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files) {
      file.close();
    }
  }

  /// One sorted file on its way.
  private static final class Run {
    private final DataInputStream in;
    private String person = "";
    private PersonTally tally = new PersonTally();

    Run(FileChannel file) {
      in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), BUFFER));
    }

    String person() {
      return person;
    }

    PersonTally tally() {
      return tally;
    }

    /// Moves to the next person.
    ///
    /// @return false at the end
    boolean advance() throws IOException {
      try {
        person = PersonTally.readText(in);
      } catch (EOFException _) {
        return false;
      }
      tally = PersonTally.read(in);
      return true;
    }
  }
}
