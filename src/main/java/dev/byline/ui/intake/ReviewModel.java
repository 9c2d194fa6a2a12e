package dev.byline.ui.intake;

import dev.byline.archive.Capture;
import dev.byline.archive.FieldPlace;
import dev.byline.intake.PagePreview;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One page under review. Used on the thread of `ui` only.
public final class ReviewModel {

  private final Latest reading;
  private final String name;
  private final Reader reader;
  private final ReadOnlyObjectWrapper<PageDraft> draft;
  private final ReadOnlyObjectWrapper<List<DoubtfulSpot>> doubts;
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
  private final ReadOnlyIntegerWrapper doubt = new ReadOnlyIntegerWrapper(this, "doubt", -1);
  private final ObjectProperty<Optional<RecordSpot>> pointed =
      new SimpleObjectProperty<>(this, "pointed", Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<RecordSpot>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

  private final BooleanProperty acceptsOffered = new SimpleBooleanProperty(this, "acceptsOffered");

  private final ReadOnlyObjectWrapper<Map<FieldOfProfile, String>> refused =
      new ReadOnlyObjectWrapper<>(this, "refused", Map.of());

  /// A field of one of the authors of a page, or of a paper of theirs.
  record FieldOfProfile(int profile, FieldPlace place) {}

  /// Reads a page by another day, or in the style of a marked entry.
  @FunctionalInterface
  interface Reader {
    PagePreview read(PageSource source, Optional<CaptureDay> day, Optional<Lesson> lesson)
        throws IOException;
  }

  /// @param name what the page is called while somebody looks at it
  ReviewModel(String name, PageDraft draft, Reader reader, Latest reading) {
    this.name = name;
    this.reader = reader;
    this.reading = reading;
    this.draft = new ReadOnlyObjectWrapper<>(this, "draft", draft);
    doubts = new ReadOnlyObjectWrapper<>(this, "doubts", DoubtfulSpot.of(draft));
    acceptsOffered.set(draft.preview().stored().filter(Capture::offersDoubtful).isEmpty());
  }

  ReadOnlyObjectProperty<PageDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<DoubtfulSpot>> doubts() {
    return doubts.getReadOnlyProperty();
  }

  /// The reason why the page could not be read again, or not be stored; what was said about it
  /// stays.
  ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  /// The index of the doubt that is looked at, from 0; -1 for none.
  ReadOnlyIntegerProperty doubt() {
    return doubt.getReadOnlyProperty();
  }

  /// The record that is pointed at, on either side.
  ObjectProperty<Optional<RecordSpot>> pointed() {
    return pointed;
  }

  /// The record that both sides show.
  ReadOnlyObjectProperty<Optional<RecordSpot>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Points at a record and has both sides show it.
  void show(RecordSpot spot) {
    pointed.set(Optional.of(spot));
    shown.set(Optional.of(spot));
  }

  String name() {
    return name;
  }

  /// The day by which the page is read.
  Optional<LocalDate> day() {
    return draft.get().preview().day().map(CaptureDay::date);
  }

  /// Reads the page by another day: dates without a year follow from it.
  void setDay(LocalDate day) {
    if (day().equals(Optional.of(day))) {
      return;
    }
    read(Optional.of(new CaptureDay(day, false)), draft.get().preview().lesson());
  }

  private void read(Optional<CaptureDay> day, Optional<Lesson> lesson) {
    PageSource source = draft.get().preview().source();
    reading.ask(_ -> reader.read(source, day, lesson), this::readAgain, this::fail);
  }

  /// True if the papers that were not surely read come in too.
  public BooleanProperty acceptsOffered() {
    return acceptsOffered;
  }

  /// The papers as they were read, of all profiles.
  public List<Paper> papers() {
    return draft.get().profiles().stream().flatMap(p -> p.read().papers().stream()).toList();
  }

  /// The marked entry in whose style the page is read.
  Optional<Lesson> lesson() {
    return draft.get().preview().lesson();
  }

  /// Reads the whole page in the style of a marked entry, or by itself without one.
  public void teach(Optional<Lesson> lesson) {
    read(draft.get().preview().day(), lesson);
  }

  private void readAgain(PagePreview preview) {
    if (preview.reading() instanceof ParsedPage page) {
      show(draft.get().over(PageDraft.of(preview, page)));
    }
  }

  void fail(Exception e) {
    failure.set(Optional.of(e));
  }

  /// Makes `text` the value of a field. What is no value of it is kept to be put right.
  ///
  /// @return false, with nothing changed, if it is no value of it
  public boolean correct(int profile, FieldPlace place, String text) {
    Optional<PageDraft> corrected = draft.get().correct(profile, place, text);
    var field = new FieldOfProfile(profile, place);
    var others = new HashMap<>(refused.get());
    if (corrected.isPresent()) {
      others.remove(field);
    } else {
      others.put(field, text);
    }
    refused.set(Map.copyOf(others));
    corrected.ifPresent(this::show);
    return corrected.isPresent();
  }

  /// The texts written into fields of which they are not values.
  ReadOnlyObjectProperty<Map<FieldOfProfile, String>> refused() {
    return refused.getReadOnlyProperty();
  }

  /// Calls the author `name`; blank for the name on the page.
  void name(int profile, String name) {
    show(draft.get().named(profile, name));
  }

  private void show(PageDraft newer) {
    draft.set(newer);
    doubts.set(DoubtfulSpot.of(newer));
    if (doubt.get() >= doubts.get().size()) {
      doubt.set(-1);
    }
  }

  /// Goes to the next doubt, behind the last to the first.
  public void nextDoubt() {
    goTo(doubt.get() + 1);
  }

  /// Goes to the doubt before, before the first to the last.
  void previousDoubt() {
    goTo(doubt.get() < 0 ? -1 : doubt.get() - 1);
  }

  private void goTo(int number) {
    if (!doubts.get().isEmpty()) {
      look(Math.floorMod(number, doubts.get().size()));
    }
  }

  /// Goes to a doubt, and points at its record.
  void look(int number) {
    doubt.set(number);
    doubts.get().get(number).spot().ifPresent(spot -> pointed.set(Optional.of(spot)));
  }

  /// Goes to the first doubt at or behind a line.
  void lookAtLine(int line) {
    for (int i = 0; i < doubts.get().size(); i++) {
      if (doubts.get().get(i).line() >= line) {
        look(i);
        return;
      }
    }
  }
}
