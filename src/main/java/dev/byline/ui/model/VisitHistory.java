package dev.byline.ui.model;

import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.WindowPage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The back and forward history of the window.
public final class VisitHistory {

  /// The window as it looks, for the places that are left and returned to.
  public interface Views {

    /// The present view.
    Visit.View present();

    /// Gets ready for a place before its query is asked.
    void prepare(Visit visit);

    /// Shows a place of which the query is asked.
    void show(Visit visit);
  }

  /// Of a window that is not seen.
  private static final Views UNSEEN =
      new Views() {
        @Override
        public Visit.View present() {
          return Visit.View.UNKNOWN;
        }

        @Override
        public void prepare(Visit visit) {
          // Nothing is seen.
        }

        @Override
        public void show(Visit visit) {
          // Nothing is seen.
        }
      };

  private final PlaceHistory<Visit> visits = new PlaceHistory<>(Visit.ofPapers(PaperQuery.ALL));
  private final ReadOnlyBooleanWrapper backPossible = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper forwardPossible = new ReadOnlyBooleanWrapper();
  private Views views = UNSEEN;
  private boolean returning;
  private boolean beside;

  public void watch(Views newViews) {
    views = newViews;
  }

  ReadOnlyBooleanProperty backPossible() {
    return backPossible.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty forwardPossible() {
    return forwardPossible.getReadOnlyProperty();
  }

  /// Goes to the papers of `query`.
  void papers(PaperQuery query) {
    visit(Visit.ofPapers(query));
  }

  /// Goes to a page that covers the papers of `query`.
  void page(PaperQuery query, WindowPage page) {
    visit(new Visit(query, Optional.of(page), Visit.View.UNKNOWN));
  }

  private void visit(Visit visit) {
    if (!returning && !visit.isSamePlace(visits.here())) {
      push(visit);
    } else if (!returning) {
      beside = false;
      told();
    }
  }

  /// Leaves the present place for one that is not noted: back leads from there to the present one.
  public void stepAside() {
    if (!returning && !beside) {
      leave();
      beside = true;
      told();
    }
  }

  /// Goes to another paper at the same place.
  void again(PaperQuery query) {
    if (!returning) {
      push(Visit.ofPapers(query));
    }
  }

  private void push(Visit visit) {
    leave();
    beside = false;
    visits.push(visit);
    told();
  }

  /// Asks another query at the same place.
  void replace(PaperQuery query) {
    visits.replace(new Visit(query, visits.here().page(), visits.here().view()));
  }

  /// @param ask asks the query of the place that is returned to
  void back(Consumer<PaperQuery> ask) {
    if (beside) {
      returnTo(visits.here(), ask);
    } else if (visits.hasBack()) {
      leave();
      returnTo(visits.back(), ask);
    }
  }

  /// @param ask asks the query of the place that is returned to
  void forward(Consumer<PaperQuery> ask) {
    if (visits.hasForward()) {
      leave();
      returnTo(visits.forward(), ask);
    }
  }

  private void leave() {
    if (!beside) {
      visits.replace(visits.here().with(views.present()));
    }
  }

  private void returnTo(Visit visit, Consumer<PaperQuery> ask) {
    returning = true;
    try {
      views.prepare(visit);
      ask.accept(visit.query());
      views.show(visit);
    } finally {
      returning = false;
      beside = false;
    }
    told();
  }

  private void told() {
    backPossible.set(visits.hasBack() || beside);
    forwardPossible.set(visits.hasForward());
  }
}
