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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// An external sort of the people of a data set: a bounded number in memory, the rest in temporary
/// files sorted by id, which are merged in the end. Not thread-safe.
public final class PersonSorter implements Closeable {

  private static final int BUFFER = 1 << 14;

  private final Path folder;
  private final int held;
  private final List<FileChannel> files = new ArrayList<>();
  private Map<String, PersonTally> tallies = new HashMap<>();

  /// @param folder where temporary files may be made
  /// @param held how many people are kept in memory; one takes about 250 bytes
  public PersonSorter(Path folder, int held) {
    this.folder = folder;
    this.held = held;
  }

  /// Adds a paper of a person.
  ///
  /// @param ids of the person, parted by blanks
  public void add(AuthorId person, String name, String ids, Paper paper) throws IOException {
    add(person, name, ids, PersonTally.Addition.of(paper));
  }

  void add(AuthorId person, String name, String ids, PersonTally.Addition paper)
      throws IOException {
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
    for (Map.Entry<String, PersonTally> person : sorted()) {
      PersonTally.writeText(person.getKey(), out);
      person.getValue().write(out);
    }
    out.flush();
    tallies = new HashMap<>();
  }

  private List<Map.Entry<String, PersonTally>> sorted() {
    var people = new ArrayList<>(tallies.entrySet());
    people.sort(Map.Entry.comparingByKey());
    return people;
  }

  /// Takes each person once.
  @FunctionalInterface
  public interface Receiver {
    void person(AuthorId person, PersonTally tally) throws IOException;
  }

  /// Passes all people on, by id. Nobody may be added afterwards.
  public void drain(Receiver receiver) throws IOException {
    var runs = new PriorityQueue<>(Comparator.comparing(Run::person));
    var all = new ArrayList<Run>();
    for (FileChannel file : files) {
      all.add(new StoredRun(file.position(0)));
    }
    all.add(new HeldRun(sorted()));
    tallies = new HashMap<>();
    for (Run run : all) {
      if (run.advance()) {
        runs.add(run);
      }
    }
    merge(runs, receiver);
  }

  private static void merge(PriorityQueue<Run> runs, Receiver receiver) throws IOException {
    for (Run run = runs.poll(); run != null; ) {
      String person = run.person();
      PersonTally all = run.tally();
      next(run, runs);
      for (run = runs.poll(); run != null && run.person().equals(person); run = runs.poll()) {
        all.add(run.tally());
        next(run, runs);
      }
      receiver.person(new AuthorId(person), all);
    }
  }

  private static void next(Run run, PriorityQueue<Run> runs) throws IOException {
    if (run.advance()) {
      runs.add(run);
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files) {
      file.close();
    }
  }

  /// A reader of sorted people, one after the other.
  private abstract static class Run {
    private String person = "";
    private PersonTally tally = new PersonTally();

    String person() {
      return person;
    }

    PersonTally tally() {
      return tally;
    }

    /// Moves to the next person.
    ///
    /// @return false at the end
    abstract boolean advance() throws IOException;

    void moveTo(String newPerson, PersonTally newTally) {
      person = newPerson;
      tally = newTally;
    }
  }

  /// The people of a file.
  private static final class StoredRun extends Run {
    private final DataInputStream in;

    StoredRun(FileChannel file) {
      in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), BUFFER));
    }

    @Override
    boolean advance() throws IOException {
      String person;
      try {
        person = PersonTally.readText(in);
      } catch (EOFException _) {
        return false;
      }
      moveTo(person, PersonTally.read(in));
      return true;
    }
  }

  /// The people in memory, those of a small data set without a file.
  private static final class HeldRun extends Run {
    private final Iterator<Map.Entry<String, PersonTally>> people;

    HeldRun(List<Map.Entry<String, PersonTally>> people) {
      this.people = people.iterator();
    }

    @Override
    boolean advance() {
      if (!people.hasNext()) {
        return false;
      }
      Map.Entry<String, PersonTally> next = people.next();
      moveTo(next.getKey(), next.getValue());
      return true;
    }
  }
}
